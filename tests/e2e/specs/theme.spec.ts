import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/test.ts';

const switchOf = (reader: { page: import('@playwright/test').Page }) => reader.page.getByRole('button', { name: 'Dark', exact: true });
const paper = (page: import('@playwright/test').Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

const LIGHT = 'rgb(252, 251, 248)';
const DARK = 'rgb(24, 24, 22)';

test('follows the system until the reader chooses, and the choice outlives a reload', async ({ page, reader }) => {
  await expect(switchOf(reader)).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(() => paper(page)).toBe(LIGHT);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(switchOf(reader)).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => paper(page)).toBe(DARK);

  await switchOf(reader).click();
  await expect.poll(() => paper(page)).toBe(LIGHT);
  await page.reload();
  await reader.started();
  await expect.poll(() => paper(page)).toBe(LIGHT);
  await expect(switchOf(reader)).toHaveAttribute('aria-pressed', 'false');
  await expectAccessible(page);
});

test('forgets the choice once it is the system’s again', async ({ page, reader }) => {
  await switchOf(reader).click();
  await expect.poll(() => paper(page)).toBe(DARK);
  await switchOf(reader).click();
  await expect.poll(() => paper(page)).toBe(LIGHT);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => paper(page)).toBe(DARK);
});

test('the chosen theme is there before the first paint', async ({ page, reader }) => {
  await switchOf(reader).click();
  await page.route('**/*.wasm', () => {}); // never answered: the shell stays
  await page.goto('', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await paper(page)).toBe(DARK);
  await expect(page.locator('meta[name="theme-color"][media="all"]')).toHaveAttribute('content', '#181816');
  await expect(switchOf(reader)).toHaveAttribute('aria-pressed', 'true');
});

test('turned by its key, it leaves the focus and the reader where they are, and turns what is out of sight, too', async ({ page, reader }) => {
  await reader.openSample('Principal Staff Officer (Security)');
  await reader.drawn();
  const deep = reader.facts.locator('[data-key]:visible').last();
  await deep.focus();
  await reader.facts.evaluate((facts) => facts.scrollTo(0, 0));
  await page.keyboard.press('d');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(deep).toBeFocused();
  expect(await reader.facts.evaluate((facts) => facts.scrollTop)).toBe(0);
  const inkOf = (element: Element) => getComputedStyle(element).color;
  const ink = await page.locator('html').evaluate(inkOf);
  await expect.poll(() => reader.facts.getByRole('heading', { level: 2 }).last().evaluate(inkOf)).toBe(ink);
});

test('all open tabs turn together', async ({ context, page, reader }) => {
  const other = await context.newPage();
  await other.goto('');
  await switchOf(reader).click();
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test.describe('where nothing may be kept', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('refused', 'SecurityError'); } });
    });
  });

  test('the theme turns all the same', async ({ page, reader }) => {
    await switchOf(reader).click();
    await expect.poll(() => paper(page)).toBe(DARK);
    await switchOf(reader).click();
    await expect.poll(() => paper(page)).toBe(LIGHT);
  });
});

test.describe('in the system’s own colours', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  test('what is chosen stands out, and the drawing is drawn in them', async ({ page, reader }) => {
    await reader.openSample('Principal Staff Officer (Security)');
    const value = reader.value(/G17/);
    await value.click();
    await expect(page.locator('.vn-mark--selected').first()).toBeVisible();
    const colours = await page.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
      return {
        chosen: style('.vn-mark--selected').backgroundColor,
        around: style('.vn-source').backgroundColor,
        paper: style('html').backgroundColor,
        bar: style('.vn-timeline__first').fill,
        chosenLanguage: style('.vn-switch__choice[aria-pressed="true"]').borderBlockEndColor,
        otherLanguage: style('.vn-switch__choice[aria-pressed="false"]').borderBlockEndColor,
      };
    });
    expect(colours.chosen).not.toBe(colours.paper);
    expect(colours.bar).not.toBe(colours.paper);
    expect(colours.chosenLanguage).not.toBe(colours.otherLanguage);
    await expectAccessible(page);
  });
});

test('moves nothing for those who prefer no motion', async ({ page, reader }) => {
  await reader.openSample('Principal Assistant');
  const mark = reader.notice.locator('[data-start]').first();
  await mark.click();
  const time = () => mark.evaluate((element) => getComputedStyle(element).transitionDuration);
  expect(await time()).toBe('0s');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await expect.poll(time).toBe('0.14s');
});
