import { Desk } from '../pages/desk.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { noticeText } from '../support/notices.ts';
import { expect, test } from '../support/test.ts';

const text = noticeText('250871').replace('23-juin-2025', '24-juin-2025').replace('niveau III', 'niveau IV');

test('what both editions say stands side by side, with what differs and what to do', async ({ reader }) => {
  const desk = new Desk(reader);
  await reader.box.fill(text);
  await desk.open('Compare editions');
  await expect(desk.pair('Salary')).toContainText('agree');
  const deadline = desk.pair('Closing date');
  await expect(deadline).toContainText('the languages disagree');
  await expect(deadline).toContainText('apply by the earlier of the two');
  const [english, french] = await deadline.getByRole('button').all();
  const boxes = [await english!.boundingBox(), await french!.boundingBox()];
  expect(boxes[0]!.y).toBe(boxes[1]!.y);
  expect(boxes[0]!.x).toBeLessThan(boxes[1]!.x);
});

test('a side that is chosen is marked in the notice, and Escape leads out again', async ({ reader }) => {
  const desk = new Desk(reader);
  await reader.box.fill(text);
  await desk.open('Compare editions');
  const french = desk.pair('Closing date').getByRole('button', { name: /24-juin/ });
  await french.click();
  await expect(french).toHaveAttribute('aria-pressed', 'true');
  await expect(reader.mark(/24-juin/)).toBeInViewport();
  await expect(reader.chosenMarks()).toHaveCount(2);
  await reader.mark(/24-juin/).focus();
  await reader.page.keyboard.press('Escape');
  await expect(french).toBeFocused();
  await reader.page.keyboard.press('Escape');
  await expect(desk.command('Compare editions')).toBeFocused();
});

test('the sheet is as it was once the desk was open', async ({ page, reader }) => {
  const desk = new Desk(reader);
  await reader.openSample('Principal Assistant');
  await desk.open('Compare editions');
  await page.keyboard.press('Escape');
  const styled = await page.evaluate(() => {
    // What the desk styles by one class alone is the desk's own.
    const names = (isDesks: boolean) =>
      [...document.styleSheets]
        .filter(({ href }) => href?.includes('/desk/') === isDesks)
        .flatMap(({ cssRules }) => [...cssRules])
        .flatMap((rule) => (rule instanceof CSSStyleRule ? rule.selectorText.split(/,\s*/) : []))
        .filter((selector) => /^\.[\w-]+$/.test(selector));
    const desks = new Set(names(true));
    return { desks: desks.size, both: names(false).filter((name) => desks.has(name)) };
  });
  expect(styled.desks).toBeGreaterThan(20);
  expect(styled.both).toEqual([]);
});

test('a comparison that is put away while the desk is on its way does not appear', async ({ page, reader }) => {
  const desk = new Desk(reader);
  await reader.openSample('Principal Assistant');
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/vacancy_desk_bg.wasm', (route) => held.then(() => route.continue()));
  const asked = page.waitForRequest('**/vacancy_desk_bg.wasm');
  await desk.command('Compare editions').click();
  await asked;
  await page.keyboard.press('Escape');
  // What waits for the desk behind the comparison comes after it.
  const coming = page.waitForEvent('download');
  await reader.facts.getByRole('button', { name: 'Add to calendar' }).click();
  release();
  await coming;
  await expect(desk.heading('Compare editions')).toBeHidden();
  await expect(page.locator('#desk > *')).toHaveCount(0);
  await desk.open('Compare editions');
});

test('what is alike can be left out', async ({ reader }) => {
  const desk = new Desk(reader);
  await reader.box.fill(text);
  await desk.open('Compare editions');
  await reader.facts.getByRole('button', { name: 'Only what differs' }).click();
  await expect(desk.pair('Salary')).toBeHidden();
  await expect(desk.pair('Closing date')).toBeVisible();
  await expect(reader.facts.locator('.vn-pair')).toHaveCount(3);
});

test('an item whose figure differs is marked, beside the other', async ({ reader }) => {
  const desk = new Desk(reader);
  await reader.box.fill(text);
  await desk.open('Compare editions');
  const item = reader.facts.locator('.vn-pair', { hasText: 'the figures differ' });
  await expect(item).toHaveCount(1);
  await expect(item).toContainText('niveau IV');
  await expect(item).toContainText('Languages: the languages disagree');
  await item.getByRole('button', { name: /niveau IV/ }).click();
  await expect(reader.mark(/niveau IV/)).toBeInViewport();
});

