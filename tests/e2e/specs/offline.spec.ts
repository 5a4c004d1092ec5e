import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { Many } from '../pages/many.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { noticeFiles } from '../support/many.ts';
import { expect, test as base } from '../support/test.ts';
import { deploy, type Site } from '../support/versions.ts';

const test = base.extend<{ site: Site }>({
  site: async ({}, use) => {
    const site = await deploy();
    await use(site);
    await site.close();
  },
});

/** What the page does by itself on https: from here on this browser keeps its files. */
async function keepFiles(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('./service_worker.js', { updateViaCache: 'none' });
    await navigator.serviceWorker.ready;
  });
}

/** What browsers do now and then. */
async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
}

/** In which a new version differs. */
const NEW_VERSION = { from: 'Close the other tabs', to: 'Please close the other tabs' };

/** A new version comes out, the browser finds it, and the page offers it. */
async function offerNewVersion(page: Page, site: Site): Promise<Locator> {
  site.release(NEW_VERSION);
  await lookForUpdate(page);
  const offer = page.getByText('A new version is ready.');
  await expect(offer).toBeVisible();
  return offer;
}

const pdf = readFileSync(new URL('../../files/pdf/250871-tabs-for-blanks.pdf', import.meta.url));

test('works without a network: the page, its samples, and files', async ({ page, reader, site }) => {
  await reader.open(site.address);
  await keepFiles(page);
  await site.close();
  await reader.open(site.address);
  await reader.openSample('Principal Assistant');
  await expect(reader.title).toHaveText('Principal Assistant');

  await reader.open(`${site.address}index.html?lang=fr`);
  await expect(reader.title).toContainText('Collez un avis');
  await reader.open(`${site.address}?lang=en`);
  await reader.chooseFile({ name: 'notice.pdf', content: pdf });
  await expect(reader.title).toHaveText('Principal Assistant');
});

test('keeps the seal: nothing leaves a page that works without a network', async ({ page, reader, site, trouble }) => {
  await reader.open(site.address);
  await keepFiles(page);
  await reader.open(site.address);
  const outcomes = await page.evaluate(async (own) => {
    const refused = (sent: Promise<unknown>) => sent.then(() => false, () => true);
    return [await refused(fetch(`${own}samples/250871.txt`)), await refused(fetch(`${own}?notice=text`)), await refused(fetch('http://localhost:9/'))];
  }, site.address);
  expect(outcomes).toEqual([true, true, true]);
  trouble.take(/connect-src|refused to connect/i);
});

test('offers a new version and loads it when asked, in the only tab alone', async ({ context, page, reader, site }) => {
  await reader.open(site.address);
  await keepFiles(page);
  await reader.open(site.address);
  const other = await context.newPage();
  await other.goto(site.address);
  await reader.box.fill('Dear all');

  const offer = await offerNewVersion(page, site);
  await expectAccessible(page);
  await expect(reader.box).toHaveValue('Dear all');

  const load = page.getByRole('button', { name: 'Load it' });
  await load.click();
  await expect(page.getByText('Close the other tabs of this page first')).toBeVisible();
  // The old page works on as it was made, with what it loads only now.
  await reader.chooseFile({ name: 'notice.pdf', content: pdf });
  await expect(reader.title).toHaveText('Principal Assistant');

  await other.close();
  await load.click();
  await expect(offer).toBeHidden();
  await expect(page.locator('#update')).toContainText('Please close the other tabs');
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
});

test('offers no new version while notices are held, which would go with the old one', async ({ page, reader, site }) => {
  const many = new Many(reader);
  await reader.open(site.address);
  await keepFiles(page);
  await reader.open(site.address);
  await reader.box.fill('Dear all');
  const offer = await offerNewVersion(page, site);
  await many.open(noticeFiles(2));
  await expect(offer).toBeHidden();
  await many.row('Principal Assistant').getByRole('button', { name: 'Principal Assistant' }).click();
  await expect(reader.title).toHaveText('Principal Assistant');
  await expect(offer).toBeHidden();
});

test('a deployment that is half done is not taken', async ({ page, reader, site }) => {
  await reader.open(site.address);
  await keepFiles(page);
  await reader.open(site.address);
  site.release(NEW_VERSION);
  await page.context().route('**/careers/lens/', (route) =>
    route.request().serviceWorker() ? route.fulfill({ body: 'something else' }) : route.continue());
  await lookForUpdate(page).catch(() => {});
  const underWay = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return [registration?.installing, registration?.waiting].filter(Boolean).length;
    });
  await expect.poll(underWay).toBe(0);
  await expect(page.getByText('A new version is ready.')).toBeHidden();
});

test('where somebody works on the page, nothing is kept', async ({ page, reader }) => {
  await reader.openSample('Principal Assistant');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
