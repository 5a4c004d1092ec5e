import { noticeText } from '../support/notices.ts';
import { expect, test } from '../support/test.ts';

/** Keeps the app from arriving until the test lets it. */
async function holdApp(page: import('@playwright/test').Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/*.wasm', async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

for (const locale of ['en-GB', 'fr-FR']) {
  for (const width of [360, 1280]) {
    test.describe(`${locale}, ${width} pixels wide`, () => {
      test.use({ locale, viewport: { width, height: 800 } });

      test('the app takes over without a jump', async ({ page, reader }) => {
        const letGo = await holdApp(page);
        await page.goto('', { waitUntil: 'commit' });
        const parts = ['.vn-header__name', 'h1', 'textarea', '.vn-picker__button', '.vn-samples__item', '.vn-privacy'];
        const places = () =>
          page.evaluate(
            (selectors) =>
              selectors.map((selector) => {
                const found = document.querySelector<HTMLElement>(selector);
                const { x, y, width, height } = found?.getBoundingClientRect() ?? new DOMRect();
                return { selector, x, y, width, height, text: found?.innerText.trim() };
              }),
            parts,
          );
        await expect(page.getByRole('button').last()).toBeVisible();
        const before = await places();
        letGo();
        await reader.started();
        expect(await places()).toEqual(before);
      });
    });
  }
}

test('what is pasted before the app has arrived is read by it', async ({ page, reader }) => {
  const letGo = await holdApp(page);
  await page.goto('', { waitUntil: 'commit' });
  await reader.box.fill(noticeText('250871'));
  letGo();
  await expect(reader.title).toHaveText('Principal Assistant');
});

test('what is being typed then stays, with the focus', async ({ page, reader }) => {
  const letGo = await holdApp(page);
  await page.goto('', { waitUntil: 'commit' });
  await reader.box.pressSequentially('Dear');
  letGo();
  await reader.started();
  await expect(reader.box).toBeFocused();
  await expect(reader.box).toHaveValue('Dear');
  await page.keyboard.type(' all');
  await expect(reader.box).toHaveValue('Dear all');
});

test('a sample or a file chosen then is opened', async ({ page, reader }) => {
  let letGo = await holdApp(page);
  await page.goto('', { waitUntil: 'commit' });
  await reader.openSample('Principal Assistant');
  letGo();
  await expect(reader.title).toHaveText('Principal Assistant');

  await page.unrouteAll();
  letGo = await holdApp(page);
  await page.goto('', { waitUntil: 'commit' });
  await reader.chooseFile({ name: 'notice.txt', content: noticeText('240205') });
  letGo();
  await expect(reader.title).toHaveText('Principal Staff Officer (Security)');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs', async ({ page }) => {
    await page.goto('');
    await expect(page.locator('noscript p')).toHaveText(/Allow JavaScript to use it/);
    await expect(page.locator('noscript p')).toBeVisible();
  });
});
