// What is pasted or typed is kept in this browser for a day after the page was last open, so that closing it loses
// nothing, and with it the values that the reader holds against it. Samples and files are not: they are where they
// were. The box empty, nothing is kept.
const LIFETIME = 24 * 60 * 60 * 1000;
/** Typing pauses so long, in milliseconds, before its text is kept: to keep it at every key would be felt. */
const PAUSE = 300;

const box = () => document.querySelector('.vn-box__text');
/** The text that was given; `null` where none was, or another has taken its place. */
let given = null;
/** The text that this tab has kept or found here; what is kept may be another tab's by now. */
let own = null;
/** What the reader holds against it. */
let corrections = '';
/** Whether the desk holds it among the many. */
let isTaken = false;
/** The text that the desk has opened last: what it takes the place of in the box is not gone. */
let opened = null;
let timer = 0;

globalThis.vacancyDraft = {
  corrections: () => corrections,
  /** Holds values against a text, which need not be the one that was given. */
  correct(held, text) {
    if (held === corrections || !isGiven(text)) return;
    corrections = held;
    if (isOwn()) write();
  },
  take: (text) => (isTaken ||= isGiven(text)),
  open: (text) => (opened = text),
};

restore();
// The paste itself first: what it opens stands in the box a little later. What is pasted into a text in the box
// comes as input, too, with that around it. Both are heard before the program, which may give them to the desk.
addEventListener('paste', ({ target, clipboardData }) => {
  const text = clipboardData?.getData('text/plain');
  if (text && !clipboardData.files.length && (target === box() || !isField(target))) keep(text);
}, { capture: true });
addEventListener('input', ({ target }) => {
  if (target === box()) keep(target.value);
}, { capture: true });
// The last that a page hears, whether it is closed, left or put aside.
addEventListener('pagehide', flush);
document.addEventListener('visibilitychange', flush);

/** Puts what was kept into the box of the shell, where the app finds it as if it had just been pasted. */
function restore() {
  const [since, text] = split(vacancyKept.get('draft'));
  own = text;
  const age = Date.now() - since;
  if (!text || !(age >= 0 && age < LIFETIME)) return forget();
  if (box().value) return;
  box().value = text;
  given = text;
  corrections = vacancyKept.get('corrections') ?? '';
}

function keep(text) {
  given = text;
  isTaken = false;
  clearTimeout(timer);
  timer = setTimeout(write, PAUSE);
}

/**
 * Keeps what was given last from now on for a day, and nothing of a text that a file or a sample has replaced. One that
 * has just been given may not stand yet.
 */
function flush() {
  if (given === null) return;
  const stands = box()?.value ?? given;
  if (timer) write();
  else if (!isTaken && !isGiven(stands) && !isSame(opened, stands)) forget();
  else if (isOwn()) writeText();
}

function write() {
  clearTimeout(timer);
  timer = 0;
  if (!given?.trim()) return forget();
  own = given;
  writeText();
  vacancyKept.set('corrections', corrections || null);
}

function writeText() {
  vacancyKept.set('draft', `${Date.now()} ${given}`);
}

function forget() {
  given = null;
  corrections = '';
  if (!isOwn()) return;
  vacancyKept.set('draft', null);
  vacancyKept.set('corrections', null);
}

function isGiven(text) {
  return isSame(given, text);
}

function isOwn() {
  return split(vacancyKept.get('draft'))[1] === own;
}

function split(kept) {
  const at = kept?.indexOf(' ') ?? -1;
  return at < 0 ? [NaN, ''] : [Number(kept.slice(0, at)), kept.slice(at + 1)];
}

/** Browsers keep every end of line in a box as a line feed. */
function lines(text) {
  return text.replace(/\r\n?/g, '\n');
}

function isSame(text, other) {
  return text !== null && lines(text) === lines(other);
}

function isField(target) {
  return target instanceof Element && target.matches('textarea, input');
}

export {};
