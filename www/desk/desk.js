// The desk, at which a notice is compared, checked and exported, and many are held together. The page loads
// this, and the WebAssembly behind it, when it is first asked for. What the desk shows is decided there; here is
// done what only a browser can do: for one notice here, for many in collection.js.

import init, { Desk, Source, corrected, file, judge as judgeBy } from '../vacancy_desk.js';
import * as collection from './collection.js';
import * as keeping from './keeping.js';
import { canShare, download, now, share } from './outside.js';
import { loadStyles } from '../styles.js';

const MODULE = new URL('../vacancy_desk_bg.wasm', import.meta.url);
/** Styles of the desk's own, which the page's head does not name. */
const STYLES = ['desk.css', 'library.css', 'many.css', 'table.css', 'several.css', 'pictures.css'].map(
  (name) => new URL(name, import.meta.url),
);

/** A promise of the program and its styles; none while neither is asked for, or after a failure. */
let ready = null;
/** The desk that stands in the page, with its element and who hears of it. */
let open = null;
/** Counts what the reader asked for: what has come too late is not shown. */
let turn = 0;
/** What had the focus last at the desk. */
let last = null;

const start = () =>
  (ready ??= Promise.all([init({ module_or_path: MODULE }), ...STYLES.map(loadStyles)]).catch((error) => {
    ready = null;
    throw error;
  }));

/**
 * Shows a view (`situation`, `compare`, `check`, `export`, `keep`, `correct deadline`) of a notice, in the place that
 * the page keeps for it. `source` is the notice in parts: text, name, how much of it is read, numbers, targets, what the reader holds
 * against it. `tell(event, start, end, parts)` hears `here` when it is shown, `chosen` when words of the notice are,
 * `corrected` with all that the reader now holds, `closed` when the reader puts the desk away.
 */
export async function show(view, source, lang, tell) {
  const asked = ++turn;
  await start();
  const root = document.getElementById('desk');
  if (!root || turn !== asked) return;
  if (open?.root !== root) {
    leave();
    open = aside.get(source[0]) ?? place(root.cloneNode(), tell);
    aside.delete(source[0]);
    root.replaceWith(open.root);
  }
  Object.assign(open, { source, lang });
  const isOther = open.desk.show(view, new Source(...source), lang);
  tell('here', 0, 0);
  if (view === 'keep') followKept(open);
  if (isOther || open.isBack) open.root.querySelector('h2')?.focus();
  open.isBack = false;
}

/** Saves a notice as a file of a format: `calendar`, or one of the exports. */
export async function save(format, source, lang) {
  await start();
  const made = file(format, new Source(...source), lang, now());
  if (made) download(...made);
}

/** Takes a document, in the same parts, among the many that are held. */
export async function take(source) {
  await start();
  collection.take(source);
}

/**
 * Shows a view of the many (`table`, `library`, `link`); `tell` hears `opened`, with a document, when one of them is
 * to be read, `left` and `paste` when the reader goes back to the page.
 */
export async function showMany(view, lang, tell) {
  await start();
  collection.show(view, lang, (event, ...said) => {
    // It comes with the values that are held against it there.
    if (event === 'opened') held = null;
    tell(event, ...said);
  });
}

/** The notice that was read last, and what the reader holds against it. */
let held = null;

/** What the reader now holds against a notice is held against it wherever else it stands, too. */
async function hold(source) {
  const [text, , , , , corrections] = source;
  const isOther = held?.text === text && held.corrections !== corrections;
  held = { text, corrections };
  if (!isOther) return;
  await start();
  collection.correct(text, corrections);
  if (keeping.isAnythingKept()) keeping.correct(corrected(new Source(...source), now()));
}

/** Holds a notice against what the reader said of themselves, where they did; `tell` hears `judged`. */
export async function judge(source, lang, tell) {
  await hold(source);
  recall();
  if (!profile.text && !isJudged) return;
  await start();
  isJudged = Boolean(profile.text);
  tell('judged', 0, 0, [judgeBy(profile.text, new Source(...source), lang)]);
}
/** Whether the page shows what came of it. */
let isJudged = false;

/** Gives the focus back to what had it last. */
export function focus() {
  (last?.isConnected ? last : open?.root.querySelector('h2'))?.focus();
}

/** Puts the desk away, also while it is still on its way. */
export function close() {
  turn += 1;
  leave();
}

function leave() {
  if (!open) return;
  const left = open;
  open = null;
  left.root.replaceWith(left.root.cloneNode());
  // What is still being written is stored first.
  keeping.leave(left.desk).then((isStored) => (isStored ? left.desk.free() : putAside(left)));
}

