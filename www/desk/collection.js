// Many notices, held together as long as the page is open. What takes long is done a little at a time, each in a
// task of its own, so that the page answers in between; what is drawn is only what is in sight.

import { Collection, Source } from '../vacancy_desk.js';
import * as keeping from './keeping.js';
import { canShare, download, now, nowInBrussels, share } from './outside.js';
import { answerKeyInPicture, painted } from './picture.js';
import { note } from './way_back.js';

/** The notices, with the element that they are shown in; none before they are first asked for. */
let open = null;
/** Documents that came before there was a place to show them in. */
const early = [];
let language = 'en';
let tell = () => {};

/** Takes a document: text, name, how much of it is read, numbers, targets. */
export function take(source) {
  if (!open) return early.push(source);
  open.many.take(new Source(...source));
  work();
}

/** Holds these values of the reader's own against every notice of a text. */
export function correct(text, corrections) {
  open?.many.correct(text, corrections);
}

/** Shows a view where the page keeps a place for it; with no name, the last one, and again, as it was left. */
export function show(view, lang, listener) {
  [language, tell] = [lang, listener];
  const isFirst = !open && begin();
  if (!open) return;
  if (view === 'link') open.many.openLink(location.hash);
  // Back to the notices that are held is back to the view of them that was left.
  const isLeft = !view || (view === 'table' && open.many.showsHeld());
  open.many.show(isLeft ? undefined : view, language, nowInBrussels());
  if (open.many.showsLibrary()) followKept();
  if (view !== 'link') note('many');
  const isBack = !isFirst && open.many.showsHeld();
  if (isBack) back();
  else if (view) heading()?.focus();
}

let isFollowing = false;

/** The library is read when it is first shown, and whenever it changes from then on. */
function followKept() {
  if (isFollowing) return;
  isFollowing = true;
  keeping.follow(open.many, () => (work(), drawSoon()));
}

function begin() {
  const root = document.getElementById('many');
  const many = root && Collection.open(root, canShare(), language, nowInBrussels());
  if (!many) return false;
  open = { root, many, top: 0 };
  listen();
  for (const source of early.splice(0)) take(source);
  return true;
}

// --- A little at a time.

let isWorking = false;
const turn = new MessageChannel();
turn.port1.onmessage = () => {
  const done = open.many.work(now());
  isWorking = done !== undefined;
  if (isWorking) turn.port2.postMessage(null);
  if (done?.[0] === 'draw') drawSoon(PACE);
  else follow(done);
};

function work() {
  if (isWorking) return;
  isWorking = true;
  turn.port2.postMessage(null);
}

/** So long, in milliseconds, between two drawings of what comes by itself. */
const PACE = 120;
let isDue = false;
let drawn = 0;
/** How long the drawing that is due may wait. */
let patience = PACE;

/** Draws in the next frame; what nobody waits for, not in every one. */
function drawSoon(mayWait = 0) {
  patience = Math.min(patience, mayWait);
  if (isDue) return;
  isDue = true;
  requestAnimationFrame(function frame(time) {
    if (time - drawn < patience) return requestAnimationFrame(frame);
    [isDue, drawn, patience] = [false, time, PACE];
    draw();
  });
}

function draw() {
  const { many, root } = open;
  const focused = document.activeElement;
  // In the table the focus goes by rows, of which only those in sight are drawn.
  const isHeld = root.contains(focused) && !focused.closest('[role="grid"]');
  many.draw();
  keeping.showStored(root);
  place();
  if (isHeld && !(focused.isConnected && focused.checkVisibility())) (wayBack() ?? heading())?.focus();
}

const heading = () => open.root.querySelector(':not([hidden]) > h1');

/** What takes back what the reader did last. */
const wayBack = () => [...open.root.querySelectorAll('[data-undo]')].find((it) => it.checkVisibility());

// --- What the reader does.

const does = {
  draw: () => drawSoon(),
  work: () => (work(), drawSoon()),
  stand,
  write: async (edit, isNew) => {
    followKept();
    await keeping.write(open.many, edit, isNew);
    draw();
    // What was deleted has taken the focus with it.
    if (document.activeElement.matches('body, h1')) wayBack()?.focus();
  },
  rest: () => keeping.rest(open.many),
  leave: (pastes) => {
    history.replaceState(null, '', location.href.replace(/#.*/, ''));
    tell(pastes ? 'paste' : 'left', 0, 0, []);
  },
  open: (start, end, ...source) => {
    open.top = sight()?.scrollTop ?? 0;
    open.last = document.activeElement;
    vacancyDraft.open(source[0]);
    tell('opened', 0, 0, source);
    note('one');
    // Its words are in the page by the next frame.
    if (end) requestAnimationFrame(() => setTimeout(() => tell('chosen', start, end)));
  },
  shown: () => {
    draw();
    lookNow();
    measure();
    if (!open.root.contains(document.activeElement)) heading()?.focus();
  },
  // What cannot be painted is saved as it was drawn.
  paint: async (...file) => download(...(await painted(...file).catch(() => file))),
  save: (...file) => (download(...file), drawSoon()),
  share: (...file) => (share(...file), drawSoon()),
  copy: async (text) => {
    drawSoon();
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      open.many.refuseCopy();
      const left = open.root.querySelector('pre');
      left?.focus();
      if (left) getSelection()?.selectAllChildren(left);
    }
  },
};

function follow(done) {
  const [what, ...parts] = done ?? [];
  does[what]?.(...parts);
}

function listen() {
  const { root, many } = open;
  root.addEventListener('click', (event) => {
    const cell = cellOf(event.target);
    if (cell) many.stand(...cell);
    follow(many.answer(event, now()));
    if (many.showsLibrary()) followKept();
    if (open.root.contains(document.activeElement)) keepFocus();
  });
  root.addEventListener('input', (event) => {
    // The box of the page is another.
    event.stopPropagation();
    if (event.target.type !== 'file') follow(many.fill(event, event.target.value, now()));
  });
  // A field's choice is its own, not a file for the page, but where it says so.
  root.addEventListener('change', (event) => {
    if (event.target.matches('[data-page]')) return;
    event.stopPropagation();
    if (event.target.type === 'file') takeLibrary(event.target);
    else keeping.flush(many);
  });
  root.addEventListener('keydown', answerKey);
  root.addEventListener('keydown', answerKeyInPicture);
  root.addEventListener('keydown', answerEscape);
  // A button is pressed when the key comes up again.
  root.addEventListener('keyup', (event) => {
    if (event.key === ' ' && event.target.closest('[data-body]')) event.preventDefault();
  });
  root.addEventListener('focusin', ({ target }) => {
    const cell = cellOf(target);
    if (!cell || 'here' in target.dataset) return;
    many.stand(...cell);
    draw();
  });
  // Days may have gone by meanwhile.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && root.checkVisibility()) many.show(undefined, language, nowInBrussels());
  });
  // On paper there is nothing to scroll, and no field to type in.
  addEventListener('beforeprint', () => {
    if (scroller()) many.look(0, MOST_PRINTED);
    draw();
  });
  addEventListener('afterprint', lookNow);
  root.addEventListener('scroll', look, { capture: true, passive: true });
  new ResizeObserver(() => (look(), measure())).observe(root);
}

