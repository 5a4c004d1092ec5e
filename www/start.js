// Starts the app, whose hashed name comes from the preload link that the build writes into the head.
import { initSync } from 'vacancy_app';
import { compile } from './compile.js';

// Once everything else has come, since what keeps the files in this browser loads those that are still missing.
addEventListener('load', () => import('./later/later.js').catch(() => {}));

const wasm = document.querySelector('link[rel="preload"][type="application/wasm"]');

// Files are read by a program that comes with the first of them. The app says who hears of them.
let program = null;
let tell = () => {};
// One promise for all: each import of its own would end in its own time, and the files out of order.
const load = () => (program ??= import('./reader/reader.js'));
const fail = (id) => {
  program = null;
  tell(id, 'unavailable', []);
};
globalThis.vacancyFiles = {
  listen: (listener) => (tell = listener),
  read: (id, file, password) => load().then((reader) => reader.read(id, file, password, tell), () => fail(id)),
  stop: (id) => load().then((reader) => reader.stop(id), () => {}),
};

// So does the one that walks a folder which is dropped: its files are dropped in its place.
addEventListener('drop', async (event) => {
  const { items = [], files = [] } = event.dataTransfer ?? {};
  const entries = [...items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.some((entry) => entry.isDirectory)) return;
  event.preventDefault();
  const given = [...files];
  const walked = import('./reader/folder.js').then(({ walk }) => walk(entries));
  const found = new DataTransfer();
  // Of a folder that is empty or cannot be walked the page says that it cannot be read.
  for (const file of (await walked.catch(() => null)) ?? given) found.items.add(file);
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: found, bubbles: true, cancelable: true }));
}, { capture: true });

// The samples come with the page.
const sample = async (number) => {
  const answer = await fetch(`./samples/${number}.txt`);
  if (!answer.ok) throw answer;
  return answer.text();
};
globalThis.vacancySample = (index, number, came) => sample(number).then((text) => came(index, text), () => came(index));

// The words of another language, too, and the advice: the program asks for them as soon as it has started.
let hearWords = () => {};
Object.assign(vacancyWords, {
  listen: (listener) => (hearWords = listener),
  keep(lang) {
    const address = new URL(location.href);
    address.searchParams.set('lang', lang);
    history.replaceState(history.state, '', address);
  },
  ask: (place, name) => vacancyWords.load(name).then((text) => hearWords(place, text + shell[name]), () => hearWords(place)),
});

// The desk, at which a notice is compared, checked and exported, comes when it is first asked for.
let desk = null;
let hear = () => {};
/** How often it was put away: what was asked for before that is not missed where it does not come. */
let leaves = 0;
const miss = () => hear('unavailable', 0, 0);
const atDesk = (use, fail = miss) =>
  (desk ??= import('./desk/desk.js')).then(use).catch(() => {
    desk = null;
    fail();
  });
const isKept = (name) => vacancyKept.get(name) !== null;
globalThis.vacancyDesk = {
  listen: (listener) => (hear = listener),
  show(view, source, lang) {
    const asked = leaves;
    atDesk((it) => it.show(view, source, lang, hear), () => asked === leaves && miss());
  },
  save: (format, source, lang) => atDesk((it) => it.save(format, source, lang)),
  take(source) {
    vacancyDraft.take(source[0]);
    atDesk((it) => it.take(source));
  },
  showMany: (view, lang) => atDesk((it) => it.showMany(view, lang, hear)),
  // A profile of this visit is the desk's; one that is kept on this device loads the desk. So do values of the
  // reader's own where a library is kept: what becomes of them becomes of its copy.
  knowsReader: () =>
    desk !== null || isKept('profile') || (vacancyDraft.corrections() !== '' && isKept('library')),
  judge: (source, lang) => atDesk((it) => it.judge(source, lang, hear), () => {}),
  focus: () => atDesk((it) => it.focus()),
  close() {
    leaves += 1;
    if (desk) atDesk((it) => it.close(), () => {});
  },
};

// What the shell says the program says in its place: it takes those words from there.
const said = (section, selector) =>
  [`\n[${section}]`, ...[...document.querySelectorAll(selector)].map(({ textContent }) => `=${textContent}`)].join('\n');
const words = [...document.querySelectorAll('meta[name^="words-"]')];
const shell = {};
for (const { name } of words) {
  const lang = name.slice(6);
  shell[lang] = said('shell', `#app .vn-${lang}:not(.vn-need *, li *)`) + said('samples', `#app li .vn-${lang}`);
}

try {
  // Both are under way: the head has named the one, and asked for the other.
  const [module, first] = await Promise.all([compile(wasm.href), vacancyWords.load(document.documentElement.lang)]);
  vacancyWords.first = () => first + shell[document.documentElement.lang];
  initSync({ module });
} catch (error) {
  // Switched off, or not to be had: the shell stays, and says what it lacks.
  document.querySelector('.vn-need')?.removeAttribute('hidden');
  throw error;
}
// What the app has drawn in place of the shell shows the theme too.
vacancyTheme.show();

// An address may carry what a notice says: behind the #, which no server sees.
const followLink = () => location.hash.startsWith('#notice=') && hear('link', 0, 0, []);
addEventListener('hashchange', followLink);
followLink();

// The app has started, and has asked for the samples, which the head names: what is under way still arrives.
// From here on the browser refuses every connection, to this site's own host too, but for the readers of
// files and the desk, which come when they are first asked for, and words that did not come at first: what a
// reader pastes cannot leave the page.
const seal = document.createElement('meta');
seal.httpEquiv = 'Content-Security-Policy';
const later = ['./vacancy_worker_bg.wasm', './vacancy_desk_bg.wasm', ...words.map(({ content }) => content)];
seal.content = `connect-src ${later.map((name) => new URL(name, document.baseURI)).join(' ')}`;
document.head.append(seal);
