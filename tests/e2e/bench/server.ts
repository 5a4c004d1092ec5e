import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What the page loads, each under the path of its name. */
export const folders: Record<string, string> = {
  site: at('../../../dist/'),
  files: at('../../files/pdf/'),
  pdfjs: at('../node_modules/pdfjs-dist/'),
  bench: at('./'),
};

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
};

/** Serves the folders, and an empty page at the root, at a free port. */
export async function serve(): Promise<{ address: string; close(): void }> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const [, folder = '', ...rest] = normalize(path).split('/');
    const body = path === '/' ? '<!doctype html>' : await read(folders[folder], rest.join('/'));
    const type = path === '/' ? 'text/html' : (types[extname(path)] ?? 'application/octet-stream');
    response.writeHead(body === null ? 404 : 200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

async function read(folder: string | undefined, name: string): Promise<Buffer | null> {
  return folder === undefined ? null : readFile(join(folder, name)).catch(() => null);
}
