import { Desk } from '../pages/desk.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { noticeFile } from '../support/notices.ts';
import { expect, test } from '../support/test.ts';

const exported = async (desk: Desk, what: string) => {
  await desk.reader.openSample('Principal Assistant');
  await desk.open('Export');
  return desk.reader.facts.getByRole('button', { name: what });
};

for (const [format, name, words] of [
  ['JSON', '250871.json', '"jobNumber":{"value":"250871"'],
  ['CSV', '250871.csv', '\uFEFFsource,languages,titleEn'],
  ['Markdown', '250871.md', '# Principal Assistant'],
  ['Calendar', '250871.ics', 'DTSTAMP:20250611T080000Z\r\n'],
  ['Job posting', '250871.jsonld', '"@type":"JobPosting"'],
] as const) {
  test(`${format} is saved under the number of the vacancy`, async ({ reader }) => {
    const desk = new Desk(reader);
    const saved = await desk.saved(await exported(desk, `Save: ${format}`));
    expect(saved.name).toBe(name);
    expect(saved.text).toContain(words);
  });
}

test('a file is exported with the structure that it has', async ({ reader }) => {
  const desk = new Desk(reader);
  await reader.drop(noticeFile('240205.docx'));
  await expect(reader.title).toHaveText('Principal Staff Officer (Security)');
  await desk.open('Export');
  const { text } = await desk.saved(reader.facts.getByRole('button', { name: 'Save: JSON' }));
  expect(JSON.parse(text)).toMatchObject({ source: { format: 'docx', name: '240205.docx' }, languages: ['en', 'fr'] });
});

test('what is copied stands on the clipboard, and the page says so', async ({ reader, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const desk = new Desk(reader);
  await (await exported(desk, 'Copy: Markdown')).click();
  await expect(reader.facts.getByText('Copied', { exact: true })).toBeVisible();
  expect(await reader.page.evaluate(() => navigator.clipboard.readText())).toContain('# Principal Assistant');
});

test('where the browser forbids copying, the text is there, selected', async ({ reader }) => {
  await reader.page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
  });
  const desk = new Desk(reader);
  await (await exported(desk, 'Copy: Calendar')).click();
  await expect(reader.facts.getByText('copy it yourself')).toBeVisible();
  const selected = await reader.page.evaluate(() => getSelection()?.toString());
  expect(selected).toContain('BEGIN:VCALENDAR');
  await expectAccessible(reader.page);
});

test('where the program does not load the page says so, and it can be asked for again', async ({ reader, trouble }) => {
  const desk = new Desk(reader);
  await reader.openSample('Principal Assistant');
  await reader.page.route('**/vacancy_desk_bg.wasm', (route) => route.abort());
  await desk.command('Export').click();
  await expect(reader.status).toHaveText(/could not be loaded. Check the connection and try again/);
  await expect(desk.command('Export')).toHaveAttribute('aria-pressed', 'false');
  await reader.page.unroute('**/vacancy_desk_bg.wasm');
  trouble.take(/ERR_FAILED/);
  await desk.open('Export');
  await expect(reader.status).toHaveText('');
});

test('Escape puts the desk away and goes back to its command', async ({ reader }) => {
  const desk = new Desk(reader);
  await reader.openSample('Principal Assistant');
  await desk.command('Export').press('Enter');
  await expect(desk.heading('Export')).toBeFocused();
  await expect(reader.fact('Closing date')).toBeHidden();
  await reader.page.keyboard.press('Escape');
  await expect(desk.command('Export')).toBeFocused();
  await expect(desk.heading('Export')).toBeHidden();
  await expect(reader.fact('By when')).toBeVisible();
});

test('another notice puts the desk away', async ({ reader }) => {
  const desk = new Desk(reader);
  await exported(desk, 'Save: JSON');
  await reader.drop(noticeFile('240205.docx'));
  await expect(reader.title).toHaveText('Principal Staff Officer (Security)');
  await expect(desk.heading('Export')).toBeHidden();
  await desk.open('Export');
});
