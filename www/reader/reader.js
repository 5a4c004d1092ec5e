// Reads files in a worker, one after the other, so that the page always answers. The page loads this, and
// the WebAssembly behind it, when the first file is opened.
//
// The worker begins as a blob: such a worker is under the page's own Content-Security-Policy, so that it can
// send nothing anywhere either. For the same reason the page fetches the module for it: the one address
// that the policy leaves open.

import { compile } from '../compile.js';

/** The most that one file may take, in milliseconds. */
const TIME_LIMIT = 30_000;

const MODULE = new URL('../vacancy_worker_bg.wasm', import.meta.url);
/** What the worker begins with: it loads its program when the first file comes. */
const SCRIPT = URL.createObjectURL(
  new Blob(
    [
      `onmessage = ({ data }) => import('${new URL('./worker.js', import.meta.url)}')`,
      `.then((program) => program.take(data), () => postMessage(['unavailable']));`,
    ],
    { type: 'text/javascript' },
  ),
);

/** Files that wait: `{ id, file, password, tell }`. */
const waiting = [];
/** The file that is being read, with the timer of its limit. */
let current = null;
let worker = null;
/** A promise of the compiled module, kept from one worker to the next. */
let module = null;

/**
 * Reads a file when its turn has come. `tell(id, event, parts)` hears of it: on the way `bytes` and `pages`, each
 * with how many are read and how many there are; at the end one of `document` (text, numbers, targets), `refused`
 * and `locked` (why, in English and in French), `unreadable`, `too-slow`, `failed` for a crash of the reader,
 * `unavailable` where it does not load.
 */
export function read(id, file, password, tell) {
  waiting.push({ id, file, password, tell });
  next();
}

/** Gives up on a file that waits or is being read; nothing is told of it any more. */
export function stop(id) {
  const at = waiting.findIndex((job) => job.id === id);
  if (at >= 0) waiting.splice(at, 1);
  if (current?.id === id) {
    endWorker();
    finish();
  }
}

async function next() {
  if (current) return;
  current = waiting.shift() ?? null;
  if (!current) return endWorker();
  const job = current;
  try {
    module ??= compile(MODULE);
    const compiled = await module;
    if (current === job) begin(job, compiled);
  } catch {
    module = null;
    if (current === job) finish('unavailable');
  }
}

function begin(job, compiled) {
  worker ??= new Worker(SCRIPT, { type: 'module' });
  // A worker that cannot even load its program says so by an error, and no other way.
  worker.onerror = () => giveUp('failed');
  worker.onmessage = ({ data: [event, ...parts] }) => {
    if (event === 'bytes' || event === 'pages') job.tell(job.id, event, parts);
    else if (event === 'failed' || event === 'unavailable') giveUp(event);
    else finish(event, ...parts);
  };
  job.timer = setTimeout(() => giveUp('too-slow'), TIME_LIMIT);
  worker.postMessage({ module: compiled, file: job.file, password: job.password });
}

/** Ends the file together with its worker, whose memory may be full or whose program may be stuck. */
function giveUp(event) {
  endWorker();
  finish(event);
}

function endWorker() {
  worker?.terminate();
  worker = null;
}

function finish(event, ...parts) {
  const job = current;
  current = null;
  clearTimeout(job.timer);
  if (event) job.tell(job.id, event, parts);
  next();
}
