import { Desk } from '../pages/desk.ts';
import { expect, test } from '../support/test.ts';

test('a desk that does not load says so, and comes when it is asked for again', async ({ page, reader, trouble }) => {
  const desk = new Desk(reader);
  await reader.openSample('Principal Assistant');
  await page.route('**/desk/desk.js', (route) => route.abort());
  await desk.command('Check').click();
  await expect(reader.status).toContainText('could not be loaded');
  await page.unroute('**/desk/desk.js');
  trouble.take(/ERR_FAILED/);
  await desk.open('Check');
  await expect(reader.status).not.toContainText('could not be loaded');
});

test('a desk that was put away before it came is not missed', async ({ page, reader, trouble }) => {
  const desk = new Desk(reader);
  await reader.openSample('Principal Assistant');
  let end = () => {};
  const mayEnd = new Promise<void>((resolve) => (end = resolve));
  await page.route('**/desk/desk.js', (route) => mayEnd.then(() => route.abort()));
  const failed = page.waitForEvent('requestfailed');
  await desk.command('Check').click();
  await expect(desk.command('Check')).toHaveAttribute('aria-pressed', 'true');
  await desk.command('Check').click();
  await expect(desk.command('Check')).toHaveAttribute('aria-pressed', 'false');
  end();
  await failed;
  // What comes of it has been heard by the time that another import has failed, too.
  await page.evaluate(() => import(new URL('./desk/desk.js', document.baseURI).href).catch(() => {}));
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)));
  trouble.take(/ERR_FAILED/);
  await expect(reader.status).not.toContainText('could not be loaded');
});
