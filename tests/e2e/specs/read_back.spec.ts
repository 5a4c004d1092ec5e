import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { Many } from '../pages/many.ts';
import { noticeText } from '../support/notices.ts';
import { expect, test } from '../support/test.ts';
import { NUMBERS } from '../support/many.ts';

// What is taken away is read by other people's programs: they must find in it what the page shows.

const DISPUTED = '250871';
const files = NUMBERS.map((number) => {
  const text = noticeText(number);
  return { name: `${number}.txt`, content: number === DISPUTED ? text.replace('23-juin-2025', '24-juin-2025') : text };
});

/** "23 Jun 2025", as the table shows days. */
const shown = (date: Date) =>
  date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** What a column leads with, row by row, without the sign of a disagreement. */
async function column(many: Many, name: string): Promise<string[]> {
  const index = await many.head(name).getAttribute('aria-colindex');
  const cells = await many.grid.locator(`[data-body] [aria-colindex="${index}"]`).allInnerTexts();
  return cells.map((cell) => cell.split('\n').find((line) => !/^(≠|the languages disagree|\s*)$/.test(line.trim()))?.replace(/^≠\s+(the languages disagree\s+)?/, '').trim() ?? '');
}

test('a spreadsheet finds the rows of the table', async ({ reader }) => {
  const many = new Many(reader);
  await many.open(files);
  const [titles, numbers, grades, places, salaries, deadlines] = await Promise.all(
    ['Title', 'Number', 'Grade', 'Place', 'Per month', 'Closing date'].map((name) => column(many, name)),
  );
  await many.button('Export all 5').click();
  const { text } = await many.saved(many.button('Save: CSV'));

  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true, relax_column_count: false });
  const of = (name: string) => rows.map((row) => row[name]);
  expect(of('titleEn')).toEqual(titles);
  expect(of('jobNumber')).toEqual(numbers);
  expect(rows.map(({ gradeLowest, gradeHighest }) => (gradeLowest === gradeHighest ? gradeLowest : `${gradeLowest}–${gradeHighest}`))).toEqual(grades);
  expect(of('city')).toEqual(places);
  expect(of('salaryAmount').map(Number)).toEqual(salaries?.map((salary) => Number(salary.replace(/,/g, ''))));
  expect(of('deadlineDate').map((date) => shown(new Date(`${date}T00:00Z`)))).toEqual(deadlines);
  expect(of('conflicts').map((said) => said !== '')).toEqual(NUMBERS.map((number) => number === DISPUTED));
  expect(rows[0]?.conflicts).toContain('24-juin-2025');
});

test('a calendar finds the closing dates, each with its alarm and on the clock of Brussels', async ({ reader }) => {
  const many = new Many(reader);
  await many.open(files);
  const [numbers, deadlines] = [await column(many, 'Number'), await column(many, 'Closing date')];
  await many.button('Export all 5').click();
  const { text } = await many.saved(many.button('Save: Calendar'));

  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(NUMBERS.length);
  for (const [at, number] of numbers.entries()) {
    const event = events.find(({ description, summary, uid }) => `${summary} ${description} ${uid}`.includes(number));
    const start = event?.startDate;
    expect(deadlines[at], number).toContain(shown(new Date(Date.UTC(start?.year ?? 0, (start?.month ?? 0) - 1, start?.day))));
    const alarm = event?.component.getFirstSubcomponent('valarm');
    expect(String(alarm?.getFirstPropertyValue('trigger')), number).toBe('-P3D');
    if (start && !start.isDate) expect(start.zone?.tzid, number).toBe('Europe/Brussels');
  }
  const disputed = events.find(({ description }) => description.includes('250871'));
  expect(disputed?.description).toContain('24 June 2025');
  // 23:59 in Brussels in summer.
  expect(disputed?.startDate.toJSDate().toISOString()).toBe('2025-06-23T21:59:00.000Z');
});
