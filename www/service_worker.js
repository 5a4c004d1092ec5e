// Answers in place of the network, so that the page works without one. It knows the files of one version,
// by their digests, and nothing else: what a reader pastes never comes here, and what it cannot answer it
// leaves to the browser, under the page's own policy.
//
// A new version is loaded beside the old one, file by file where a file has changed, and all or nothing. It
// waits until no tab shows the old one, or until a reader asks for it in the only tab: an open page keeps
// the files that it was made with.

/** The version, and its files by their places with the digests of what is in them: set by the build. */
const [VERSION, FILES] = ['', {}];

const PAGE = './';
const SCOPE = registration.scope;
/** Several copies of the site may stand on one host, each under its own path. */
const STORES = `vacancy-lens ${SCOPE} `;
const STORE = STORES + VERSION;

addEventListener('install', (event) => event.waitUntil(load()));
addEventListener('activate', (event) => event.waitUntil(clear()));
addEventListener('fetch', (event) => {
  const place = placeOf(event.request);
  if (Object.hasOwn(FILES, place)) event.respondWith(answer(place));
});
addEventListener('message', (event) => {
  if (event.data === 'load') event.waitUntil(takeOver(event.source));
});

async function load() {
  const store = await caches.open(STORE);
  await Promise.all(Object.keys(FILES).map(async (place) => {
    const key = keyOf(place);
    await store.put(key, (await caches.match(key)) ?? (await fetchWhole(place)));
  }));
}

/** A file as the build made it: in the middle of a deployment the wrong one is refused, not kept. */
async function fetchWhole(place) {
  const file = await fetch(new URL(place, SCOPE), { cache: 'no-cache', integrity: FILES[place] });
  if (!file.ok) throw new Error(`${place}: ${file.status}`);
  return file;
}

async function clear() {
  const stores = await caches.keys();
  const old = stores.filter((name) => name.startsWith(STORES) && name !== STORE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function answer(place) {
  const store = await caches.open(STORE);
  // A browser that is short of room may have thrown it away.
  return (await store.match(keyOf(place))) ?? fetch(new URL(place, SCOPE));
}

/** Whatever an address says after its path, it is the same file. */
function placeOf({ method, url }) {
  const address = new URL(url);
  const path = address.origin + address.pathname;
  if (method !== 'GET' || !path.startsWith(SCOPE)) return '';
  const place = path.slice(SCOPE.length);
  return place === '' || place === 'index.html' ? PAGE : place;
}

/** The same bytes have the same key in every version, and are loaded once. */
function keyOf(place) {
  return new URL(`${place}?${encodeURIComponent(FILES[place])}`, SCOPE).href;
}

async function takeOver(asking) {
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const tabs = windows.filter(({ url }) => url.startsWith(SCOPE));
  if (tabs.length > 1) asking.postMessage('others');
  else await skipWaiting();
}
