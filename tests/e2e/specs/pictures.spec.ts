import { ManyViews } from '../pages/many_views.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { noticeText } from '../support/notices.ts';
import { expect, test } from '../support/test.ts';

const texts = ['250871', '250854', '241792', '241436', '240205'].map(noticeText);

test('closing dates and salaries are drawn, with what cannot be', async ({ reader }) => {
  const many = new ManyViews(reader);
  await many.openTexts(texts[0]!, texts[1]!, texts[2]!.replace(/^.*Salary.*$/m, '').replace(/^.*Salaire.*$/m, ''));
  await many.show('Pictures');
  await expect(many.marks('Closing dates')).toHaveCount(3);
  await expect(many.marks('Salary by grade')).toHaveCount(2);
  await expect(many.picture('Salary by grade')).toContainText('1 notice states no salary.');
  await expect(many.marks('Closing dates').last()).toHaveAccessibleName(/^23 Jun 2025, in 12 days, Principal Assistant/);
});

test('notices of one vacancy are one line, and a press lists their files', async ({ reader }) => {
  const many = new ManyViews(reader);
  await many.openTexts(texts[0]!, texts[0]!, texts[1]!);
  await many.show('Pictures');
  await expect(many.marks('Closing dates')).toHaveCount(2);
  const mark = many.marks('Closing dates').last();
  await expect(mark).toHaveAccessibleName(/^23 Jun 2025, in 12 days, Principal Assistant, 2 notices/);
  await expect(mark).toContainText('×2');
  await mark.click();
  await expect(many.picture('Closing dates').getByRole('listitem')).toHaveText([/0\.txt$/, /1\.txt$/]);
});

test('a mark opens its notice, and the way back leads to it', async ({ reader }) => {
  const many = new ManyViews(reader);
  await many.openTexts(...texts);
  await many.show('Pictures');
  const mark = many.marks('Closing dates').last();
  await mark.click();
  await expect(reader.title).toContainText('Principal Assistant');
  await reader.page.keyboard.press('t');
  await expect(mark).toBeFocused();
});

test('marks are reached and pressed by keys', async ({ reader }) => {
  const many = new ManyViews(reader);
  const { keyboard } = reader.page;
  await many.openTexts(...texts);
  await many.show('Pictures');
  await many.root.getByRole('navigation').getByRole('button').last().focus();
  await keyboard.press('Tab');
  const marks = many.marks('Closing dates');
  await expect(marks.first()).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(marks.nth(1)).toBeFocused();
  await keyboard.press('End');
  await expect(marks.last()).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(marks.last()).toBeFocused();
  await keyboard.press('Enter');
  await expect(reader.title).toContainText('Principal Assistant');
});

test('a notice that is ticked in the table is marked in the drawings', async ({ reader }) => {
  const many = new ManyViews(reader);
  await many.openTexts(...texts);
  await many.select(2);
  await many.show('Pictures');
  await expect(many.root.locator('.vn-picture__mark--chosen')).toHaveCount(2);
  await expect(many.root.locator('.vn-picture__mark--chosen').first()).toHaveAccessibleName(/Crisis Response/);
});

test('behind each drawing is a table of the same', async ({ reader }) => {
  const many = new ManyViews(reader);
  await many.openTexts(...texts);
  await many.show('Pictures');
  const picture = many.picture('Salary by grade');
  await picture.getByText('As a table').click();
  const rows = picture.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(6);
  await expect(rows.first()).toHaveText('GradeSalaryNotice');
  await expect(rows.filter({ hasText: 'Principal Assistant' })).toContainText('5,195.80 EUR a month');
  await rows.filter({ hasText: 'Principal Assistant' }).getByRole('button').click();
  await expect(reader.title).toContainText('Principal Assistant');
});

test('two hundred notices are counted, and those of a mark are listed', async ({ reader }) => {
  const many = new ManyViews(reader);
  const days = Array.from({ length: 100 }, (_, at) => `${(at % 28) + 1}-${['Jul', 'Aug', 'Sep'][at % 3]}-2025`);
  const text = (day: string, at: number) =>
    `Officer ${at}-25${1000 + at}\n\nVacancy number: 25${1000 + at}\nGrade: G${12 + (at % 4)}\nApplication Deadline: ${day}\nSchedule: Full-time\n`;
  await many.openTexts(...days.map(text));
  await many.show('Pictures');
  const marks = many.marks('Closing dates');
  await expect(marks.first()).toHaveAccessibleName(/^the week from 30 Jun 2025, \d+ notices$/);
  await marks.first().click();
  const list = many.picture('Closing dates').getByRole('list');
  const count = Number(/(\d+) notices/.exec((await marks.first().locator('title').textContent())!)![1]);
  await expect(list.getByRole('button')).toHaveCount(count);
  await expect(many.picture('Salary by grade')).toContainText('No notice that is shown states both');
});

