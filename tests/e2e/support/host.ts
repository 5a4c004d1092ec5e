import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export interface Host {
  /** Ends with a slash. */
  address: string;
  close(): void;
}

export interface HostOptions {
  /** Sent with every file. */
  headers?: Record<string, string>;
  /** Answers a path itself, where it gives `true`. */
  answer?(path: string, response: ServerResponse, request: IncomingMessage): boolean;
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** Serves folders, each under the path of its name (`''` is the root), at a free port of this machine. */
export async function host(folders: Record<string, string>, options: HostOptions = {}): Promise<Host> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (options.answer?.(path, response, request)) return;
    const body = await read(folders, normalize(path));
    const type = types[extname(path.endsWith('/') ? 'index.html' : path)] ?? 'application/octet-stream';
    response.writeHead(body === null ? 404 : 200, { 'content-type': type, ...options.headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${port}/`, close };
}

async function read(folders: Record<string, string>, path: string): Promise<Buffer | null> {
  const [, first = '', ...rest] = path.split('/');
  const [folder, name] = first in folders ? [folders[first], rest.join('/')] : [folders[''], path.slice(1)];
  if (folder === undefined) return null;
  return readFile(join(folder, name === '' || name.endsWith('/') ? `${name}index.html` : name)).catch(() => null);
}
