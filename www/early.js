// Runs before the first paint: the words of the shell come in the reader's language. The address may name
// it; else the browser's first choice among the two counts.
const asked = new URLSearchParams(location.search).get('lang');
const known = [asked, ...navigator.languages].map((tag) => tag?.slice(0, 2).toLowerCase());
document.documentElement.lang = known.find((tag) => tag === 'en' || tag === 'fr') ?? 'en';

// A sample chosen before the app has arrived is opened by it.
document.addEventListener('click', ({ target }) => {
  const sample = target instanceof Element && target.closest('[data-sample]');
  const app = document.getElementById('app');
  if (sample && app) app.dataset.sample = sample.dataset.sample;
});
