// The views and the words of their languages: each loaded once for all elements of the page, and again where it did
// not come.

import { compile } from '../compile.js';

/** Promises of the views and of the words of each language. */
const loading = new Map();
/** The views, once they are here. */
export let views = null;
/** The languages that they speak. */
export const spoken = new Set();

/** The same promise for the same name, until it is broken. */
function once(name, start) {
  if (!loading.has(name)) {
    const promise = start();
    loading.set(name, promise);
    promise.catch(() => loading.delete(name));
  }
  return loading.get(name);
}

/** The views, with the words of a language. */
export async function load(language) {
  const [started, words] = await Promise.all([once('views', start), once(language, () => wordsFor(language))]);
  started.learn(language, words);
  spoken.add(language);
  views = started;
}

const start = () =>
  Promise.all([import('./views.js'), compile(beside('views_bg.wasm'))]).then(([module, wasm]) => module.start(wasm));

async function wordsFor(language) {
  const answer = await fetch(beside(`words-${language}.txt`));
  if (!answer.ok) throw answer;
  return answer.text();
}

const beside = (name) => new URL(`./${name}`, import.meta.url);
