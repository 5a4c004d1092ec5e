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
  // Safari cannot walk through a stream by `for await`.
  const chunks = file.stream().getReader();
  let bytes = new Uint8Array();
  let length = 0;
  for (;;) {
    const { done, value: chunk } = await chunks.read();
    if (done) return bytes.subarray(0, length);
    const refusal = length === 0 && refuse(chunk, file.name, file.size);
    if (refusal) {
      chunks.cancel();
      throw refusal;
    }
    if (length === 0) bytes = new Uint8Array(file.size);
    bytes.set(chunk, length);
    length += chunk.length;
    postMessage(['bytes', length, file.size]);
  }
}
