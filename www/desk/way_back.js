// The browser's way back: from one of many notices to all of them, and from there to the page before. Without a
// step of its own for each, it would leave the page, and what was dropped there with it.

/**
 * Notes that the reader came to `many` notices, or to `one` of them. What the address says behind the # is of the place
 * that they have left.
 */
export function note(place) {
  if (history.state?.place !== place) history.pushState({ place }, '', location.pathname + location.search);
}

/** The ways in the head of the page by where the browser went, of which the first that stands there is taken. */
const NEW = '[aria-keyshortcuts="n"]';
const NOTICE = '[aria-keyshortcuts="b"]';
const TABLE = '[aria-keyshortcuts="t"]';
const LIBRARY = '.vn-kept';
const WAYS = { many: [TABLE, LIBRARY], one: [NOTICE] };

addEventListener('popstate', ({ state }) => {
  // An address with a notice in it is followed by what started the page.
  if (location.hash.startsWith('#notice=') && !state?.place) return;
  const isMany = document.querySelector('.vn-app--many');
  const ways = WAYS[state?.place] ?? (isMany ? [NOTICE, NEW] : []);
  const found = ways.map((way) => document.querySelector(`.vn-header ${way}`));
  found.find((way) => way?.checkVisibility())?.click();
});
