import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
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
