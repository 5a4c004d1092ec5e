import { noticeText } from '../support/notices.ts';
import { page as hostPage, test } from '../support/widget.ts';

// What the element costs the page around it. For people to look at, on a machine that does nothing else.
test.use({ now: null });

const RUNS = Number(process.env.RUNS ?? 15);
const text = noticeText('250871').replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** What is measured, and what it is measured beside: each a script and what the page holds. */
const MEASURED = {
  notice: ['<script type="module" src="/site/vacancy-notice-define.js"></script>', `<vacancy-notice><pre>${text}</pre></vacancy-notice>`],
  'empty view of Leptos': ['<script type="module" src="/bench/empty_mount/page.js"></script>', ''],
} as const;

for (const slowdown of [1, 4]) {
  test(`from the script to what it shows, at ${slowdown} times the time`, async ({ page, site }) => {
    const browser = await page.context().newCDPSession(page);
    await browser.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(() => {
      addEventListener('vacancy-ready', () => requestAnimationFrame(() => performance.mark('shown')));
    });
    const times: Record<string, number[]> = {};
    for (const [name, [script, body]] of Object.entries(MEASURED)) {
      site.pages.set(`/${name}/`, hostPage(body, script));
      times[name] = [];
    }
    // By turns: what else the machine does is then done beside both.
    for (let run = 0; run < RUNS; run += 1) {
      for (const name of Object.keys(MEASURED)) {
        await page.goto(`${site.address}${name}/`);
        await page.waitForFunction(() => performance.getEntriesByName('shown').length > 0);
        const time = await page.evaluate(() => {
          const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
          const script = loaded.find(({ name }) => /define|page\.js/.test(name));
          const [shown] = performance.getEntriesByName('shown');
          return (shown?.startTime ?? NaN) - (script?.responseEnd ?? NaN);
        });
        times[name]?.push(time);
      }
    }
    for (const [name, all] of Object.entries(times)) {
      all.sort((a, b) => a - b);
      const [least, median] = [all[0], all[RUNS >> 1]].map((time) => `${Math.round(time ?? NaN)} ms`);
      console.log(`script to ${name}, ${slowdown}x: ${median} (median of ${RUNS}), ${least} (least)`);
    }
  });
}

test('the longest task of forty notices', async ({ page, site }) => {
  await page.addInitScript(() => {
    const longest = { of: 0 };
    Object.assign(window, { longest });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.of = Math.max(longest.of, duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  const tasks: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await page.goto(`${site.address}forty.html`);
    await page.waitForFunction(() => {
      const states = [...document.querySelectorAll('vacancy-notice')].map((element) => (element as HTMLElement & { state: string }).state);
      return states.filter((state) => state === 'ready').length === 40;
    });
    tasks.push(await page.evaluate(() => (window as never as { longest: { of: number } }).longest.of));
  }
  tasks.sort((a, b) => a - b);
  console.log(`longest task of forty notices: ${Math.round(tasks[RUNS >> 1] ?? NaN)} ms (median of ${RUNS})`);
});
