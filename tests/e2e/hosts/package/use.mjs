// What a program does with the package, in Node: prints what it got.
import { readFileSync } from 'node:fs';
import * as lens from 'vacancy-lens';
import * as thread from 'vacancy-lens/worker';

const [, , textPath, filePath, lockedPath] = process.argv;
const text = readFileSync(textPath, 'utf8');
const notice = lens.parse(text, { name: 'notice.txt' });
const { start, end } = notice.facts.deadline.readings[0].mention;
const stamp = { stamp: '2025-06-11T08:00:00Z' };
const why = (call) => {
  try {
    call();
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
};
const whyLater = (promise) => promise.then(() => '', ({ name, code, message }) => `${name} ${code}: ${message}`);
const file = await lens.readFile(readFileSync(filePath), 'notice.pdf');

const inThread = {
  notice: await thread.parse(text, { name: 'notice.txt' }),
  csv: await thread.toCsv([notice]),
  file: await thread.readFile(readFileSync(filePath), 'notice.pdf'),
  refused: await whyLater(thread.readFile(new Uint8Array(3), 'empty.bin')),
  misused: await whyLater(thread.toCsv(1)),
};
const stopped = whyLater(thread.parse(text));
thread.stop();

console.log(
  JSON.stringify({
    version: lens.version(),
    title: notice.facts.title.value.en,
    deadline: text.slice(start, end),
    posting: lens.toJobPosting(JSON.parse(JSON.stringify(notice)), { datePosted: '2025-05-12' }),
    missing: lens.checkJobPosting(notice).filter(({ state }) => state === 'not-stated').map(({ property }) => property),
    calendar: lens.toICalendar(notice, stamp),
    csv: lens.toCsv([notice, file.notice]),
    markdown: lens.toMarkdown(structuredClone(notice), { lang: 'fr' }),
    file: { title: file.notice.facts.title.value.en, pages: file.pages.length, length: file.text.length },
    locked: await whyLater(lens.readFile(readFileSync(lockedPath), 'locked.pdf')),
    unlocked: (await lens.readFile(readFileSync(lockedPath), null, { password: 'vacancy' })).notice.facts.title.value.en,
    isSameInThread: JSON.stringify(inThread.notice) === JSON.stringify(notice),
    isSameFileInThread: JSON.stringify(inThread.file) === JSON.stringify(file),
    csvInThread: inThread.csv === lens.toCsv(notice),
    refusals: [
      inThread.refused,
      inThread.misused,
      await stopped,
      why(() => lens.toMarkdown({})),
      why(() => lens.toMarkdown({ ...notice, facts: { ...notice.facts, salary: 5 } })),
      why(() => lens.toICalendar(notice, { stamp: 'now' })),
      why(() => lens.toJobPosting(notice, { lang: 'de' })),
      why(() => lens.parse('', { naem: '' })),
      await whyLater(lens.readFile('text')),
    ],
  }),
);
