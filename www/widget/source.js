// A notice at an address: fetched within limits, and read by what its content is. Loaded for the first `src`.

import { packed } from './packed.js';
import { readFile } from './reader.js';
import { refusal } from './refusal.js';

/** Milliseconds, from the request to the last byte. */
const TIME_LIMIT = 30_000;
/** Bytes: what the readers of files take. */
const SIZE_LIMIT = 50 << 20;

/**
 * The document at an address, as the parts that the views take. `trust` makes addresses of scripts what the
 * page wants them to be.
 */
export async function read(src, origins, signal, trust) {
  if (!isAllowed(src, origins)) throw refusal(src === '' ? 'address' : 'origin');
  const limit = AbortSignal.timeout(TIME_LIMIT);
  const { bytes, type } = await load(src, origins, AbortSignal.any([signal, limit])).catch((error) => {
    throw limit.aborted ? refusal('too-slow') : error.code ? error : refusal('unreachable');
  });
  return plainText(bytes, type) ?? readFile(bytes, nameOf(src), signal, trust);
}

async function load(src, origins, signal) {
  const answer = await fetch(src, { signal, credentials: 'same-origin', referrerPolicy: 'no-referrer' });
  // It may have been sent on to somewhere else.
  if (!isAllowed(answer.url, origins)) throw refusal('origin');
  if (!answer.ok) throw refusal('missing');
  if (Number(answer.headers.get('content-length')) > SIZE_LIMIT) throw refusal('too-large');
  const chunks = [];
  let size = 0;
  for (const reader = answer.body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > SIZE_LIMIT) {
      reader.cancel();
      throw refusal('too-large');
    }
    chunks.push(value);
  }
  return { bytes: await new Blob(chunks).arrayBuffer(), type: answer.headers.get('content-type') ?? '' };
}

/** Plain UTF-8 needs no reader of files. */
function plainText(bytes, type) {
  if (!/^text\/(plain|markdown)\b/.test(type)) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /^\s*<(!doctype|html|head|body|\?xml)\b/i.test(text) || text.trim() === '' ? null : packed(text);
  } catch {
    return null;
  }
}

function isAllowed(address, origins) {
  const url = URL.canParse(address) ? new URL(address) : null;
  return /^https?:$/.test(url?.protocol) && [location.origin, ...origins].includes(url.origin);
}

/** The name in an address, as it stands there where that is no UTF-8. */
function nameOf(src) {
  const name = new URL(src).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURI(name);
  } catch {
    return name;
  }
}
