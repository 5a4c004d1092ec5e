// What a page does with the package: shows it.
import { readFile, toJobPosting, parse } from 'vacancy-lens';
import * as worker from 'vacancy-lens/worker';

const text = await (await fetch('/samples/250871.txt')).text();
const bytes = await (await fetch('/files/250871-tabs-for-blanks.pdf')).arrayBuffer();
const notice = parse(text);
const file = await readFile(bytes, 'notice.pdf');
const inWorker = await worker.readFile(bytes, 'notice.pdf');
document.querySelector('output').textContent = [
  notice.facts.deadline.value.date,
  toJobPosting(notice).title,
  file.notice.facts.jobNumber.value,
  JSON.stringify(inWorker) === JSON.stringify(file),
].join(' | ');
