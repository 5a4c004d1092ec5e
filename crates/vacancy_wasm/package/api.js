// The functions over the two WebAssembly modules: the parser with its exports, and the readers of files,
// which are loaded when the first file is read.

import startParser, { parseFile } from './wasm/notice.js';

export { checkJobPosting, parse, toCsv, toICalendar, toJobPosting, toMarkdown, version } from './wasm/notice.js';

const PARSER = new URL('./wasm/notice_bg.wasm', import.meta.url);
const READERS = new URL('./wasm/files_bg.wasm', import.meta.url);

let load;
/** A promise of the readers, one for all files. */
let readers = null;

/** Loads the parser; `loader` gives what stands at an address, as a Response or as bytes. */
export async function start(loader) {
  load = loader;
  await startParser({ module_or_path: await load(PARSER) });
}

/** Reads a file: its text, its pages and its notice. */
export async function readFile(bytes, name = null, options = {}) {
  const [file, password] = [content(bytes), secret(options)];
  readers ??= loadReaders();
  const read = await readers.catch((error) => {
    readers = null;
    throw error;
  });
  try {
    const [text, numbers, targets] = read(file, name ?? '', password, () => {});
    return parseFile(text, numbers, targets, name ?? undefined);
  } catch (error) {
    throw refusal(error, name);
  }
}

async function loadReaders() {
  const glue = await import('./wasm/files.js');
  await glue.default({ module_or_path: await load(READERS) });
  return glue.read;
}

function content(bytes) {
  if (bytes instanceof Uint8Array) return bytes;
  if (bytes instanceof ArrayBuffer) return new Uint8Array(bytes);
  throw new TypeError('bytes: expected a Uint8Array or an ArrayBuffer');
}

function secret(options) {
  const { password, ...others } = options;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new TypeError(`options: expected password, found "${unknown}"`);
  if (password === undefined || password === null) return undefined;
  if (typeof password !== 'string') throw new TypeError('options.password: expected a string');
  return password;
}

/** The readers refuse a file by `[code, English, French]`; anything else is a crash of theirs. */
function refusal(error, name) {
  if (!Array.isArray(error)) {
    return Object.assign(new Error(`${name ?? 'the file'}: the reader failed on it`, { cause: error }), {
      code: 'failed',
      french: `${name ?? 'le fichier'} : le lecteur a échoué`,
    });
  }
  const [code, english, french] = error;
  return Object.assign(new Error(english), { code, french });
}
