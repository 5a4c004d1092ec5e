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

test('a posting is as complete as the reader makes it', async ({ reader }) => {
  const desk = new Desk(reader);
  const save = await exported(desk, 'Save: Job posting');
  const completeness = reader.facts.getByText(/of [0-9]+ properties are there/);
  const before = parseInt(await completeness.innerText());
  await completeness.click();
  const published = reader.facts.getByRole('listitem').filter({ hasText: 'datePosted' });
  await expect(published).toContainText('required, not stated in the notice');
  await reader.facts.getByLabel('Published on').fill('2025-05-12');
  await expect(published).toContainText('required, there');
  await expect(completeness).toHaveText(new RegExp(`^${before + 1} of`));
  const { text } = await desk.saved(save);
  expect(JSON.parse(text)).toMatchObject({ '@type': 'JobPosting', datePosted: '2025-05-12', title: 'Principal Assistant' });
});

test('a file is handed to another program where there is one', async ({ reader }) => {
  await reader.page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(globalThis, { shared });
    navigator.canShare = ({ files } = {}) => files?.[0]?.type.startsWith('text/') ?? false;
    navigator.share = async ({ files, title } = {}) => void shared.push(files?.[0]?.name ?? title);
  });
  await reader.open();
  const desk = new Desk(reader);
  await (await exported(desk, 'Share: Calendar')).click();
  await reader.facts.getByRole('button', { name: 'Share: JSON' }).click();
  // A program that takes no JSON gets its text.
  const shared = () => reader.page.evaluate(() => (globalThis as unknown as { shared: string[] }).shared);
  await expect.poll(shared).toEqual(['250871.ics', '250871.json']);
});

test('what cannot be handed to another program is saved, and nothing where the reader thought better of it', async ({ reader }) => {
  await reader.page.addInitScript(() => {
    navigator.canShare = () => true;
    const [late, why] = [Promise.resolve(), ['AbortError', 'NotAllowedError']];
    navigator.share = () => late.then(() => Promise.reject(new DOMException('', why.shift())));
  });
  await reader.open();
  const desk = new Desk(reader);
  const share = await exported(desk, 'Share: Calendar');
  const saved: string[] = [];
  reader.page.on('download', (download) => saved.push(download.suggestedFilename()));
  await share.click();
  await share.click();
  await expect.poll(() => saved).toEqual(['250871.ics']);
});

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