test('a drawing is saved as SVG that any reader of XML takes', async ({ reader, context }) => {
  const many = new ManyViews(reader);
  await many.openTexts(texts[0]!.replace('Principal Assistant', 'Assistant <b>& "Co"</b>'), ...texts.slice(1));
  await many.show('Pictures');
  const { name, bytes } = await many.savedBytes(many.root.getByRole('button', { name: 'Save as SVG: Closing dates' }));
  expect(name).toBe('closing-dates.svg');
  // On a page of its own: the styles in the file are none of this page's.
  const elsewhere = await context.newPage();
  const found = await elsewhere.evaluate((text) => {
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
    const all = [...svg.querySelectorAll('*')];
    return {
      root: svg.documentElement.nodeName,
      title: svg.querySelector('title')?.textContent,
      desc: svg.querySelector('desc')?.textContent,
      names: [...new Set(all.map((it) => it.nodeName))].sort(),
      addresses: all.flatMap((it) => [...it.attributes]).filter((it) => /href|src/.test(it.name)).length,
      rules: svg.querySelector('style')?.textContent ?? '',
    };
  }, bytes.toString('utf8'));
  expect(found.root).toBe('svg');
  expect(found.title).toBe('Closing dates');
  expect(found.desc).toMatch(/^5 notices close: /);
  expect(found.names).toEqual(['circle', 'desc', 'g', 'line', 'rect', 'style', 'svg', 'text', 'title']);
  expect(found.addresses).toBe(0);
  expect(found.rules).toContain('@media print');
});

test('a drawing is saved as PNG with something on it', async ({ reader }) => {
  const many = new ManyViews(reader);
  await many.openTexts(...texts);
  await many.show('Pictures');
  const { name, bytes } = await many.savedBytes(many.root.getByRole('button', { name: 'Save as PNG: Salary by grade' }));
  expect(name).toBe('salaries.png');
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  expect(bytes.readUInt32BE(16)).toBe(2 * 768);
  const inks = await reader.page.evaluate(async (data) => {
    const image = new Image();
    image.src = data;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const pen = canvas.getContext('2d')!;
    pen.drawImage(image, 0, 0);
    const { data: dots } = pen.getImageData(0, 0, canvas.width, canvas.height);
    const seen = new Set<number>();
    for (let at = 0; at < dots.length; at += 4) seen.add((dots[at]! << 16) | (dots[at + 1]! << 8) | dots[at + 2]!);
    return [seen.has(0x1b1b19), seen.has(0xfcfbf8)];
  }, `data:image/png;base64,${bytes.toString('base64')}`);
  expect(inks).toEqual([true, true]);
});

test('a drawing that the browser cannot paint is saved as it is', async ({ reader }) => {
  const many = new ManyViews(reader);
  await many.openTexts(...texts);
  await many.show('Pictures');
  await reader.page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (come) => come(null);
  });
  const { name, bytes } = await many.savedBytes(many.root.getByRole('button', { name: 'Save as PNG: Salary by grade' }));
  expect(name).toBe('salaries.svg');
  expect(bytes.toString()).toContain('<svg');
});

test('readers of the tree of roles hear what is drawn, and each mark', async ({ reader }) => {
  const many = new ManyViews(reader);
  await many.openTexts(texts[0]!, texts[1]!);
  await many.show('Pictures');
  await expect(many.picture('Closing dates')).toMatchAriaSnapshot(`
    - heading "Closing dates" [level=2]
    - group /^Closing dates/:
      - img "Closing dates"
      - button /^\\d+ \\w+ 2025/
      - button "23 Jun 2025, in 12 days, Principal Assistant"
    - 'button "Save as SVG: Closing dates"'
    - 'button "Save as PNG: Closing dates"'
  `);
});

for (const [width, colorScheme, locale, name] of [
  [1280, 'light', 'en-GB', 'Pictures'],
  [360, 'dark', 'fr-FR', 'Graphiques'],
  [320, 'light', 'en-GB', 'Pictures'],
] as const) {
  test.describe(`${width} pixels, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 740 }, colorScheme, locale });

    test(`“${name}” is accessible and stays within the page`, async ({ reader }) => {
      const many = new ManyViews(reader);
      await many.openTexts(...texts);
      await many.show(name);
      for (const fold of await many.root.locator('summary').all()) await fold.click();
      await expect(many.root.getByRole('table')).toHaveCount(2);
      await expectAccessible(reader.page);
      expect(await reader.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      expect(await many.root.locator('.vn-scroll').evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
    });
  });
}

test.describe('on paper', () => {
  test('the drawings are printed whole', async ({ reader }) => {
    const many = new ManyViews(reader);
    await many.openTexts(...texts);
    await many.show('Pictures');
    await reader.page.emulateMedia({ media: 'print' });
    await expect(many.marks('Salary by grade').first()).toBeVisible();
    const hidden = await many.root.locator('.vn-scroll').evaluate((it) => it.scrollHeight - it.clientHeight);
    expect(hidden).toBeLessThanOrEqual(1);
  });
});
