// Keeps the page's files in this browser, so that it works without a network, and offers a new version when
// there is one. What keeps them is www/service_worker.js.
const offer = document.getElementById('update');
const workers = navigator.serviceWorker;
if (workers) start().catch(() => {});

async function start() {
  // Without https this is a machine on which somebody works on the page: there the files stay fresh.
  const registration = location.protocol === 'https:'
    ? await workers.register('./service_worker.js', { updateViaCache: 'none' })
    : await workers.getRegistration();
  if (!registration) return;
  const show = () => offer.toggleAttribute('hidden', !(registration.waiting && workers.controller));
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', show));
  show();
  answer(registration);
}

/** Loads the new version when the reader asks for it, and only here. */
function answer(registration) {
  let isAsked = false;
  offer.querySelector('button').addEventListener('click', () => {
    isAsked = true;
    registration.waiting?.postMessage('load');
  });
  workers.addEventListener('message', ({ data }) => {
    if (data === 'others') offer.dataset.waits = 'others';
  });
  workers.addEventListener('controllerchange', () => {
    if (isAsked) location.reload();
  });
}

export {};
