// Calls to a thread, as promises: what goes out has a number, and the answer comes back under it.

/** The functions that a thread answers; `parse` and the exports come back as promises too. */
export const NAMES = [
  'checkJobPosting',
  'parse',
  'readFile',
  'toCsv',
  'toICalendar',
  'toJobPosting',
  'toMarkdown',
  'version',
];

/**
 * `open(answer, fail)` begins a thread: `{ post(message), rest(isIdle), end() }`. It hands every message of the thread
 * to `answer`, and calls `fail` when the thread dies, after which the next call begins another one.
 */
export function calls(open) {
  const waiting = new Map();
  let thread = null;
  let last = 0;

  const settle = ({ id, value, error }) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) thread?.rest(true);
    if (error) call?.reject(revived(error));
    else call?.resolve(value);
    // After a crash its memory may be full.
    if (error?.code === 'failed') end(new Error('the thread of vacancy-lens failed on another file'));
  };
  const end = (error) => {
    thread?.end();
    thread = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const call = (name, args) =>
    new Promise((resolve, reject) => {
      thread ??= open(settle, (cause) => end(new Error('the thread of vacancy-lens failed', { cause })));
      thread.rest(false);
      last += 1;
      waiting.set(last, { resolve, reject });
      try {
        thread.post({ id: last, name, args });
      } catch (error) {
        settle({ id: last, error: flat(error) });
      }
    });
  const functions = NAMES.map((name) => [name, (...args) => call(name, args)]);
  return { ...Object.fromEntries(functions), stop: () => end(new Error('the thread of vacancy-lens was stopped')) };
}

/** The thread's side: does what a message asks of `lens`, a promise of the functions, and answers by `post`. */
export async function answer({ id, name, args }, lens, post) {
  try {
    post({ id, value: await (await lens)[name](...args) });
  } catch (error) {
    post({ id, error: flat(error) });
  }
}

/** An error as plain data: not every browser keeps what is added to one. */
const flat = ({ name, message, code, french }) => ({ name, message, code, french });

function revived({ name, message, code, french }) {
  const error = name === 'TypeError' ? new TypeError(message) : new Error(message);
  return code === undefined ? error : Object.assign(error, { code, french });
}
