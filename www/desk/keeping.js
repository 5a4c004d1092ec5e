// Between the library and those who show it: the view of all that is kept, and the one in which the open notice is
// kept. Each has in WebAssembly what this calls: `access`, `kept`, `settle`, `fail`, `flush`.

import * as library from './library.js';
import { now } from './outside.js';

/** Who shows the library now: how each is drawn, and which ids it shows where not all. */
const shown = new Map();

library.listen((what, found) => {
  for (const [view, { draw }] of shown) {
    if (what === 'stale') {
      load(view);
      continue;
    }
    if (what === 'changed') for (const [id, json] of found) view.kept(id, json);
    else view.access(what);
    draw();
  }
});

/** Shows in a view what is kept, now and whenever it changes: of these ids alone, or all. */
export function follow(view, draw, ids) {
  shown.set(view, { draw, ids });
  return load(view);
}

/**
 * No longer tells a view, once what was written there is stored; says whether it is. Where it cannot be, the view stays
 * as it is, and it is tried again.
 */
export async function leave(view) {
  const isStored = await flush(view);
  if (isStored) shown.delete(view);
  return isStored;
}

/** Has a view show what is kept now. One that is put away while that is read is gone, and is told nothing. */
async function load(view) {
  const { draw, ids } = shown.get(view);
  const tell = (what, ...said) => shown.has(view) && view[what](...said);
  try {
    if (ids) {
      for (const [id, json] of await library.get(ids)) tell('kept', id, json);
    } else {
      tell('load', await library.all());
    }
    tell('access', (await library.isReadOnly()) ? 'newer' : 'open');
  } catch (name) {
    tell('access', String(name));
  }
  if (shown.has(view)) draw();
}

/** Writes an edit, and says to the view what came of it; gives whether it was written. */
export async function write(view, edit, isNew = false) {
  let trouble = null;
  try {
    const plan = await library.write(edit);
    if (isNew) library.persist();
    if (shown.has(view)) view.settle(edit, ...plan);
  } catch (name) {
    trouble = String(name);
    if (shown.has(view)) view.fail(edit, trouble);
  }
  edit.free();
  shown.get(view)?.draw();
  return trouble === null;
}

/** Whether there is a library at all: it is not made for less. */
export const isAnythingKept = () => vacancyKept.get('library') !== null;

/** Writes an edit that no view has asked for; those that show the library say so where it was not written. */
export async function correct(edit) {
  try {
    await library.write(edit);
  } catch (name) {
    for (const [view, { draw }] of shown) {
      view.fail(edit, String(name));
      draw();
    }
  }
  edit.free();
}

/** So long, in milliseconds, typing pauses before a note is stored. */
const PAUSE = 400;
const pauses = new Map();

/** Stores what is being written once the reader pauses. */
export function rest(view) {
  clearTimeout(pauses.get(view));
  pauses.set(view, setTimeout(flush, PAUSE, view));
}

/** What is on its way to the store from each view, as promises of whether all that was written there is stored. */
const ways = new WeakMap();

/**
 * Stores what is being written now, after what is on its way. Never at once: a field that is taken out of the page tells
 * of its change while the view is drawn.
 */
export function flush(view) {
  clearTimeout(pauses.get(view));
  pauses.delete(view);
  const way = Promise.resolve(ways.get(view)).then(() => store(view));
  ways.set(view, way);
  return way;
}

async function store(view) {
  for (let edit; shown.has(view) && (edit = view.flush(now())); ) {
    if (!(await write(view, edit))) return false;
  }
  return true;
}

/** Has each choice show what is stored: what the reader has chosen there may not have been written. */
export function showStored(root) {
  for (const option of root.querySelectorAll('.vn-library__own [selected]')) option.selected = true;
}

// The last that a page hears, whether it is closed, left or put aside.
const flushAll = () => [...shown.keys()].forEach(flush);
addEventListener('pagehide', flushAll);
document.addEventListener('visibilitychange', flushAll);
