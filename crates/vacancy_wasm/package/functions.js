// What the package gives, by name: the same in a browser, in Node and from a worker.

export {
  checkJobPosting,
  parse,
  readFile,
  toCsv,
  toICalendar,
  toJobPosting,
  toMarkdown,
  version,
} from './api.js';
