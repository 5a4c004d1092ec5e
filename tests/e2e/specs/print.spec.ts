import { Library } from '../pages/library.ts';
import { Many } from '../pages/many.ts';
import { noticeFiles } from '../support/many.ts';
import { noticeText } from '../support/notices.ts';
import { expect, test } from '../support/test.ts';

const SAMPLES = [
  ['Principal Assistant', 'Assistant(e) principal(e)'],
  ['Officer, Crisis Response Systems and Exercises', 'Administratrice/Administrateur (systèmes et exercices de réponse aux crises)'],
  ['Assistant, Physical Security and Technical Access', 'Assistant(e) (sécurité physique et accès technique)'],
  ['Officer, Defensive Cyberspace Operations', 'Administratrice/Administrateur (opérations cybernétiques défensives)'],
  ['Principal Staff Officer (Security)', 'Administratrice principale/Administrateur principal (sécurité)'],
];

for (const [at, locale] of ['en-GB', 'fr-FR'].entries()) {
  test.describe(locale, () => {
    test.use({ locale, colorScheme: 'dark' });

    for (const titles of SAMPLES) {
      test(`${titles[0]} is one page on A4`, async ({ page, reader }) => {
        await reader.openSample(titles[at] ?? '');
        await reader.facts.getByRole('button').first().click();
        const printed = await page.pdf({ preferCSSPageSize: true });
        expect(pages(printed)).toBe(1);
        await page.emulateMedia({ media: 'print' });
        for (const unprinted of [reader.notice, page.locator('.vn-provenance').first(), page.getByRole('button', { name: 'Français', exact: true }).first()]) {
          await expect(unprinted).toBeHidden();
        }
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)');
      });
    }
  });
}

test('the table prints all its rows, and nothing that belongs to the screen', async ({ page, reader }) => {
  const many = new Many(reader);
  await many.open(noticeFiles(60));
  const rows = many.grid.locator('[data-body] [role="row"]');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(rows).toHaveCount(60);
  await page.emulateMedia({ media: 'print' });
  for (const unprinted of [many.search, many.button('Filters'), many.button('Export all 60'), many.grid.getByRole('checkbox').first()]) {
    await expect(unprinted).toBeHidden();
  }
  const [head, last] = await Promise.all([many.heading.boundingBox(), rows.last().boundingBox()]);
  expect(last?.y).toBeGreaterThan((head?.y ?? 0) + 59 * 10);
  await page.emulateMedia({ media: null });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => rows.count()).toBeLessThan(60);
});

test('of a thousand rows and more, paper says how many it leaves out', async ({ page, reader }) => {
  test.slow();
  const many = new Many(reader);
  const text = noticeText('250871').slice(0, 1500);
  const hundred = (file: number) => Array.from({ length: 100 }, (_, at) => text.replaceAll('250871', String(300_000 + file * 100 + at)));
  const files = Array.from({ length: 11 }, (_, file) => ({ name: `${file}.txt`, content: hundred(file).join('\n\n') }));
  await many.open(files, 1100);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(many.grid.locator('[data-body] [role="row"]')).toHaveCount(1000);
  const said = page.getByText('The first 1,000 of 1,100 notices');
  await expect(said).toHaveCSS('display', 'none');
  const line = await said.elementHandle();
  await page.emulateMedia({ media: 'print' });
  expect(await line?.evaluate((it) => getComputedStyle(it).display)).toBe('block');
});

test('a note of the library is printed to its end', async ({ page, reader }) => {
  const library = new Library(reader);
  await library.keepSample('Principal Assistant');
  await library.open();
  const note = Array.from({ length: 40 }, (_, line) => `Line ${line + 1} of what to ask`).join('\n');
  await library.view.getByLabel('Note: Principal Assistant').fill(note);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(library.view.getByLabel('Note: Principal Assistant')).toBeHidden();
  const printed = library.view.getByRole('paragraph').filter({ hasText: 'Line 40 of what to ask' });
  await expect(printed).toBeVisible();
  expect((await printed.boundingBox())?.height).toBeGreaterThan(40 * 8);
});

/** How many pages a PDF says that it has. */
function pages(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}
