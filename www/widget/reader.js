// Files are read in a worker of their own, so that the page answers whatever a file is like.

import { compile } from '../compile.js';
import { refusal } from './refusal.js';

/** Milliseconds. */
const TIME_LIMIT = 30_000;

const THREAD = new URL('./thread.js', import.meta.url);
const MODULE = new URL('./vacancy_worker_bg.wasm', import.meta.url);

/** A promise of the compiled readers, one for all files. */
let module = null;

/** What a reader takes from a file, as the parts that the views take: text, numbers, targets, name. */
export async function readFile(bytes, name, signal, trust) {
  module ??= compile(MODULE);
  const compiled = await module.catch(() => {
    module = null;
    throw Object.assign(new Error('the readers do not load'), { code: 'unavailable' });
  });
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
  // A worker must come from the page's own origin; the widget may come from another.
  const isOwn = THREAD.origin === location.origin;
  const script = `import('${THREAD}');`;
  const address = isOwn ? THREAD.href : URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  return new Worker(trust(address), { type: 'module' });
}

function outcome(worker, job, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(['too-slow']), TIME_LIMIT);
    const end = (said) => {
      clearTimeout(timer);
      resolve(said);
    };
    signal.addEventListener('abort', () => end(['aborted']));
    worker.onerror = () => end(['failed']);
    worker.onmessage = ({ data }) => {
      if (data[0] === 'ready') worker.postMessage(job);
      else if (data[0] !== 'bytes' && data[0] !== 'pages') end(data);
    };
  });
}
