// A static host: files under /careers/lens/, a redirect to the folder, 404.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const base = '/careers/lens/';
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves a folder at a free port of this machine. Compressing, as hosts do ahead, takes seconds at first:
 * it is for those who measure.
 * @param {string} folder
 * @param {{ isCompressing?: boolean }} options
 * @returns {Promise<{ address: string, close(): Promise<void> }>}
 */
export async function host(folder, { isCompressing = false } = {}) {
  const compressed = new Map();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    if (path === base.slice(0, -1)) return void response.writeHead(301, { location: base }).end();
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const file = join(folder, normalize(name.slice(base.length)));
    const isOurs = path.startsWith(base) && file.startsWith(folder);
    const body = isOurs ? await readFile(file).catch(() => null) : null;
    if (body === null) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    const headers = { 'content-type': types[extname(file)] ?? 'application/octet-stream' };
    const takesBrotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    if (!isCompressing || !takesBrotli || extname(file) === '.png') {
      return void response.writeHead(200, headers).end(body);
    }
    const key = createHash('sha1').update(body).digest('hex');
    if (!compressed.has(key)) compressed.set(key, promisify(brotliCompress)(body));
    response.writeHead(200, { ...headers, 'content-encoding': 'br' }).end(await compressed.get(key));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}${base}`,
    close: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}
