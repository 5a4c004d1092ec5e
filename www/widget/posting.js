// A notice for search engines: schema.org's JobPosting in the head of the page, once however many elements show it.

import { trustedText } from './trusted.js';

/** Each posting, with its element and how many ask for it. */
const postings = new Map();

export function addPosting(json) {
  const posting = postings.get(json) ?? { script: write(json), count: 0 };
  posting.count += 1;
  postings.set(json, posting);
  return json;
}

export function removePosting(json) {
  const posting = postings.get(json);
  if (!posting) return;
  posting.count -= 1;
  if (posting.count > 0) return;
  posting.script.remove();
  postings.delete(json);
}

/** A script of a type that no browser runs. */
function write(json) {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.text = trustedText(json);
  document.head.append(script);
  return script;
}