/** So many rows go on paper, with the eight that are drawn behind them a thousand: some forty pages. */
const MOST_PRINTED = 992;

/** A library file is no longer than this, in bytes: it has to be held whole. */
const LONGEST_FILE = 256 * 2 ** 20;

/** Takes the library file that was chosen; the same one may be chosen again. */
async function takeLibrary(picker) {
  const [file] = picker.files;
  picker.value = '';
  if (!file) return;
  const text = file.size > LONGEST_FILE ? undefined : await file.text().catch(() => '');
  follow(open.many.import(text));
}

function answerKey(event) {
  const { target, key, ctrlKey, metaKey, altKey } = event;
  if (altKey || !target.closest('[role="grid"]')) return;
  const done = open.many.press(key, ctrlKey || metaKey);
  if (!done) return;
  event.preventDefault();
  event.stopPropagation();
  follow(done);
}

/** Closes what is open, and gives the focus back to what has opened it. */
function answerEscape(event) {
  // A search is emptied first, which browsers do.
  if (event.key !== 'Escape' || event.isComposing || (event.target.type === 'search' && event.target.value)) return;
  const opener = open.root.querySelector('[aria-expanded="true"]');
  const done = open.many.close();
  if (!done) return;
  event.stopPropagation();
  opener?.focus();
  follow(done);
}

/** The row and the column of a cell, as ARIA counts them. */
function cellOf(target) {
  const cell = target.closest?.('[aria-colindex]');
  const row = cell?.closest('[aria-rowindex]');
  return row && [Number(row.ariaRowIndex), Number(cell.ariaColIndex)];
}

// --- What is in sight.

const scroller = () => open.root.querySelector('[data-rows]');
/** What scrolls in whichever view. */
const sight = () => scroller() ?? open.root.querySelector('.vn-scroll');

/** The height of a row, which is the same for all. */
function height() {
  return open.root.querySelector('[data-body] [role="row"]')?.getBoundingClientRect().height || 52;
}

/** Makes the table as high as all its rows, with those that are drawn in their place. */
function place() {
  const [view, body] = [scroller(), open.root.querySelector('[data-body]')];
  if (!view || !body) return;
  const row = height();
  body.style.height = `${view.dataset.rows * row}px`;
  body.style.paddingBlockStart = `${body.dataset.body * row}px`;
}

/** Has drawings made anew where they may be wider, or must be narrower, than before. */
function measure() {
  const { root, many } = open;
  const view = root.querySelector('.vn-pictures');
  if (!view) return;
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(view);
  const width = view.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
  if (many.measure(Math.min(width, 800))) drawSoon();
}

let isLooking = false;

function look() {
  if (isLooking) return;
  isLooking = true;
  requestAnimationFrame(() => {
    isLooking = false;
    lookNow();
  });
}

function lookNow() {
  const view = scroller();
  if (!view || !view.clientHeight) return;
  const row = height();
  const first = Math.floor(view.scrollTop / row);
  // Of the last row a part may be in sight.
  const count = Math.max(1, Math.ceil((view.clientHeight - headHeight(view)) / row));
  const hadFocus = view.contains(document.activeElement);
  if (!open.many.look(first, count)) return;
  draw();
  if (hadFocus) keepFocus();
}

const headHeight = (view) => view.querySelector('.vn-grid__head')?.getBoundingClientRect().height ?? 0;

/** Puts the focus where the reader stands, in sight; the head, which always is, has the number 0. */
function stand(number) {
  const [view, row] = [scroller(), height()];
  const top = (number - 1) * row;
  const room = view.clientHeight - headHeight(view);
  if (number > 0 && top < view.scrollTop) view.scrollTop = top;
  else if (top + row > view.scrollTop + room) view.scrollTop = top + row - room;
  lookNow();
  draw();
  keepFocus();
}

function keepFocus() {
  const here = open.root.querySelector('[data-here]');
  if (!here || !scroller().contains(document.activeElement) && document.activeElement !== document.body) return;
  here.focus({ preventScroll: true });
  here.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Back from a notice: the view as it was left. */
function back() {
  place();
  const view = sight();
  if (view) view.scrollTop = open.top;
  lookNow();
  measure();
  (open.root.querySelector('[data-here]') ?? open.last)?.focus({ preventScroll: true });
}
