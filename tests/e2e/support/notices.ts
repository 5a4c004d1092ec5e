import { readFileSync } from 'node:fs';

/** The text of a notice that comes with the page, by its number. */
export function noticeText(number: string): string {
  return readFileSync(new URL(`../../../www/samples/${number}.txt`, import.meta.url), 'utf8');
}

/** A file that a notice was published as, or that is broken on purpose: its name in tests/files. */
export function noticeFile(name: string): { name: string; content: Uint8Array } {
  const content = readFileSync(new URL(`../../files/${name}`, import.meta.url));
  return { name: name.replace(/^.*\//, ''), content };
}
