import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { host } from './host.mjs';

export interface Site {
  address: string;
  /** Puts a new version in place of the old one, whose page has other words. */
  release(words: { from: string; to: string }): void;
  /** The network is gone. */
  close(): Promise<void>;
}

/** A copy of the built site on a host of its own, which can get new versions and go away. */
export async function deploy(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'vacancy-lens-'));
  cpSync(fileURLToPath(new URL('../../../dist/', import.meta.url)), folder, { recursive: true });
  const { address, close } = await host(`${folder}/`);
  return {
    address,
    release: ({ from, to }) => release(folder, from, to),
    close: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function release(folder: string, from: string, to: string): void {
  const page = join(folder, 'index.html');
  const worker = join(folder, 'service_worker.js');
  const before = readFileSync(page, 'utf8');
  const after = before.replaceAll(from, to);
  if (after === before) throw new Error(`the page does not say: ${from}`);
  writeFileSync(page, after);
  const script = readFileSync(worker, 'utf8');
  const changed = script.replace(digest(before), digest(after)).replace(/\["sha384-/, '["next-sha384-');
  if (!changed.includes(digest(after))) throw new Error('the service worker does not know the page');
  writeFileSync(worker, changed);
}

function digest(text: string): string {
  return `sha384-${createHash('sha384').update(text).digest('base64')}`;
}
