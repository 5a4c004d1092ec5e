import { readFileSync } from 'node:fs';

/** The text of a notice that comes with the page, by its number. */
export function noticeText(number: string): string {
  return readFileSync(new URL(`../../../www/samples/${number}.txt`, import.meta.url), 'utf8');
}
