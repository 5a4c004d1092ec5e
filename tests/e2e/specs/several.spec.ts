import { ManyViews } from '../pages/many_views.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { noticeText } from '../support/notices.ts';
import { expect, test } from '../support/test.ts';

const numbers = ['250871', '250854', '241792', '241436', '240205'];
const texts = numbers.map(noticeText);

test('two to four notices that are ticked in the table stand beside each other', async ({ reader }) => {
  const many = new ManyViews(reader);
  await many.openTexts(...texts);
  const compare = many.root.getByRole('button', { name: /^Compare the \d selected$/ });
  await many.select(1);
  await expect(compare).toBeHidden();
  await many.select(2, 3);
  await compare.click();
  await expect(many.root.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(many.beside.getByRole('columnheader')).toHaveCount(4);
  await expect(many.point(/^Grade/).getByRole('cell')).toHaveText([/G12$/, /G20$/, /G8-G10/]);
});

test('what differs comes first, and what is alike can be left out', async ({ reader }) => {
  const many = new ManyViews(reader);
  await many.openTexts(texts[0]!, texts[0]!.replaceAll('250871', '250872').replaceAll('G12', 'G13'), texts[1]!);
  await many.select(1, 2);
  await many.show('Compare');
  const points = many.beside.getByRole('rowheader');
  await expect(points.nth(0)).toHaveText('Grade');
  await expect(points.nth(1)).toContainText('alike');
  await many.root.getByRole('button', { name: 'Only what differs' }).click();
  await expect(points).toHaveCount(1);
  await expect(many.root.getByText('1 fact differs')).toBeVisible();
});

test('what a notice does not state is said, and so is what it states in two ways', async ({ reader }) => {
  const many = new ManyViews(reader);
  await many.openTexts(texts[0]!.replace('23-juin-2025', '24-juin-2025'), texts[3]!);
  await many.select(1, 2);
  await many.show('Compare');
  const deadline = many.point(/^Closing date/).getByRole('cell').first();
  await expect(deadline).toContainText('the languages disagree');
  await expect(deadline.getByRole('button')).toHaveText(['23-Jun-2025, 11:59:00 PM', '24-juin-2025, 23:59:00']);
  await expect(deadline.getByRole('button').last()).toHaveAttribute('lang', 'fr');
  await expect(many.point(/^Budget approval/).getByRole('cell').first()).toContainText('not stated');
});

test('a value that is chosen opens its notice at its words, and the way back leads to it', async ({ reader }) => {
  const many = new ManyViews(reader);
  await many.openTexts(...texts);
  await many.select(1, 2);
  await many.show('Compare');
  const grade = many.point(/^Grade/).getByRole('cell').last().getByRole('button');
  await grade.click();
  await expect(reader.title).toContainText('Crisis Response Systems');
  await expect(reader.chosenMarks().first()).toBeInViewport();
  await expect(reader.chosenMarks().first()).toContainText('G20');
  await reader.page.getByRole('button', { name: 'Back to the table' }).click();
  await expect(grade).toBeFocused();
  await expect(grade).toBeInViewport();
});

test('a requirement that is chosen opens its notice at its words', async ({ reader }) => {
  const many = new ManyViews(reader);
  await many.openTexts(...texts);
  await many.select(1, 2);
  await many.show('Compare');
  await many.beside.getByRole('button', { name: /at least 8 years of experience/ }).click();
  await expect(reader.mark(/8 years/).first()).toBeInViewport();
});

test('one notice of three can be left out', async ({ reader }) => {
  const many = new ManyViews(reader);
  await many.openTexts(...texts);
  await many.select(1, 2, 3);
  await many.show('Compare');
  await many.beside.getByRole('button', { name: /^Leave out: Officer, Crisis/ }).click();
  await expect(many.beside.getByRole('columnheader')).toHaveCount(3);
  await expect(many.beside.getByRole('button', { name: /^Leave out/ })).toHaveCount(0);
});

test('too many or too few are not put beside each other, and what to do is said', async ({ reader }) => {
  const many = new ManyViews(reader);
  await many.openTexts(...texts);
  await many.show('Compare');
  await expect(many.root.getByText('Select two to four notices in the table')).toBeVisible();
  await many.root.getByRole('button', { name: 'Go to the table' }).click();
  await many.select(1, 2, 3, 4, 5);
  await many.show('Compare');
  await expect(many.root.getByText('5 notices are selected.')).toBeVisible();
  await expect(many.beside).toHaveCount(0);
});

test('the whole way goes by the keyboard alone', async ({ reader }) => {
  const many = new ManyViews(reader);
  const { keyboard } = reader.page;
  await many.openTexts(...texts);
  await many.grid.locator('[data-here]').focus();
  await keyboard.press('Space');
  await keyboard.press('ArrowDown');
  await keyboard.press('Space');
  await many.root.getByRole('button', { name: 'Compare the 2 selected' }).focus();
  await keyboard.press('Enter');
  await expect(many.root.getByRole('heading', { level: 1 })).toBeFocused();
  await many.root.getByRole('button', { name: 'Only what differs' }).focus();
  await keyboard.press('Tab');
  await expect(many.beside.getByRole('columnheader').getByRole('button').first()).toBeFocused();
  await keyboard.press('Enter');
  await expect(reader.title).toContainText('Principal Assistant');
});

test('readers of the tree of roles hear a table with its heads', async ({ reader }) => {
  const many = new ManyViews(reader);
  await many.openTexts(texts[0]!, texts[1]!);
  await many.select(1, 2);
  await many.show('Compare');
  await expect(many.root).toMatchAriaSnapshot(`
    - table "Facts":
      - row:
        - columnheader "Point"
        - columnheader:
          - button "Principal Assistant"
          - text: "250871"
        - columnheader:
          - button "Officer, Crisis Response Systems and Exercises"
          - text: "250854"
  `);
  await expect(many.point(/^Grade/)).toMatchAriaSnapshot(`
    - row:
      - rowheader "Grade"
      - cell:
        - button "G12"
      - cell:
        - button "G20"
  `);
});

for (const [width, colorScheme, locale, name] of [
  [1280, 'light', 'en-GB', 'Compare'],
  [768, 'dark', 'en-GB', 'Compare'],
  [360, 'dark', 'fr-FR', 'Comparer'],
] as const) {
  test.describe(`${width} pixels, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 740 }, colorScheme, locale });

    test(`“${name}” is accessible and stays within the page`, async ({ reader }) => {
      const many = new ManyViews(reader);
      await many.openTexts(...texts.slice(0, 4));
      await many.select(1, 2, 3, 4);
      await many.show(name);
      await expect(many.beside).toBeVisible();
      await expectAccessible(reader.page);
      expect(await reader.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      expect(await many.root.locator('.vn-scroll').evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('what the notices say on a point stands one below the other, each under its name', async ({ reader }) => {
    const many = new ManyViews(reader);
    await many.openTexts(texts[0]!, texts[1]!);
    await many.select(1, 2);
    await many.show('Compare');
    const [first, second] = await many.point(/^Grade/).getByRole('cell').all();
    const boxes = [await first!.boundingBox(), await second!.boundingBox()];
    expect(boxes[0]!.y).toBeLessThan(boxes[1]!.y);
    await expect(first!).toContainText('Principal Assistant');
  });
});
