import { expect, test as base, type Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Many } from '../pages/many.ts';
import { ReaderPage } from '../pages/reader_page.ts';
import { host } from '../support/host.mjs';
import { noticeText } from '../support/notices.ts';
import { folders } from './server.ts';

const RUNS = Number(process.env.RUNS ?? 3);
/** The PDFs that are read; each of the tests' own, over and over. */
const PDFS = Number(process.env.PDFS ?? 1000);

const test = base.extend<{ reader: ReaderPage }>({
  reader: async ({ page }, use) => {
    const site = await host(folders.site ?? '');
    const reader = new ReaderPage(page);
    await reader.open(site.address);
    await use(reader);
    await site.close();
  },
});

// From the drop of 200 notices of 30 kB to the table that holds them all, and how long the page kept its reader
// waiting meanwhile: a timer that should ring every 10 ms, and the tasks that the browser calls long.
test('200 notices of 30 kB, dropped as text', async ({ page, reader }) => {
  const rows: number[][] = [];
  const text = noticeText('250854');
  for (let run = 0; run < RUNS; run += 1) {
    await page.reload();
    await reader.started();
    // What makes the files is no part of the page.
    const transfer = await page.evaluateHandle((notice) => {
      const transfer = new DataTransfer();
      for (let index = 0; index < 200; index += 1) {
        transfer.items.add(new File([notice.replaceAll('250854', String(300_000 + index))], `${index}.txt`));
      }
      return transfer;
    }, text);
    await watch(page);
    const time = await page.evaluate(async (transfer) => {
      const start = performance.now();
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
      while (!document.querySelector('#many h1')?.textContent?.startsWith('200 ')) await new Promise(requestAnimationFrame);
      return performance.now() - start;
    }, transfer);
    rows.push([time, ...(await waits(page))]);
  }
  console.log(`\n200 notices of ${Math.round(text.length / 1000)} kB${' '.repeat(16)}in the table   longest wait   tasks over 50 ms`);
  for (const [time = 0, wait = 0, tasks = 0] of rows) {
    console.log(`${`${time.toFixed(0)} ms`.padStart(52)}${`${wait.toFixed(0)} ms`.padStart(15)}${String(tasks).padStart(19)}`);
  }
});

// The memory of the whole renderer process, its worker with it, while a thousand PDFs are read.
test(`${PDFS} PDFs`, async ({ page, reader, browser }) => {
  test.setTimeout(600_000);
  const names = readdirSync(folders.files ?? '').filter((name) => name.endsWith('.pdf') && !name.includes('password'));
  const files = names.map((name) => ({ name, bytes: readFileSync(join(folders.files ?? '', name)).toString('base64') }));
  const system = await browser.newBrowserCDPSession();
  const peak = { of: 0, start: await memory(system) };
  const timer = setInterval(async () => (peak.of = Math.max(peak.of, await memory(system))), 200);
  const transfer = await page.evaluateHandle(
    async ([given, count]) => {
      const files = await Promise.all(given.map(async ({ name, bytes }) => {
        const content = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
        return new File([content], name);
      }));
      const transfer = new DataTransfer();
      for (let index = 0; index < count; index += 1) transfer.items.add(files[index % files.length]!);
      return transfer;
    },
    [files, PDFS] as const,
  );
  await watch(page);
  const start = Date.now();
  await transfer.evaluate((dataTransfer) => {
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  const said = page.locator('.vn-files__head p').first();
  const stop = page.locator('.vn-files').getByRole('button', { name: 'Stop', exact: true });
  await expect(stop).toBeVisible();
  await expect(stop).toBeHidden({ timeout: 590_000 });
  clearInterval(timer);
  const [wait = 0, tasks = 0] = await waits(page);
  const counted = (await said.isVisible()) ? await said.innerText() : `${PDFS} files read`;
  console.log(`\n${counted}, in ${((Date.now() - start) / 1000).toFixed(1)} s; longest wait ${wait.toFixed(0)} ms, ${tasks} tasks over 50 ms`);
  console.log(`memory of the page's process: ${peak.start} MB before, ${peak.of} MB at its peak, ${await memory(system)} MB after`);
  await expect(new Many(reader).heading).toBeVisible();
});

async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const state = { longest: 0, tasks: 0, last: performance.now() };
    setInterval(() => {
      state.longest = Math.max(state.longest, performance.now() - state.last);
      state.last = performance.now();
    }, 10);
    new PerformanceObserver((list) => (state.tasks += list.getEntries().length)).observe({ type: 'longtask' });
    Object.assign(globalThis, { waited: state });
  });
}

function waits(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const { longest, tasks } = (globalThis as unknown as { waited: { longest: number; tasks: number } }).waited;
    return [longest, tasks];
  });
}

/** What the largest of the browser's page processes takes, in MB. */
async function memory(system: { send(method: 'SystemInfo.getProcessInfo'): Promise<{ processInfo: { type: string; id: number }[] }> }): Promise<number> {
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  const resident = ({ id }: { id: number }) => {
    try {
      return Number(/VmRSS:\s+([0-9]+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0);
    } catch {
      return 0;
    }
  };
  const pages = processInfo.filter(({ type }) => type === 'renderer').map(resident);
  return Math.round(Math.max(0, ...pages) / 1024);
}
