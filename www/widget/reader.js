// Files are read in a worker of their own, so that the page answers whatever a file is like.

import { compile } from '../compile.js';
import { refusal } from './refusal.js';

/** Milliseconds. */
const TIME_LIMIT = 30_000;

const THREAD = new URL('./thread.js', import.meta.url);
const MODULE = new URL('./vacancy_worker_bg.wasm', import.meta.url);
/** What a worker begins with. It must come from the page's own origin; the widget may come from another. */
const SCRIPT =
  THREAD.origin === location.origin
    ? THREAD.href
    : URL.createObjectURL(
        new Blob([`import('${THREAD}').catch(() => postMessage(['unavailable']));`], { type: 'text/javascript' }),
      );

/** A promise of the compiled readers, one for all files. */
let module = null;

/** What a reader takes from a file, as the parts that the views take: text, numbers, targets, name. */
export async function readFile(bytes, name, signal, trust) {
  module ??= compile(MODULE);
  const compiled = await module.catch(() => {
    module = null;
    throw refusal('unavailable');
  });
  // Whoever gave up while the readers loaded has said so before anybody listens below.
  signal.throwIfAborted();
  const worker = begin(trust);
  const [event, ...parts] = await outcome(worker, { module: compiled, file: new File([bytes], name) }, signal);
  worker.terminate();
  if (event === 'document') {
    const [text, numbers, targets] = parts;
    // No address has a line break: the browser takes them out of one.
    return [text, numbers, targets.map((target) => target.replaceAll('\n', '')).join('\n'), name];
  }
  if (event === 'refused' || event === 'locked') {
    throw Object.assign(new Error(parts[0]), { code: event, french: parts[1] });
  }
  throw refusal(event);
}

function begin(trust) {
  try {
    return new Worker(trust(SCRIPT), { type: 'module' });
  } catch {
    // The page's policy does not allow it; where browsers find that out later, the worker has an error.
    throw refusal('unavailable');
  }
}

function outcome(worker, job, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(['too-slow']), TIME_LIMIT);
    // Until then what fails is its loading.
    let isReady = false;
    const end = (said) => {
      clearTimeout(timer);
      resolve(said);
    };
    signal.addEventListener('abort', () => end(['aborted']));
    worker.onerror = () => end([isReady ? 'failed' : 'unavailable']);
    worker.onmessage = ({ data }) => {
      if (data[0] === 'ready') {
        isReady = true;
        worker.postMessage(job);
      } else if (data[0] !== 'bytes' && data[0] !== 'pages') {
        end(data);
      }
    };
  });
}
