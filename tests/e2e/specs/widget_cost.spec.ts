import { noticeText } from '../support/notices.ts';
import { expect, test } from '../support/widget.ts';

const text = noticeText('250871').replace(/&/g, '&amp;').replace(/</g, '&lt;');

test.describe.configure({ mode: 'serial' });

for (const [name, slowdown, limit] of [
  ['on this machine', 1, 100],
  ['on one a quarter as fast', 4, 300],
] as const) {
  test(`from the script to the notice, ${name}`, async ({ page, open }) => {
    const browser = await page.context().newCDPSession(page);
    await browser.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(() => {
      addEventListener('vacancy-ready', () => requestAnimationFrame(() => performance.mark('shown')));
    });
    const times: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      const widget = await open(`<vacancy-notice><pre>${text}</pre></vacancy-notice>`);
      await expect(widget.title).toBeVisible();
      times.push(
        await page.evaluate(async () => {
          while (performance.getEntriesByName('shown').length === 0) await new Promise(requestAnimationFrame);
          const script = performance.getEntriesByType('resource').find(({ name }) => name.includes('define')) as PerformanceResourceTiming;
          return performance.getEntriesByName('shown')[0]!.startTime - script.responseEnd;
        }),
      );
    }
    times.sort((a, b) => a - b);
    test.info().annotations.push({ type: 'milliseconds', description: times.map(Math.round).join(' ') });
    expect(times[2], 'the median of five').toBeLessThan(limit);
  });
}

test('a thousand mounts and removals leave nothing behind', async ({ page, open }) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    const instantiate = WebAssembly.instantiate.bind(WebAssembly) as (...given: unknown[]) => Promise<never>;
    Object.assign(WebAssembly, {
      async instantiate(...given: unknown[]) {
        const made = (await instantiate(...given)) as WebAssembly.Instance & { instance?: WebAssembly.Instance };
        Object.assign(window, { memory: (made.instance ?? made).exports.memory });
        return made;
      },
    });
  });
  await open('<main></main>');
  const mount = (count: number) =>
    page.evaluate(
      async ([words, count]) => {
        const main = document.querySelector('main') as HTMLElement;
        for (let done = 0; done < count; done += 1) {
          const element = document.createElement('vacancy-notice');
          element.textContent = words;
          const ready = new Promise((resolve) => element.addEventListener('vacancy-ready', resolve, { once: true }));
          main.append(element);
          await ready;
          element.remove();
          await new Promise((resolve) => setTimeout(resolve));
        }
        return (window as never as { memory: WebAssembly.Memory }).memory.buffer.byteLength;
      },
      [noticeText('250871'), count] as const,
    );
  const browser = await page.context().newCDPSession(page);
  const heap = async () => {
    await browser.send('HeapProfiler.collectGarbage');
    return (await browser.send('Runtime.getHeapUsage')).usedSize;
  };
  // The first ones fill what is kept: styles, compiled code, the module's own memory.
  const memory = await mount(50);
  const before = await heap();
  expect(await mount(1000), 'memory of the module').toBe(memory);
  const grown = (await heap()) - before;
  test.info().annotations.push({ type: 'heap', description: `${before} bytes, and ${grown} more` });
  expect(grown).toBeLessThan(500_000);
});
