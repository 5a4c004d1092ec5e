// A notice for search engines: schema.org's JobPosting in the head of the page, once however many elements show it.
// Loaded for the first element that asks for it.

import init, { posting } from './wasm/vacancy_posting.js';

const MODULE = new URL('./vacancy_posting_bg.wasm', import.meta.url);

/** A promise of the module, one for all elements. */
let loading = null;
/** Each posting, with its element and how many ask for it. */
const postings = new Map();

/** Adds the posting of a notice, given as JSON; gives what takes it back. `trust` makes it what the page wants it to be. */
export async function post(notice, language, trust) {
  loading ??= init({ module_or_path: MODULE });
  await loading.catch((error) => {
    loading = null;
    throw error;
  });
  const json = posting(notice, language);
  const posted = postings.get(json) ?? { script: write(trust(json)), count: 0 };
  posted.count += 1;
  postings.set(json, posted);
  return () => takeBack(json, posted);
}

function takeBack(json, posted) {
  posted.count -= 1;
  if (posted.count > 0) return;
  posted.script.remove();
  postings.delete(json);
}

/** A script of a type that no browser runs. */
function write(text) {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.text = text;
  document.head.append(script);
  return script;
}
