// Single keys. A control names its key in `aria-keyshortcuts`, and pressing that is choosing the control:
// what cannot be seen cannot be pressed, and whatever the page shows later brings its keys with it.
let areUsed = vacancyKept.get('keys') !== 'off';

addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-shows="shortcuts"]')) showSheet();
});
addEventListener('keydown', (event) => {
  // An input method's keys are its own: the program, which listens behind this, does not hear of them.
  if (event.isComposing) return event.stopImmediatePropagation();
  const isElsewhere = event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented;
  if (!areUsed || isElsewhere || document.querySelector('dialog[open]') || isTyping(event.target)) return;
  if (answer(event.key.toLowerCase())) event.preventDefault();
});

/** Whether keys are words here. A box to tick or a button takes none. */
function isTyping(target) {
  return target instanceof Element && target.matches('textarea, select, [contenteditable], input:not([type="checkbox"], [type="file"])');
}

/** Whether the key did anything. */
function answer(key) {
  if (key === 'j') return goToValue(1);
  if (key === 'k') return goToValue(-1);
  if (key !== '?') return press(key);
  // The sheet has its key even where its button has no room.
  showSheet();
  return true;
}

/** A promise of the sheet, which comes when it is first asked for. */
let sheet = null;
const madeSheet = () => import('./keys/sheet.js').then(({ makeSheet }) => makeSheet(areUsed, use));

async function showSheet() {
  // Where it is not to be had now, the next time asks anew.
  sheet ??= madeSheet().catch(() => (sheet = null));
  const made = await sheet;
  // It may have been asked for twice while it came.
  if (made && !made.open) made.showModal();
}

/** From here on, and the next time: a box to tick says it. */
function use(are) {
  areUsed = are;
  vacancyKept.set('keys', are ? null : 'off');
}

function press(key) {
  const controls = [...document.querySelectorAll('[aria-keyshortcuts]')];
  const control = controls.find((it) => it.getAttribute('aria-keyshortcuts') === key && it.checkVisibility());
  if (control?.matches('textarea')) control.focus();
  else control?.click();
  return control !== undefined;
}

/** Chooses the next value of the sheet, or the one before; from the focus, else from the one chosen last. */
function goToValue(step) {
  const values = [...document.querySelectorAll('[data-key]')].filter((value) => value.checkVisibility());
  const focused = values.indexOf(document.activeElement);
  const at = focused < 0 ? values.findLastIndex((value) => value.ariaPressed === 'true') : focused;
  const next = values[at < 0 && step < 0 ? values.length - 1 : at + step];
  next?.focus();
  next?.click();
  return next !== undefined;
}

export {};
