import { expect, test } from '../support/test.ts';
import { chromium } from '../support/setting.ts';

// The headless shell has nothing that a page could be installed in.
test.use(chromium);

test('can be installed', async ({ context, page, reader, trouble }) => {
  const browser = await context.newCDPSession(page);
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  const { errors } = await browser.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  // A window of its own without history is what these tests run in.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  trouble.take(/request: .*\/icons\//);
});
