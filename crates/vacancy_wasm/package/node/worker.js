// The same functions from a thread of Node, as promises. An idle thread keeps no program alive.

import { Worker } from 'node:worker_threads';
import { calls } from '../calls.js';

export const { checkJobPosting, parse, readFile, stop, toCsv, toICalendar, toJobPosting, toMarkdown, version } = calls(
  (answer, fail) => {
    const worker = new Worker(new URL('./thread.js', import.meta.url));
    worker.on('message', answer);
    worker.on('error', fail);
    return {
      post: (message) => worker.postMessage(message),
      rest: (isIdle) => (isIdle ? worker.unref() : worker.ref()),
      end: () => void worker.terminate(),
    };
  },
);
