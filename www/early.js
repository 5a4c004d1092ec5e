// Runs before the first paint: the shell comes in the reader's language and theme.
const root = document.documentElement;

// What is kept in this browser. Where it refuses, nothing is, and that is no error: it may also refuse to
// be asked. What no longer fits leaves nothing older behind.
const place = (name) => `vacancy-lens.${name}`;
globalThis.vacancyKept = {
  get(name) {
    try {
      return localStorage.getItem(place(name));
    } catch {
      return null;
    }
  },
  set(name, value) {
    try {
      localStorage.removeItem(place(name));
      if (value !== null) localStorage.setItem(place(name), value);
    } catch {}
    showKept();
  },
};
// The way to the library is shown where something is in it.
const showKept = () => root.toggleAttribute('data-kept', vacancyKept.get('library') !== null);
showKept();

// The address may name the language; else the browser's first choice among those of the page counts.
const wordsOf = (lang) => document.querySelector(`meta[name="words-${lang}"]`)?.content;
const asked = new URLSearchParams(location.search).get('lang');
const known = [asked, ...navigator.languages].map((tag) => tag?.slice(0, 2).toLowerCase());
root.lang = known.find((tag) => /^[a-z]+$/.test(tag) && wordsOf(tag)) ?? 'en';

// Its words come beside the program that says them.
const words = {};
globalThis.vacancyWords = {
  load(name) {
    words[name] ??= fetch(wordsOf(name))
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(answer)))
      .catch((error) => {
        delete words[name];
        throw error;
      });
    return words[name];
  },
};
vacancyWords.load(root.lang).catch(() => {});

// What is out of sight waits until what is seen is painted.
const isSeen = (part) => {
  const { top, bottom } = part.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
};
// Of the sheet, for the program: a bit each. A part of whose first line less than a half shows is not seen yet.
const isBegun = (part) => (part.firstElementChild ?? part).getBoundingClientRect().top + 12 < innerHeight;
globalThis.vacancyInSight = () =>
  [...document.querySelectorAll('.vn-sheet > div > *')].reduce(
    (seen, part, nth) => seen | ((isSeen(part) && isBegun(part)) << nth),
    0,
  );

// The system's theme, or the one that the reader chose against it.
const dark = matchMedia('(prefers-color-scheme: dark)');
const themeOfSystem = () => (dark.matches ? 'dark' : 'light');
let chosenTheme = vacancyKept.get('theme');
globalThis.vacancyTheme = {
  show() {
    const theme = chosenTheme ?? themeOfSystem();
    root.dataset.theme = theme;
    for (const button of document.querySelectorAll('[data-turns="theme"]')) {
      button.setAttribute('aria-pressed', String(theme === 'dark'));
    }
    for (const colour of document.querySelectorAll('meta[name="theme-color"]')) {
      colour.media = colour.dataset.of === theme ? 'all' : 'not all';
    }
  },
  turn() {
    const other = root.dataset.theme === 'dark' ? 'light' : 'dark';
    chosenTheme = other === themeOfSystem() ? null : other;
    vacancyKept.set('theme', chosenTheme);
    const waits = [...document.querySelectorAll('.vn-part, .vn-source__block')].filter(
      (part) => !isSeen(part) && !part.contains(document.activeElement),
    );
    const wait = (how) => waits.forEach(({ style }) => (style.contentVisibility = how));
    wait('hidden');
    this.show();
    setTimeout(wait, 35, '');
  },
};
vacancyTheme.show();
dark.addEventListener('change', () => vacancyTheme.show());
document.addEventListener('DOMContentLoaded', () => vacancyTheme.show());
// Other tabs follow.
addEventListener('storage', () => {
  chosenTheme = vacancyKept.get('theme');
  vacancyTheme.show();
  showKept();
});

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  if (target.closest('[data-turns="theme"]')) vacancyTheme.turn();
  // A sample chosen before the app has arrived is opened by it.
  const sample = target.closest('[data-sample]');
  const app = document.getElementById('app');
  if (sample && app) app.dataset.sample = sample.dataset.sample;
});
