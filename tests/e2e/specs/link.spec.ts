import type { Page } from '@playwright/test';
import { Desk } from '../pages/desk.ts';
import { ReaderPage } from '../pages/reader_page.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { noticeText } from '../support/notices.ts';
import { expect, test } from '../support/test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Copies the link to the notice that is open. */
async function copyLink(reader: ReaderPage): Promise<string> {
  const desk = new Desk(reader);
  await desk.open('Export');
  await reader.facts.getByRole('button', { name: 'Copy: Link' }).click();
  await expect(reader.facts.getByText('Copied', { exact: true })).toBeVisible();
  return reader.page.evaluate(() => navigator.clipboard.readText());
}

/** Opens an address in a tab of its own, as somebody does who was sent it. */
async function receive(from: Page, address: string): Promise<ReaderPage> {
  const page = await from.context().newPage();
  const reader = new ReaderPage(page);
  await reader.open(address);
  return reader;
}

const linked = (reader: ReaderPage) => reader.page.locator('#many');

/** What is said beside a label of the sheet that came with a link. */
const said = (reader: ReaderPage, label: string) =>
  linked(reader).locator('dl > div').filter({ has: reader.page.getByRole('term').filter({ hasText: label }) }).getByRole('definition');

test('a link says to whoever opens it what the notice says, and that the notice is not there', async ({ reader }) => {
  await reader.openSample('Principal Assistant');
  const address = await copyLink(reader);
  expect(address).toMatch(/#notice=1\.[\w-]+e$/);
  expect(address.length).toBeLessThan(800);

  const other = await receive(reader.page, address);
  await expect(other.title).toHaveText('Principal Assistant');
  await expect(linked(other)).toContainText('From a link');
  await expect(linked(other)).toContainText('The notice itself is not here');
  await expect(said(other, 'Closing date')).toContainText('23 June 2025, 23:59');
  await expect(said(other, 'Salary')).toContainText('5,195.80 EUR a month');
  await expect(said(other, 'Grade')).toHaveText('G12');
  await expectAccessible(other.page);
});

test('a link that is followed in an open page is shown there, and the notice is still there', async ({ page, reader }) => {
  await reader.openSample('Principal Staff Officer (Security)');
  const address = await copyLink(reader);
  await page.getByRole('button', { name: 'New notice' }).click();
  await reader.openSample('Principal Assistant');
  await page.evaluate((hash) => (location.hash = hash), new URL(address).hash);
  await expect(linked(reader).getByRole('heading', { level: 1 })).toHaveText('Principal Staff Officer (Security)');
  await linked(reader).getByRole('button', { name: 'Close' }).click();
  await expect(reader.title).toHaveText('Principal Assistant');
  expect(new URL(page.url()).hash).toBe('');
});

test('a disagreement stays one', async ({ reader }) => {
  await reader.box.fill(noticeText('250871').replace('23-juin-2025', '24-juin-2025'));
  const other = await receive(reader.page, await copyLink(reader));
  await expect(said(other, 'Closing date')).toContainText('the languages disagree');
  await expect(said(other, 'Closing date')).toContainText('23 June 2025');
  await expect(said(other, 'Closing date')).toContainText('24 June 2025');
  await expect(said(other, 'To check')).toContainText('closing date: the languages disagree');
});

for (const [what, change, words] of [
  ['was cut', (it: string) => it.slice(0, -40), 'Its end is missing'],
  ['lost its last letter', (it: string) => it.slice(0, -1), 'Its end is missing'],
  ['was changed', (it: string) => it.replace(/.{9}$/, 'AAAAAAAAe'), 'It is not as it was written'],
  ['has more at its end', (it: string) => `${it}?from=chat`, 'It is not as it was written'],
  ['is of a newer version', (it: string) => it.replace('=1.', '=2.'), 'It was made by a newer version'],
  ['has 100 kB', (it: string) => it + 'A'.repeat(100_000), 'It is longer than any link that is made here'],
] as const) {
  test(`a link that ${what} is refused with a sentence`, async ({ reader }) => {
    await reader.openSample('Principal Assistant');
    const other = await receive(reader.page, change(await copyLink(reader)));
    await expect(other.title).toHaveText('This link cannot be read');
    await expect(linked(other)).toContainText(words);
    await linked(other).getByRole('button', { name: 'Close' }).click();
    await expect(other.box).toBeVisible();
  });
}

test('in French, too', async ({ reader }) => {
  const other = await receive(reader.page, '?lang=fr#notice=2.AAAA');
  await expect(other.title).toHaveText('Ce lien ne peut pas être lu');
  await expect(linked(other)).toContainText('Rechargez la page');
  await other.page.getByRole('button', { name: 'English' }).click();
  await expect(other.title).toHaveText('This link cannot be read');
});

test('the text comes along where that is asked for, and its length is said', async ({ page, reader }) => {
  await reader.openSample('Principal Assistant');
  const desk = new Desk(reader);
  await desk.open('Export');
  await expect(reader.facts.getByText(/^[567]\d\d characters$/)).toBeVisible();
  await reader.facts.getByRole('button', { name: 'With the text of the notice' }).click();
  await expect(reader.facts.getByText(/^1\d{4} characters$/)).toBeVisible();
  await expect(reader.facts.getByText('may cut an address of more than 2,000 characters')).toBeVisible();
  const { name } = await desk.saved(reader.facts.getByRole('button', { name: 'Save as JSON' }));
  expect(name).toBe('250871.json');
  await reader.facts.getByRole('button', { name: 'Copy: Link' }).click();
  await expect(reader.facts.getByText('Copied', { exact: true })).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());

  const other = await receive(page, address);
  await expect(linked(other)).toContainText('Anybody can write one');
  const open = linked(other).getByRole('button', { name: 'Open the notice' });
  await open.click();
  await expect(other.title).toHaveText('Principal Assistant');
  await expect(other.notice).toContainText('23-Jun-2025');

  // From there the way back leads to the link; whoever stays at the notice has left it.
  await other.page.goBack();
  await expect(linked(other)).toContainText('Anybody can write one');
  await open.click();
  await expect(other.notice).toContainText('23-Jun-2025');
  expect(new URL(other.page.url()).hash).toBe('');
});

