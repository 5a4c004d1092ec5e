import { Library } from '../pages/library.ts';
import { ManyViews } from '../pages/many_views.ts';
import { noticeFiles } from '../support/many.ts';
import { noticeText } from '../support/notices.ts';
import { expect, test } from '../support/test.ts';

// Where the focus is after something was opened, closed, removed or brought back: nobody who uses keys is lost.

test('after a new notice was asked for and put off, the title has the focus', async ({ page, reader }) => {
  await reader.openSample('Principal Assistant');
  await expect(reader.title).toHaveText('Principal Assistant');
  await page.keyboard.press('n');
  await expect(reader.box).toBeFocused();
  await page.getByRole('button', { name: 'Back to the notice' }).press('Enter');
  await expect(reader.title).toBeFocused();
});

test('the same text again opens its notice again', async ({ page, reader }) => {
  await reader.box.fill(noticeText('250871'));
  await expect(reader.title).toHaveText('Principal Assistant');
  await page.getByRole('button', { name: 'New notice' }).click();
  await page.keyboard.insertText(noticeText('250871'));
  await expect(reader.title).toBeFocused();
  await expect(reader.title).toHaveText('Principal Assistant');
});

test('the points to check have the focus of whoever asks for them', async ({ page, reader }) => {
  await reader.box.fill(noticeText('250871').replace('23-juin-2025', '24-juin-2025'));
  await page.getByRole('link', { name: '1 point to check' }).press('Enter');
  await expect(reader.facts.getByRole('heading', { name: 'To check' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(reader.facts.getByRole('button', { name: /^Closing date: the languages disagree/ })).toBeFocused();
});

test('Escape closes what is open above the table, and leads back to what opened it', async ({ page, reader }) => {
  const many = new ManyViews(reader);
  await many.open(noticeFiles(3));
  for (const [name, field] of [
    ['Filters', many.root.getByRole('combobox', { name: 'Grade' })],
    ['Columns', many.button('Number')],
    ['Export all 3', many.button('Save: CSV')],
  ] as const) {
    const opener = many.root.getByRole('button', { name, exact: true });
    await opener.press('Enter');
    await field.last().focus();
    await page.keyboard.press('Escape');
    await expect(opener).toHaveAttribute('aria-expanded', 'false');
    await expect(opener).toBeFocused();
  }
});

test('rows that are removed leave the focus on the way back, and that on the heading', async ({ page, reader }) => {
  const many = new ManyViews(reader);
  await many.open(noticeFiles(4));
  await many.select(1, 2);
  await many.button('Remove the 2 selected').press('Enter');
  await many.holds(2);
  await expect(many.root.locator('[data-undo]').filter({ visible: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await many.holds(4);
  await expect(many.heading).toBeFocused();
});

test('what was deleted from the library and brought back leaves the focus there', async ({ page, reader }) => {
  const library = new Library(reader);
  await library.keepSample('Principal Assistant');
  await library.keepSample('Officer, Defensive Cyberspace Operations');
  await library.open();
  const heading = library.view.getByRole('heading', { level: 1 });
  for (const command of ['Delete: Principal Assistant', 'Delete all']) {
    await library.command(command).press('Enter');
    await expect(library.command('Undo')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(library.items).toHaveCount(2);
    await expect(heading).toBeFocused();
  }
  await library.command('Show in the table').press('Enter');
  await expect(library.view.getByRole('heading', { level: 1, name: '2 notices' })).toBeFocused();
});

test('Escape puts the notices of a mark away, and a link that was opened', async ({ page, reader }) => {
  const many = new ManyViews(reader);
  await many.open(noticeFiles(60));
  await many.show('Pictures');
  const mark = many.marks('Closing dates').first();
  await mark.press('Enter');
  await expect(mark).toHaveAttribute('aria-expanded', 'true');
  await many.picture('Closing dates').getByRole('listitem').getByRole('button').first().focus();
  await page.keyboard.press('Escape');
  await expect(mark).toHaveAttribute('aria-expanded', 'false');
  await expect(mark).toBeFocused();

  await page.evaluate(() => (location.hash = '#notice=2.AAAA'));
  await expect(many.root.getByRole('button', { name: 'Close' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reader.box).toBeFocused();
});

test('Escape puts a link away that the page was opened with', async ({ page, reader }) => {
  await page.goto('about:blank');
  await reader.open('#notice=2.AAAA');
  await expect(reader.title).toHaveText('This link cannot be read');
  await expect(reader.title).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(reader.box).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
});

test('a note has several lines, and is not taken for the notice', async ({ page, reader }) => {
  const library = new Library(reader);
  await reader.box.fill(noticeText('250871'));
  await library.keep();
  const note = reader.facts.getByLabel('Note: Principal Assistant');
  await note.focus();
  await page.keyboard.type('Ask about telework');
  await page.keyboard.press('Enter');
  await page.keyboard.type('and the grade');
  await expect.poll(async () => (await library.stored())[0]?.json).toContain('Ask about telework\\nand the grade');
  await expect(reader.title).toHaveText('Principal Assistant');
  await page.reload();
  await reader.started();
  await expect(reader.title).toHaveText('Principal Assistant');
  await library.open();
  await expect(library.view.getByLabel('Note: Principal Assistant')).toHaveValue('Ask about telework\nand the grade');
});
