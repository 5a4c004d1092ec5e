// The element in a frame: takes the notice by a message from a page whose origin is allowed, and tells that page how
// high it is. The origins stand in embed.json, where there is one; this site's own is always allowed.
//
// From the page: { type: 'vacancy-notice', text or src, lang, theme, sections, compact }.
// To the page:   { type: 'vacancy-waiting' }, { type: 'vacancy-size', height }.

const element = document.querySelector('vacancy-notice');
const own = new URL(location.href).origin;
const { origins = [] } = await fetch('./embed.json').then((answer) => answer.json()).catch(() => ({}));
const allowed = new Set([own, ...origins]);
let host = null;

addEventListener('message', ({ data, origin, source }) => {
  if (source !== parent || !allowed.has(origin) || data?.type !== 'vacancy-notice') return;
  host = origin;
  for (const name of ['src', 'lang', 'theme', 'sections']) set(name, data[name]);
  element.toggleAttribute('compact', data.compact === true);
  element.text = typeof data.text === 'string' ? data.text : null;
  tell();
});

function set(name, value) {
  if (typeof value === 'string') element.setAttribute(name, value);
  else if (Array.isArray(value)) element.setAttribute(name, value.join(' '));
  else element.removeAttribute(name);
}

/** Only the page that the notice came from hears how high it is. */
function tell() {
  if (host === null) return;
  parent.postMessage({ type: 'vacancy-size', height: Math.ceil(element.getBoundingClientRect().height) }, host);
}

new ResizeObserver(tell).observe(element);
parent.postMessage({ type: 'vacancy-waiting' }, '*');
