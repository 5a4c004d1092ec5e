import { noticeText } from '../support/notices.ts';
import { expect, test } from '../support/widget.ts';

test.use({ now: null });

test('a hundred notices share one module and one instance', async ({ page, open }) => {
  await page.addInitScript(() => {
    const made = { modules: 0, instances: 0 };
    Object.assign(window, { made });
    for (const name of ['instantiate', 'instantiateStreaming', 'compile', 'compileStreaming'] as const) {
      const make = WebAssembly[name].bind(WebAssembly) as (...given: unknown[]) => Promise<unknown>;
      const isModule = (given: unknown) => given instanceof WebAssembly.Module;
      Object.assign(WebAssembly, {
        [name]: (...given: unknown[]) => {
          if (!isModule(given[0])) made.modules += 1;
          if (name.startsWith('instantiate')) made.instances += 1;
          return make(...given);
        },
      });
    }
    const construct = (make: typeof WebAssembly.Instance, given: unknown[]) => {
      made.instances += 1;
      return Reflect.construct(make, given) as WebAssembly.Instance;
    };
    Object.assign(WebAssembly, { Instance: new Proxy(WebAssembly.Instance, { construct }) });
  });
  const words = noticeText('250871').slice(0, 600).replace(/&/g, '&amp;').replace(/</g, '&lt;');
  await open(`<vacancy-notice><pre>${words}</pre></vacancy-notice>`.repeat(100));
  await page.waitForFunction(() => {
    const states = [...document.querySelectorAll('vacancy-notice')].map((element) => (element as HTMLElement & { state: string }).state);
    return states.filter((state) => state === 'ready').length === 100;
  });
  expect(await page.evaluate(() => (window as never as { made: object }).made)).toEqual({ modules: 1, instances: 1 });
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.replace(/^.*\//, '')));
  expect(loaded.filter((name) => name.endsWith('.wasm'))).toEqual(['views_bg.wasm']);
});

test('a thousand mounts and removals leave nothing behind', async ({ page, open }) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    const construct = (make: typeof WebAssembly.Instance, given: unknown[]) => {
      const made = Reflect.construct(make, given) as WebAssembly.Instance;
      Object.assign(window, { memory: made.exports.memory });
      return made;
    };
    Object.assign(WebAssembly, { Instance: new Proxy(WebAssembly.Instance, { construct }) });
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