test('a link is of the language that the reader has chosen by then', async ({ page, reader }) => {
  await reader.openSample('Principal Assistant');
  await new Desk(reader).open('Export');
  await page.getByRole('button', { name: 'Français', exact: true }).click();
  await expect(page).toHaveURL(/lang=fr/);
  await reader.facts.getByRole('button', { name: /^Copier.*Lien$/ }).click();
  await expect(reader.facts.getByText('Copié', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('lang=fr#notice=');
});

test('what a link says can be saved, and the notice itself be pasted beside it', async ({ reader }) => {
  await reader.openSample('Principal Assistant');
  const other = await receive(reader.page, await copyLink(reader));
  const { name, text } = await new Desk(other).saved(linked(other).getByRole('button', { name: 'Save: Calendar' }));
  expect(name).toBe('250871.ics');
  expect(text).toContain('250871');
  await linked(other).getByRole('button', { name: 'Paste the notice itself' }).click();
  await expect(other.box).toBeFocused();
});

test('nothing of a link is kept', async ({ reader }) => {
  await reader.openSample('Principal Assistant');
  const other = await receive(reader.page, await copyLink(reader));
  await expect(linked(other)).toContainText('From a link');
  const kept = await other.page.evaluate(async () => [Object.keys(localStorage), await indexedDB.databases()]);
  expect(kept).toEqual([[], []]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('a link fits the screen', async ({ reader }) => {
    await reader.openSample('Principal Assistant');
    const other = await receive(reader.page, await copyLink(reader));
    await expect(linked(other)).toContainText('From a link');
    const overflow = await other.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await expectAccessible(other.page);
  });
});
