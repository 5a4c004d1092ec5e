// The worker's side: takes files one at a time, answers in the words of reader.js.

import { initSync, read, refuse } from '../vacancy_worker.js';

/** Reads `file`; `module` is the compiled readers, of which one instance serves the whole batch. */
export async function take({ module, file, password }) {
  initSync({ module });
  let bytes;
  try {
    bytes = await load(file);
  } catch (error) {
    return postMessage(Array.isArray(error) ? error : ['unreadable']);
  }
  try {
    const [text, numbers, targets] = read(bytes, file.name, password, (done, all) => postMessage(['pages', done, all]));
    postMessage(['document', text, numbers, targets], [numbers.buffer]);
  } catch (error) {
    // A refusal is an array; anything else is a crash, and this instance is done for.
    postMessage(Array.isArray(error) ? error : ['failed']);
  }
}

/** The bytes of a file; of a photograph, an archive or what is too large, no more than tell that it is one. */
async function load(file) {
  let bytes = new Uint8Array();
  let done = 0;
  for await (const chunk of file.stream()) {
    const refusal = done === 0 && refuse(chunk, file.name, file.size);
    if (refusal) throw refusal;
    if (done === 0) bytes = new Uint8Array(file.size);
    bytes.set(chunk, done);
    done += chunk.length;
    postMessage(['bytes', done, file.size]);
  }
  return bytes.subarray(0, done);
}
