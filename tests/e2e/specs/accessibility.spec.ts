import { expectAccessible } from '../support/accessibility.ts';
import { noticeText } from '../support/notices.ts';
import { expect, test } from '../support/test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const locale of ['en-GB', 'fr-FR'] as const) {
    test.describe(`${colorScheme}, ${locale}`, () => {
      test.use({ colorScheme, locale });

      test('the start is accessible', async ({ reader }) => {
        await expectAccessible(reader.page);
      });

      test('a notice that disagrees with itself is accessible, a value chosen', async ({ reader }) => {
        await reader.box.fill(noticeText('250871').replace('23-juin-2025', '24-juin-2025'));
        await reader.facts.getByRole('button', { name: /23\sJun|23\sjuin/ }).first().click();
        await reader.drawn();
        for (const fold of await reader.facts.locator('summary').all()) await fold.click();
        await expectAccessible(reader.page);
      });

      test('a text that is no notice is accessible, a file refused', async ({ reader }) => {
        await reader.box.fill('Dear all, the meeting is at noon. '.repeat(10));
        await reader.drop({ name: 'cv.pdf', content: '%PDF-1.4' });
        await expect(reader.status).toContainText('cv.pdf');
        await expectAccessible(reader.page);
      });

      test('the text being edited is accessible', async ({ reader }) => {
        await reader.box.fill(noticeText('240205'));
        await reader.notice.getByRole('button', { name: /^(Edit the text|Modifier le texte)$/ }).click();
        await expectAccessible(reader.page);
      });
    });
  }
}

for (const width of [320, 360, 768, 1280, 1920]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('nothing goes past the edge', async ({ reader }) => {
      const past = () => reader.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(await past()).toBe(0);
      await reader.openSample('Principal Staff Officer (Security)');
      await reader.value('up to 3 years').click();
      expect(await past()).toBe(0);
      await expectAccessible(reader.page);
    });
  });
}