/** Desks with a note that could not be stored, by the text of its notice: they wait until that is at the desk again. */
const aside = new Map();

/** Puts such a desk aside; the first time, it comes back at once and says why, where its notice is still open. */
function putAside(left) {
  aside.set(left.source[0], left);
  left.isBack = true;
  if (left.hasSaid || held?.text !== left.source[0]) return;
  left.hasSaid = true;
  document.querySelector('[data-desk="keep"][aria-pressed="false"]')?.click();
}

/** Tells the desk whether the notice is kept, now and whenever that changes. */
function followKept({ root, desk }) {
  const draw = () => {
    desk.draw();
    keeping.showStored(root);
  };
  keeping.follow(desk, draw, desk.keptIds());
}

/** Where the page is, in whichever language by now. */
const address = () => location.href.replace(/#.*/, '');

/** An empty desk in an element. */
function place(root, tell) {
  recall();
  const desk = Desk.open(root, canShare(), profile.text, profile.isKept, address());
  // Its first field, or its first button where it has none.
  const focusFirst = () => root.querySelector(':is(.vn-keep, .vn-form) :is(select, button:not([hidden]))')?.focus();
  const does = {
    close: () => tell('closed', 0, 0),
    choose: (start, end) => tell('chosen', start, end),
    save: download,
    share,
    copy: (text) => copy(text, desk, root),
    correct: (corrections) => tell('corrected', 0, 0, [corrections]),
    hold: (text, isKept) => {
      if (!keepProfile(text, isKept)) desk.refuseKeeping();
      judge(open.source, open.lang, tell);
    },
    write: async (edit, isNew) => {
      await keeping.write(desk, edit, isNew);
      // The button that was pressed is no longer there.
      if (document.activeElement === document.body) focusFirst();
    },
    rest: () => keeping.rest(desk),
    library: () => tell('library', 0, 0),
  };
  root.addEventListener('click', (event) => {
    const saves = event.target.closest('[type="submit"]');
    // So is Enter in a field. The browser itself sends nothing anywhere.
    if (saves) event.preventDefault();
    const [what, ...parts] = desk.answer(event, now(), address()) ?? [];
    does[what]?.(...parts);
    if (saves) root.querySelector('[aria-invalid]')?.focus();
    // The button that was pressed is no longer there.
    if (what === 'hold' && !event.target.checkVisibility()) focusFirst();
  });
  root.addEventListener('input', (event) => {
    // The box of the page is another.
    event.stopPropagation();
    const { type, value, checked } = event.target;
    const [what, ...parts] = desk.fill(event, type === 'checkbox' ? String(checked) : value, now()) ?? [];
    does[what]?.(...parts);
  });
  root.addEventListener('change', ({ target }) => {
    // It also comes from a field that is taken out of the page while the desk is drawn.
    if (target.type === 'date') queueMicrotask(() => open?.desk === desk && desk.setDatePosted(target.value));
  });
  root.addEventListener('focusin', ({ target }) => (last = target));
  return { root, desk, tell };
}

// What has been typed into a field stands on paper in its place.
addEventListener('beforeprint', () => open?.desk.draw());

/** What the reader said of themselves in this visit; `null` until it is asked for. */
let profile = null;

/** Takes the profile that was kept on this device, where there is one. */
function recall() {
  if (profile) return;
  const kept = vacancyKept.get('profile');
  profile = { text: kept ?? '', isKept: kept !== null };
}

// Another tab keeps it, or has deleted it: so does this one, unless it has one of this visit alone.
addEventListener('storage', () => {
  if (!profile || (profile.text && !profile.isKept)) return;
  const { text } = profile;
  profile = null;
  recall();
  if (!open || profile.text === text) return;
  open.desk.recall(profile.text, profile.isKept);
  judge(open.source, open.lang, open.tell);
});

/** Holds the profile for this visit, and on this device where the reader asked for that; says whether it could. */
function keepProfile(text, isKept) {
  const wanted = isKept ? text : null;
  // What another tab keeps is not this one's to delete.
  if (isKept || profile.isKept) vacancyKept.set('profile', wanted);
  const isDone = !isKept || vacancyKept.get('profile') === wanted;
  profile = { text, isKept: isKept && isDone };
  return isDone;
}

async function copy(text, desk, root) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (open?.desk !== desk) return;
    desk.refuseCopy();
    const shown = root.querySelector('pre');
    shown?.focus();
    if (shown) getSelection()?.selectAllChildren(shown);
  }
}
