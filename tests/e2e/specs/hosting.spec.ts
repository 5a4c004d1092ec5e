import { expect, test } from '../support/test.ts';

test('starts from the folder without its slash, as hosts redirect it', async ({ page, reader }) => {
  await page.goto('../lens');
  await reader.started();
  await expect(page).toHaveURL(/\/careers\/lens\/$/);
});

test('starts under its file name, with a query and a fragment', async ({ page, reader }) => {
  await page.goto('index.html?from=mail#top');
  await reader.started();
  await expect(reader.title).toBeVisible();
});
