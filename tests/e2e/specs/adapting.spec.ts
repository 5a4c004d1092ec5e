import type { Page } from '@playwright/test';
import { Many } from '../pages/many.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { noticeFiles } from '../support/many.ts';
import { noticeText } from '../support/notices.ts';
import { expect, test } from '../support/test.ts';

// Widths as they are, and what a window of 1280 by 800 becomes when it is enlarged twice and four times.
const WINDOWS = [
  { width: 320, height: 640 },
  { width: 640, height: 400 },
  { width: 320, height: 200 },
  { width: 960, height: 540 },
  { width: 2560, height: 1440 },
];

for (const viewport of WINDOWS) {
  for (const locale of ['en-GB', 'fr-FR']) {
    test.describe(`${viewport.width} by ${viewport.height}, ${locale}`, () => {
      test.use({ viewport, locale });

      test('nothing is cut off, however wide its letters are set', async ({ page, reader }) => {
        const views = [
          () => Promise.resolve(),
          () => page.getByRole('button', { name: /Crisis Response|réponse aux crises/ }).click(),
          () => reader.facts.getByRole('button', { name: /G20/ }).first().click(),
          () => page.keyboard.press('e'),
          () => page.keyboard.press('n'),
          () => reader.box.fill('Dear all, the meeting is at noon. '.repeat(10)),
        ];
        for (const show of views) {
          await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
          await show();
          expect(await cutOff(page)).toEqual([]);
          await spread(page, true);
          expect(await cutOff(page)).toEqual([]);
          await spread(page, false);
        }
        await expectAccessible(page);
      });
    });
  }
}

for (const width of [320, 820, 1280]) {
  test.describe(`letters twice as large, ${width} pixels`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('the contract is drawn within its place, its words beside each other', async ({ page, reader }) => {
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('html { font-size: 32px }');
        document.adoptedStyleSheets = [sheet];
      });
      await reader.openSample('Principal Assistant');
      const drawing = page.getByRole('img', { name: /years/ });
      const boxes = await drawing.evaluate((it) => [it, ...it.querySelectorAll('text')].map((part) => part.getBoundingClientRect().toJSON() as DOMRect));
      const [whole, ...words] = boxes as [DOMRect, ...DOMRect[]];
      for (const [at, one] of words.entries()) {
        expect(one.left).toBeGreaterThan(whole.left - 1);
        expect(one.right).toBeLessThan(whole.right + 1);
        expect(one.bottom).toBeLessThan(whole.bottom + 1);
        const isOver = (other: DOMRect) => one.left < other.right && other.left < one.right && one.top + 2 < other.bottom && other.top + 2 < one.bottom;
        expect(words.slice(at + 1).filter(isOver), `words ${at}`).toEqual([]);
      }
      if (width > 320) expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    });
  });
}

test.describe('beside long words', () => {
  test.use({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR' });

  test('no note is set letter by letter', async ({ reader, page }) => {
    await reader.box.fill('Officer, Plans-250871\nNATO Body: NATO IS\nSalary (Pay Basis): 8,273.12\nGrade: G15\n\n1. SUMMARY\nThe post.');
    const note = page.locator('.vn-figures__row > :last-child');
    await expect(note).toHaveText('montant indiqué');
    const { width, height } = (await note.boundingBox())!;
    expect(width).toBeGreaterThan(height / 2);
  });
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });

  test('whatever can be chosen is large enough for a finger', async ({ page, reader }) => {
    expect(await tooSmall(page)).toEqual([]);
    await reader.drop({ name: 'scan.jpg', content: '\xff\xd8\xff' }, { name: 'empty.txt', content: '' }, ...noticeFiles(3));
    await new Many(reader).holds(3);
    expect(await tooSmall(page)).toEqual([]);
    await reader.pasteAnywhere(noticeText('250871').replace('23-juin-2025', '24-juin-2025').replace('5 195,80', '5 295,80'));
    await expect(reader.title).toHaveText('Principal Assistant');
    await reader.value(/^Closes in 12 days/).click();
    await expect(page.getByText('14 paragraphs')).toBeVisible();
    expect(await tooSmall(page)).toEqual([]);
    for (const view of ['My situation', 'Compare editions', 'Check', 'Export', 'Keep']) {
      await page.getByRole('button', { name: view, exact: true }).click();
      await expect(page.getByRole('heading', { name: view }).first()).toBeVisible();
      expect(await tooSmall(page), view).toEqual([]);
    }
  });
});

/** What can be chosen and is smaller than WCAG 2.2 has it (2.5.8, Target Size): words in a sentence are not meant. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = [...document.querySelectorAll('a[href], button, summary, input, select, textarea')];
    const small = targets.filter((it) => {
      const target = it.closest('label') ?? it;
      const { width, height } = target.getBoundingClientRect();
      return it.checkVisibility() && width > 0 && (width < 23.9 || height < 23.9);
    });
    return small.map((it) => `${it.tagName.toLowerCase()}.${it.className}: ${it.textContent}`);
  });
}

/** Sets text as WCAG 2.2 (1.4.12, Text Spacing) has readers set it, or no longer. */
async function spread(page: Page, isSpread: boolean): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, isSpread ? '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }' : '');
}

/** What goes past the window's edge, or out of a frame that hides it. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (it: Element) => `${it.tagName.toLowerCase()}.${it.className}`;
    const cut = [...document.querySelectorAll('body *')].filter((it) => {
      if (!it.checkVisibility() || it.closest('.vn-unseen, .vn-status, svg, .vn-drop')) return false;
      const style = getComputedStyle(it);
      if (style.clipPath !== 'none') return false;
      // Blanks at the end of an inline line hang over the edge, and nobody misses them.
      if (style.display === 'inline') return false;
      const hides = style.overflowX !== 'visible' && it.scrollWidth > it.clientWidth + 1;
      const { left, right, width } = it.getBoundingClientRect();
      return hides || (width > 0 && (right > innerWidth + 1 || left < -1));
    });
    if (document.documentElement.scrollWidth > innerWidth) cut.unshift(document.documentElement);
    return cut.map(name);
  });
}