test('the comparison follows the text while it is edited, and the language of the page', async ({ reader }) => {
  const desk = new Desk(reader);
  await reader.box.fill(text);
  await desk.open('Compare editions');
  await reader.notice.getByRole('button', { name: 'Edit the text' }).click();
  await reader.box.evaluate((box) => {
    const field = box as HTMLTextAreaElement;
    field.value = field.value.replace('24-juin-2025', '23-juin-2025');
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await expect(desk.pair('Closing date')).toContainText('agree');
  await expect(reader.box).toBeFocused();
  await reader.page.getByRole('button', { name: 'Français', exact: true }).first().click();
  await expect(desk.heading('Comparer les versions')).toBeVisible();
  await expect(desk.pair('Date limite')).toContainText('concordent');
});

test('a notice in one language has nothing to compare, and can be checked', async ({ reader }) => {
  const desk = new Desk(reader);
  const whole = noticeText('250871');
  await reader.box.fill(whole.slice(0, whole.indexOf('Assistant(e) principal(e)')));
  await expect(desk.command('Compare editions')).toBeHidden();
  await desk.open('Check');
  await expect(reader.facts.locator('#desk').getByText('No French version found')).toBeVisible();
});

test('the checklist says what is there, what lacks, and in which language', async ({ reader }) => {
  const desk = new Desk(reader);
  await reader.box.fill(text.replace(/Salaire[^\n]*\n/, ''));
  await desk.open('Check');
  await expect(reader.facts.getByText('13 of the 13 facts that such a notice states are there; 2 disagree.')).toBeVisible();
  await expect(reader.fact('Closing date').getByRole('button')).toHaveText(['23 June 2025, 23:59', '24 June 2025, 23:59']);
  await expect(reader.fact('Salary')).toContainText('in English only');
  await expect(reader.fact('Grade')).toContainText('in both languages');
  await expect(reader.fact('Security clearance level')).toContainText('not stated');
  await reader.fact('Grade').getByRole('button', { name: 'G12' }).click();
  await expect(reader.chosenMarks().first()).toBeInViewport();
});

test('the report is copied as text, with the words and their lines', async ({ reader, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const desk = new Desk(reader);
  await reader.box.fill(text);
  await desk.open('Check');
  await reader.facts.getByRole('button', { name: 'Copy: Report as text' }).click();
  await expect(reader.facts.getByText('Copied', { exact: true })).toBeVisible();
  const report = await reader.page.evaluate(() => navigator.clipboard.readText());
  expect(report).toMatch(/^Report on the notice: 250871, Principal Assistant\n/);
  expect(report).toContain('  French, line 168: 24-juin-2025, 23:59:00\n');
});

test('the whole way goes by the keyboard alone', async ({ reader }) => {
  const desk = new Desk(reader);
  await reader.box.fill(text);
  await desk.command('Compare editions').focus();
  await reader.page.keyboard.press('Enter');
  await expect(desk.heading('Compare editions')).toBeFocused();
  await reader.page.keyboard.press('Tab');
  await expect(reader.facts.getByRole('button', { name: 'Close', exact: true })).toBeFocused();
  await reader.page.keyboard.press('Tab');
  await expect(reader.facts.getByRole('button', { name: 'Only what differs' })).toBeFocused();
  await reader.page.keyboard.press('Tab');
  const title = desk.pair('Title').getByRole('button').first();
  await expect(title).toBeFocused();
  await reader.page.keyboard.press('Enter');
  await expect(title).toHaveAttribute('aria-pressed', 'true');
  await expect(title).toBeFocused();
});

const views = {
  'en-GB': ['Compare editions', 'Check', 'Export'],
  'fr-FR': ['Comparer les versions', 'Vérifier', 'Exporter'],
} as const;

for (const [width, colorScheme, locale] of [
  [1280, 'light', 'en-GB'],
  [360, 'dark', 'fr-FR'],
] as const) {
  test.describe(`${width} pixels, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 740 }, colorScheme, locale });

    for (const name of views[locale]) {
      test(`“${name}” is accessible`, async ({ reader }) => {
        const desk = new Desk(reader);
        await reader.box.fill(text);
        await desk.open(name);
        for (const fold of await reader.facts.locator('#desk summary').all()) await fold.click();
        await expectAccessible(reader.page);
      });
    }
  });
}

for (const width of [320, 768, 1920]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 740 } });

    test('no view goes past the edge', async ({ reader }) => {
      const desk = new Desk(reader);
      await reader.box.fill(text);
      for (const name of views['en-GB']) {
        await desk.open(name);
        for (const fold of await reader.facts.locator('#desk summary').all()) await fold.click();
        expect(await reader.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      }
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the editions stand one below the other, and a choice leads into the notice and back', async ({ reader }) => {
    const desk = new Desk(reader);
    await reader.box.fill(text);
    await desk.open('Compare editions');
    const [english, french] = await desk.pair('Closing date').getByRole('button').all();
    const boxes = [await english!.boundingBox(), await french!.boundingBox()];
    expect(boxes[0]!.y).toBeLessThan(boxes[1]!.y);
    await french!.click();
    await expect(reader.mark(/24-juin/)).toBeFocused();
    await reader.page.keyboard.press('Escape');
    await expect(french!).toBeFocused();
  });
});
