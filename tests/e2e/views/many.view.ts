import { Desk } from '../pages/desk.ts';
import { ManyViews } from '../pages/many_views.ts';
import { noticeText } from '../support/notices.ts';
import { NUMBERS } from '../support/many.ts';
import { expect, test } from '../support/test.ts';

const TEXTS = NUMBERS.map(noticeText);

test('several', async ({ reader }) => {
  const many = new ManyViews(reader);
  await many.openTexts(...TEXTS);
  await many.select(1, 2, 3);
  await many.button(/^(Compare the 3|Comparer les 3)/).click();
  await expect(many.beside).toBeVisible();
  await expect(reader.page).toHaveScreenshot('several.png');
});

test('pictures', async ({ reader }) => {
  const many = new ManyViews(reader);
  await many.openTexts(...TEXTS);
  await many.root.getByRole('navigation').getByRole('button', { name: /^(Pictures|Graphiques)$/ }).click();
  await expect(many.root.locator('svg').first()).toBeVisible();
  await expect(reader.page).toHaveScreenshot('pictures.png');
});

test('library', async ({ reader }) => {
  const { commands } = new Desk(reader);
  for (const title of [/^(Principal Assistant|Assistant\(e\) principal\(e\))$/, /^(Officer, Def|.* cybernétiques)/]) {
    await reader.page.getByRole('button', { name: title }).click();
    await commands.getByRole('button', { name: /^(Keep|Garder)$/ }).click();
    await reader.facts.getByRole('button', { name: /^(Keep this notice|Garder cet avis)$/ }).click();
    await reader.facts.getByText(/^(Kept in your library|Gardé dans votre bibliothèque)/).waitFor();
    await reader.page.getByRole('button', { name: /^(New notice|Nouvel avis)$/ }).click();
  }
  await reader.page.getByRole('banner').getByRole('button', { name: /^(Library|Bibliothèque)$/ }).click();
  await expect(reader.page.locator('.vn-library__item')).toHaveCount(2);
  await reader.page.mouse.move(0, 0);
  await expect(reader.page).toHaveScreenshot('library.png');
});

test('files', async ({ reader }) => {
  const given = [
    { name: 'notice.txt', content: TEXTS[0] ?? '' },
    { name: 'again.txt', content: TEXTS[1] ?? '' },
    { name: 'old.doc', content: '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1' },
    { name: 'damaged.pdf', content: '%PDF-1.4' },
  ];
  const files = given.map(({ name, content }) => ({ name, mimeType: '', buffer: Buffer.from(content) }));
  await reader.page.locator('input[multiple]').setInputFiles(files);
  await expect(reader.file('damaged.pdf')).toBeVisible();
  await new ManyViews(reader).holds(2);
  await expect(reader.page).toHaveScreenshot('files.png');
});
