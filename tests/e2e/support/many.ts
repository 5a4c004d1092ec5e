import type { GivenFile } from '../pages/reader_page.ts';
import { noticeText } from './notices.ts';

export const NUMBERS = ['250871', '250854', '241792', '241436', '240205'];

/** So many notices as files of text, each under a number of its own; the first five are those of the samples. */
export function noticeFiles(count: number): GivenFile[] {
  const texts = NUMBERS.map(noticeText);
  return Array.from({ length: count }, (_, index) => {
    const [number, text] = [NUMBERS[index % 5] ?? '', texts[index % 5] ?? ''];
    const own = String(300_000 + index);
    return { name: `${String(index).padStart(4, '0')}.txt`, content: index < 5 ? text : text.replaceAll(number, own) };
  });
}
