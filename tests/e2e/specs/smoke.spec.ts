import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/test.ts';

test('loads from any path, within its own policy and from its own files alone', async ({ reader }) => {
  await expect(reader.page).toHaveTitle(/Vacancy Lens/);
  await expect(reader.title).toBeVisible();
});

test('paints its shell before the app has arrived', async ({ page }) => {
  await page.route('**/*.wasm', () => {}); // never answered
  await page.goto('', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('lets nothing out once it has loaded, not even to its own host', async ({ reader, trouble }) => {
  const attempts = await reader.page.evaluate(async () => {
    const refused = (sent: Promise<unknown>) => sent.then(() => false, () => true);
    return {
      ownHost: await refused(fetch('index.html')),
      otherHost: await refused(fetch('http://localhost:9/')),
      beacon: await new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
          if (blockedURI.endsWith('/beacon')) resolve(true);
        });
        navigator.sendBeacon('beacon', 'notice');
      }),
    };
  });
  expect(attempts).toEqual({ ownHost: true, otherHost: true, beacon: true });
  trouble.take(/connect-src|refused to connect/i);
});

test('is accessible', async ({ reader }) => {
  await expectAccessible(reader.page);
});
