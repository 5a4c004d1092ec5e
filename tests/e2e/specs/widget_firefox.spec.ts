import type { Browser, Page } from 'puppeteer-core';
import { firefox } from '../support/firefox.ts';
import { noticeText } from '../support/notices.ts';
import { careersSite, expect, page as hostPage, type Site, SCRIPT } from '../support/widget.ts';
import { test } from '@playwright/test';

// The element in Firefox: what stands on a browser's own ways (policies, shadow trees, workers, styles).
test.describe.configure({ mode: 'serial' });

let browser: Browser;
let site: Site;
let tab: Page;
let troubles: string[];

test.beforeAll(async () => {
  [browser, site] = await Promise.all([firefox(), careersSite()]);
  site.headers['content-security-policy'] =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src data:";
});
test.afterAll(async () => {
  await browser.close();
  site.close();
});
test.beforeEach(async () => {
  tab = await browser.newPage();
  troubles = [];
  tab.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) troubles.push(message.text());
  });
  tab.on('pageerror', (error) => troubles.push(String(error)));
});
test.afterEach(async () => {
  expect(troubles).toEqual([]);
  await tab.close();
});

async function open(body: string): Promise<void> {
  site.pages.set('/careers/', hostPage(body, SCRIPT));
  await tab.goto(`${site.address}careers/`);
  await tab.waitForFunction(() => (document.querySelector('vacancy-notice') as HTMLElement & { state: string }).state === 'ready');
}

/** What stands in the element's own tree. */
const look = (selector: string) =>
  tab.evaluate((selector) => {
    const found = document.querySelector('vacancy-notice')?.shadowRoot?.querySelector(selector);
    return found && { text: found.textContent, font: getComputedStyle(found).fontFamily, height: found.clientHeight };
  }, selector);

test('shows what stands in the element, under a strict policy', async () => {
  await open(`<vacancy-notice jobposting><pre>${noticeText('250871').replace(/</g, '&lt;')}</pre></vacancy-notice>`);
  const title = await look('[part="title"]');
  expect(title?.text).toBe('Principal Assistant');
  expect(title?.font).toContain('Charter');
  const posting = () => tab.evaluate(() => document.querySelector('head script[type="application/ld+json"]')?.textContent);
  await expect.poll(posting).toContain('JobPosting');
});

test('reads a file', async () => {
  await open('<vacancy-notice lang="fr" src="/files/pdf/250871-tabs-for-blanks.pdf"></vacancy-notice>');
  expect((await look('[part="title"]'))?.text).toBe('Assistant(e) principal(e)');
});

test('a value opens its words, and the drawing shows', async () => {
  await open(`<vacancy-notice src="/samples/250871.txt"></vacancy-notice>`);
  await tab.evaluate(() => {
    const value = document.querySelector('vacancy-notice')?.shadowRoot?.querySelector('[data-key="salary"]') as HTMLElement;
    value.click();
  });
  expect((await look('[part="words"]'))?.text).toContain('5,195.80Euro (EUR) Monthly');
  expect((await look('[part="timeline"]'))?.height).toBeGreaterThan(50);
});
