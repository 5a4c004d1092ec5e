// The views and the words of their languages: each loaded once for all elements of the page, and again where it did
// not come.

import { compile } from '../compile.js';

/** Promises of the views, and of the words and the advice of each language. */
const loading = new Map();
/** The views, once they are here. */
export let views = null;
/** The languages that they speak, and those that they advise in: `fr`, `fr-advice`. */
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

/** The views, with the words of a language, or with its advice. */
export async function load(name) {
  const [started, words] = await Promise.all([once('views', start), once(name, () => wordsFor(name))]);
  started.learn(name, words);
  spoken.add(name);
  views = started;
}

const start = () =>
  Promise.all([import('./views.js'), compile(beside('views_bg.wasm'))]).then(([module, wasm]) => module.start(wasm));

async function wordsFor(name) {
  const answer = await fetch(beside(`words-${name}.txt`));
  if (!answer.ok) throw answer;
  return answer.text();
}

const beside = (name) => new URL(`./${name}`, import.meta.url);
