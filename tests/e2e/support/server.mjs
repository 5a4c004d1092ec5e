// Serves dist/ under /careers/lens/ as any static host would: files, a redirect to the folder, and 404.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const base = '/careers/lens/';
const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
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

const server = createServer(async (request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  if (path === base.slice(0, -1)) {
    response.writeHead(301, { location: base }).end();
    return;
  }
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const file = join(dist, normalize(name.slice(base.length)));
  const body = path.startsWith(base) && file.startsWith(dist) ? await readFile(file).catch(() => null) : null;
  if (body === null) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    return;
  }
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(body);
});

server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}${base}`));
