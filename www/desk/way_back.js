// The browser's way back: from one of many notices to all of them, and from there to the page before. Without a
// step of its own for each, it would leave the page, and what was dropped there with it.

/** Notes that the reader came to `many` notices, or to `one` of them. */
export function note(place) {
  if (history.state?.place !== place) history.pushState({ place }, '');
}

/** The keys of the ways that stand in the head of the page, by where the browser went. */
const KEYS = { many: ['t'], one: ['b'] };
const TO_PAGE_BEFORE = ['b', 'n'];

addEventListener('popstate', ({ state }) => {
  // An address with a notice in it is followed by what started the page.
  if (location.hash) return;
  const isMany = document.querySelector('.vn-app--many');
  const keys = KEYS[state?.place] ?? (isMany ? TO_PAGE_BEFORE : []);
  const ways = keys.map((key) => document.querySelector(`.vn-header [aria-keyshortcuts="${key}"]:not([hidden])`));
  ways.find(Boolean)?.click();
});
