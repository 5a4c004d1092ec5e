import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { ReaderPage } from '../pages/reader_page.ts';
import { host } from '../support/host.mjs';
import { noticeText } from '../support/notices.ts';
import { folders } from './server.ts';

/** How much slower than this machine. */
const SLOWED = 4;
/** How often each thing is done; its time is the median. */
const RUNS = Number(process.env.RUNS ?? 20);
/** How long a finger stays on the button, in milliseconds. */
const HELD = 60;

const test = base.extend<{ reader: ReaderPage }>({
  reader: async ({ page }, use) => {
    const site = await host(folders.site ?? '');
    const reader = new ReaderPage(page);
    await reader.open(site.address);
    await watch(page);
    const browser = await page.context().newCDPSession(page);
    await browser.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    await use(reader);
    await site.close();
  },
});

// From what a reader does to the next frame that is painted, as the browser tells it (Event Timing): with a
// notice of 30 kB open, and beside it the same page with nothing in it. A click is a press and a letting go. A
// hand holds for a while; a script lets go at once, and what answers the press then holds up what answers the
// click.
test('answers a reader', async ({ page, reader }) => {
  const rows: [string, number, number][] = [];
  const measure = async (name: string, act: (run: number) => Promise<void>) => {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await time(page, () => act(run)));
    rows.push([name, median(times), Math.max(...times)]);
  };

  const measureClick = async (name: string, target: (run: number) => Locator) => {
    await measure(name, (run) => target(run).click({ delay: HELD }));
    await measure('  … let go at once', (run) => target(run).click());
  };
  const language = (run: number) => page.locator('.vn-header [lang]').nth((run + 1) % 2);

  await measureClick('nothing open: switch the language', language);
  await measure('nothing open: type a letter', () => reader.box.press('x'));
  await reader.box.fill('');

  // By turns, over what stands there.
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const notices = [['250871', 'Principal Assistant'], ['240205', 'Principal Staff Officer (Security)']] as const;
  const pastes: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const [number, title] = notices[run % 2] ?? notices[0];
    await page.evaluate((text) => navigator.clipboard.writeText(text), noticeText(number));
    await reader.box.press('ControlOrMeta+a');
    pastes.push(await time(page, () => page.keyboard.press('ControlOrMeta+v')));
    await expect(reader.title).toHaveText(title);
    await page.getByRole('button', { name: 'New notice' }).click();
  }
  rows.push(['paste, to the facts', median(pastes), Math.max(...pastes)]);
  await page.getByRole('button', { name: 'Back to the notice' }).click();

  await measureClick('switch the language', language);
  const values = reader.facts.locator('[data-key]');
  await measureClick('choose a value', (run) => values.nth(3 + (run % 8)));
  const marks = reader.notice.locator('[data-start]');
  await measureClick('choose words of the notice', (run) => marks.nth(run % 8));
  await measure('the next value, by key', () => page.keyboard.press('j'));
  await measure('turn the theme', () => page.keyboard.press('d'));
  await page.keyboard.press('e');
  await measure('type a letter into the text', () => reader.box.press('x'));

  console.log(`\nCPU slowed ${SLOWED} times; ${RUNS} runs each${' '.repeat(12)}median   worst  (milliseconds)`);
  for (const [name, middle, worst] of rows) {
    console.log(`${name.padEnd(40)}${middle.toFixed(0).padStart(10)}${worst.toFixed(0).padStart(8)}`);
  }
});

/** Collects how long the browser takes from each event to the next frame; it rounds to 8 ms. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) times.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    Object.assign(globalThis, { times });
  });
}

/** The longest of the events of an act. Below 16 ms none is told. */
async function time(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => void ((globalThis as unknown as { times: number[] }).times.length = 0));
  await act();
  return page.evaluate(async () => {
    // Two frames: one for what changes, one in which it is told.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return Math.max(16, ...(globalThis as unknown as { times: number[] }).times);
  });
}

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
