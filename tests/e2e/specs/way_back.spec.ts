import { Library } from '../pages/library.ts';
import { Many } from '../pages/many.ts';
import { noticeFiles } from '../support/many.ts';
import { expect, test } from '../support/test.ts';

test('the browser goes back from a notice to the table, from there to the start, and forward again', async ({ page, reader }) => {
  const many = new Many(reader);
  await many.open(noticeFiles(5));
  await many.row('Principal Assistant').getByRole('button', { name: 'Principal Assistant' }).click();
  await expect(reader.value(/23\sJune/)).toBeVisible();
  await page.goBack();
  await many.holds(5);
  await page.goBack();
  await expect(many.heading).toBeHidden();
  await page.goForward();
  await many.holds(5);
  await page.goForward();
  await expect(reader.value(/23\sJune/)).toBeVisible();
});

test('the way back stands when the language was changed', async ({ page, reader }) => {
  const many = new Many(reader);
  await many.open(noticeFiles(5));
  await page.getByRole('button', { name: 'Français' }).click();
  await many.row('Assistant(e) principal(e)').getByRole('button', { name: 'Assistant(e) principal(e)' }).click();
  await expect(reader.value(/23\sjuin/)).toBeVisible();
  await page.goBack();
  await many.holds(5);
});

test('from a notice of the library the way back leads to the library', async ({ page, reader }) => {
  const library = new Library(reader);
  await library.keepSample('Principal Assistant');
  await library.open();
  await library.command('Principal Assistant').click();
  await expect(reader.title).toHaveText('Principal Assistant');
  await expect(library.view).toBeHidden();
  await page.goBack();
  await expect(library.item('Principal Assistant')).toBeVisible();
});

test('what was gone to within a notice leaves the way back open', async ({ page, reader }) => {
  const many = new Many(reader);
  const [first, ...rest] = noticeFiles(3);
  const content = String(first!.content).replace('23-juin-2025', '24-juin-2025');
  await many.open([{ ...first!, content }, ...rest]);
  await many.button('Principal Assistant').click();
  await reader.facts.locator('[href="#checks"]').first().click();
  await expect(page).toHaveURL(/#checks$/);
  await many.button('Back to the table').click();
  await many.row(/Crisis Response/).getByRole('button').click();
  await expect(reader.title).toContainText('Crisis Response');
  expect(new URL(page.url()).hash).toBe('');
  await page.goBack();
  await many.holds(3);
});
