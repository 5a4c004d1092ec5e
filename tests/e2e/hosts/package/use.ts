// Held to the package's types by the compiler; `@ts-expect-error` stands over what they must refuse.
import {
  checkJobPosting,
  parse,
  readFile,
  toCsv,
  toICalendar,
  toJobPosting,
  toMarkdown,
  type FileError,
  type Notice,
} from 'vacancy-lens';
import * as thread from 'vacancy-lens/worker';

const notice: Notice = parse('', { format: 'markdown', maxBytes: 100 });
const date: string | undefined = notice.facts.deadline?.value.date;
const amount: string | null | undefined = notice.facts.salary?.readings[0]?.value.annualAmount;
const posting: '' | 'JobPosting' = toJobPosting(notice, { lang: 'fr', directApply: true })['@type'];
const missing = checkJobPosting(notice).filter(({ state }) => state === 'not-stated');
const text: string = toCsv([notice]) + toICalendar(notice, { alarmDays: 0 }) + toMarkdown(notice);
const file = await readFile(new Uint8Array(), 'a.pdf', { password: null }).catch((error: FileError) => error.code);
const again: Promise<Notice> = thread.parse(text);
const csv: string = await thread.toCsv(await again);
thread.stop();

// @ts-expect-error a language that no edition has
toMarkdown(notice, { lang: 'de' });
// @ts-expect-error no notice
toCsv('notice');
// @ts-expect-error a fact that no notice states
notice.facts.shoeSize;
// @ts-expect-error an option that does not exist
parse('', { naem: '' });
// @ts-expect-error a promise
const now: Notice = thread.parse('');

export { amount, csv, date, file, missing, now, posting };
