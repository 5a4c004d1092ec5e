// The library: notices that the reader keeps, in this browser's own database. What is kept, and what becomes of
// it, is decided in WebAssembly, which gives and takes texts; here they are stored, all of a change or none of it.
//
// No library for the database, although there are good ones (`idb`, 1.2 kB): what they make shorter is twenty lines
// of these, and the rest, other tabs, newer versions, storage that is refused or full, they leave to the page. The
// scripts of the page come from no package so far, and need no step of the build that joins them.

const NAME = 'vacancy-lens-library';
/** Of the database's own shape: one store of `{ id, json }`. What stands in `json` has versions of its own. */
const VERSION = 1;
const STORE = 'notices';

/** A promise of the database; none while nobody has asked, or after it was lost. */
let opening = null;
let hear = () => {};

/** Other tabs of this page say here which notices they have changed. */
const others = globalThis.BroadcastChannel ? new BroadcastChannel(NAME) : null;
if (others) others.onmessage = ({ data }) => tellOf(data);
// A page that comes back from where browsers put pages aside has heard nothing meanwhile.
addEventListener('pageshow', ({ persisted }) => persisted && opening && hear('stale'));

/**
 * Who hears of the library: `changed` with ids and their texts, as `get` gives them; `stale` when all is to be read
 * anew; `blocked` while another tab holds it open in an older form; `superseded` when another tab has a newer version
 * of the page, and this one has let go of it.
 */
export function listen(listener) {
  hear = listener;
}

/** All that is kept, as `[id, text, id, text, …]`; refused with the name of a trouble. */
export async function all() {
  const database = await open();
  // A newer program may keep things elsewhere.
  if (!database.objectStoreNames.contains(STORE)) throw 'newer';
  const transaction = database.transaction(STORE);
  const reading = transaction.objectStore(STORE).getAll();
  await done(transaction);
  note(reading.result.length);
  return reading.result.flatMap(({ id, json }) => [id, json]);
}

/** What is kept under these ids, `[[id, text], …]`, with no text where nothing is. */
export async function get(ids) {
  const database = await open();
  if (!database.objectStoreNames.contains(STORE)) return [];
  const transaction = database.transaction(STORE);
  const readings = ids.map((id) => transaction.objectStore(STORE).get(id));
  await done(transaction);
  return ids.map((id, at) => [id, readings[at].result?.json]);
}

/** Whether this program may write, or a newer one has taken the library over. */
export const isReadOnly = async () => (await open()).version > VERSION;

/**
 * Does what an edit says, worked out from what stands there at that moment. Gives what it came to, `[new, changed,
 * alike]`; refused with the name of a trouble, and then nothing was written.
 */
export async function write(edit) {
  const database = await open();
  if (database.version > VERSION) throw 'newer';
  const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
  const store = transaction.objectStore(STORE);
  const ids = edit.ids();
  const found = new Array(ids.length);
  let plan = [0, 0, 0];
  let left = ids.length;
  let counting = null;
  const put = () => {
    const [added, changed, alike, ...writes] = edit.plan(found);
    plan = [added, changed, alike];
    for (let at = 0; at < writes.length; at += 2) {
      const [id, json] = [writes[at], writes[at + 1]];
      if (json === undefined) store.delete(id);
      else store.put({ id, json });
    }
    counting = store.count();
  };
  ids.forEach((id, at) => {
    store.get(id).onsuccess = ({ target }) => {
      found[at] = target.result?.json;
      if (--left === 0) put();
    };
  });
  await done(transaction);
  if (counting) note(counting.result);
  const touched = [...new Set(ids)];
  others?.postMessage(touched);
  await tellOf(touched);
  return plan;
}

/** Asks the browser not to clear the library away where room is short; it may say no. */
export const persist = () => navigator.storage?.persist?.().catch(() => {});

/** Tells what stands under these ids now; where they cannot be read, nothing. */
const tellOf = (ids) => get(ids).then((found) => hear('changed', found), () => {});

function open() {
  return (opening ??= new Promise(ask).catch((error) => {
    opening = null;
    throw error?.name === 'QuotaExceededError' ? 'full' : 'refused';
  }));
}

/** A database that another tab holds does not always say so: it then has not answered within this, in milliseconds. */
const PATIENCE = 3000;

/** Opens the database; of a newer version, as it is. */
function ask(resolve, reject, version = VERSION) {
  const request = indexedDB.open(NAME, ...(version ? [version] : []));
  const waiting = setTimeout(() => hear('blocked'), PATIENCE);
  request.onupgradeneeded = ({ oldVersion }) => {
    if (oldVersion < 1) request.result.createObjectStore(STORE, { keyPath: 'id' });
  };
  request.onblocked = () => hear('blocked');
  request.onerror = () => {
    clearTimeout(waiting);
    if (request.error.name === 'VersionError' && version) ask(resolve, reject, 0);
    else reject(request.error);
  };
  request.onsuccess = () => {
    clearTimeout(waiting);
    const database = request.result;
    // Another tab brings a newer form: it waits until this one lets go.
    database.onversionchange = () => {
      database.close();
      opening = null;
      hear('superseded');
    };
    database.onclose = () => (opening = null);
    resolve(database);
  };
}

function done(transaction) {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error?.name === 'QuotaExceededError' ? 'full' : 'failed');
  });
}

/** Takes note of whether anything is kept: the start page offers the library only where there is one. */
function note(count) {
  vacancyKept.set('library', count > 0 ? String(count) : null);
}
