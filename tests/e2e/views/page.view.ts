import { noticeFiles } from '../support/many.ts';
import { Many } from '../pages/many.ts';
import type { ReaderPage } from '../pages/reader_page.ts';
import { expect, test } from '../support/test.ts';

/** How a reader comes to each view. A new view is a line here; `cargo xtask screenshots` takes its pictures. */
const VIEWS: Record<string, (reader: ReaderPage) => Promise<void>> = {
  start: async () => {},
  reading: async (reader) => {
    await reader.page.getByRole('button', { name: /^(Principal Assistant|Assistant\(e\) principal\(e\))$/ }).click();
    await reader.value(/23\s(June|juin)/).click();
    await reader.page.mouse.move(0, 0);
  },
  'not-a-notice': (reader) => reader.box.fill('Dear all, the meeting is at noon. '.repeat(10)),
  table: async (reader) => {
    const files = noticeFiles(9).map(({ name, content }) => ({ name, mimeType: '', buffer: Buffer.from(content) }));
    await reader.page.locator('input[multiple]').setInputFiles(files);
    await new Many(reader).holds(9);
  },
  shortcuts: async (reader) => {
    const sheet = reader.page.getByRole('dialog');
    // On a busy machine a key may come before the page listens.
    await expect(async () => {
      await reader.page.keyboard.press('?');
      await expect(sheet).toBeVisible({ timeout: 3_000 });
    }).toPass();
  },
};

for (const [name, show] of Object.entries(VIEWS)) {
  test(name, async ({ reader }) => {
    await show(reader);
    await expect(reader.page).toHaveScreenshot(`${name}.png`);
  });
}
