// The same functions from a worker, as promises: a long file never holds up the page.

import { calls } from './calls.js';

export const { checkJobPosting, parse, readFile, stop, toCsv, toICalendar, toJobPosting, toMarkdown, version } = calls(
  (answer, fail) => {
    const worker = new Worker(new URL('./thread.js', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }) => answer(data);
    worker.onerror = (event) => fail(event.error ?? event.message);
    return { post: (message) => worker.postMessage(message), rest: () => {}, end: () => worker.terminate() };
  },
);
