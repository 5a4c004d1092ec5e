import type { ServerResponse } from 'node:http';
import { expect, folders, page as hostPage, test as base, Widget } from '../support/widget.ts';
import { host } from '../support/host.ts';
import { noticeText } from '../support/notices.ts';

const text = noticeText('250871');

/** What a host may answer with. */
const answers: Record<string, (response: ServerResponse, other: string) => void> = {
  '/image.pdf': (response) => void response.writeHead(200, { 'content-type': 'application/pdf' }).end('GIF89a\0\0'),
  '/announced.pdf': (response) => void response.writeHead(200, { 'content-length': 100 << 20 }).flushHeaders(),
  '/huge.txt': (response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    const chunk = Buffer.alloc(1 << 20, 'vacancy ');
    let sent = 0;
    const send = () => {
      while (sent < 100 && !response.destroyed) {
        sent += 1;
        if (!response.write(chunk)) return void response.once('drain', send);
      }
      response.end();
    };
    send();
  },
  '/slow.txt': (response) => response.writeHead(200, { 'content-type': 'text/plain' }).flushHeaders(),
  '/elsewhere.txt': (response, other) => void response.writeHead(302, { location: `${other}samples/250871.txt` }).end(),
  '/broken.txt': (response) => void response.writeHead(200, { 'content-length': 10 }).write('abc', () => response.destroy()),
  '/latin.txt': (response) =>
    void response
      .writeHead(200, { 'content-type': 'text/plain' })
      .end(Buffer.from(text.replace(/[^\x00-\xff]/g, '-'), 'latin1')),
};

const test = base.extend<{ other: string }>({
  other: async ({}, use) => {
    const server = await host(folders, { headers: { 'access-control-allow-origin': '*' } });
    await use(server.address);
    server.close();
  },
  site: async ({ other }, use) => {
    const pages = new Map<string, string>();
    const site = await host(folders, {
      answer(path, response) {
        const page = pages.get(path);
        if (page !== undefined) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
        else answers[path]?.(response, other);
        return page !== undefined || path in answers;
      },
    });
    await use({ ...site, pages, headers: {} });
    site.close();
  },
});

for (const path of ['/samples/250871.txt', '/latin.txt', '/files/250871.docx', '/files/250871.html', '/files/pdf/250871-tabs-for-blanks.pdf']) {
  test(`reads ${path}`, async ({ open }) => {
    const widget = await open(`<vacancy-notice src="..${path}"></vacancy-notice>`);
    await expect(widget.title).toHaveText('Principal Assistant');
  });
}

for (const [path, code, said] of [
  ['/nowhere.pdf', 'missing', 'The notice is not at its address.'],
  ['/image.pdf', 'refused', 'image.pdf is an image'],
  ['/announced.pdf', 'too-large', 'larger than 50 MB'],
  ['/huge.txt', 'too-large', 'larger than 50 MB'],
  ['/broken.txt', 'unreachable', 'could not be loaded'],
  ['/elsewhere.txt', 'origin', 'on another site'],
  ['javascript:alert(1)', 'origin', 'on another site'],
  ['/files/pdf/241792-password-vacancy.pdf', 'locked', 'password'],
] as const) {
  test(`says of ${path} why it is not read, and shows what stands in the element`, async ({ page, open, troubles }) => {
    await page.addInitScript(() => {
      addEventListener('vacancy-error', (event) => (document.documentElement.title = (event as CustomEvent).detail.code));
    });
    const widget = await open(`<vacancy-notice src="${path}"><a href="/apply">Apply here</a></vacancy-notice>`);
    await expect(widget.status).toContainText(said);
    await expect(widget.element.getByText('Apply here')).toBeVisible();
    await expect.poll(() => widget.state()).toBe('error');
    await expect(page.locator('html')).toHaveAttribute('title', code);
    expect(troubles.splice(0).filter((trouble) => !/Failed to load resource/.test(trouble))).toEqual([]);
  });
}

test('reads a file whose name in its address is no UTF-8', async ({ page, open }) => {
  await page.route(({ pathname }) => pathname === '/avis-%E9t%E9.docx', (route) => route.fulfill({ path: `${folders.files}/250871.docx` }));
  const widget = await open('<vacancy-notice src="../avis-%E9t%E9.docx"></vacancy-notice>');
  await expect(widget.title).toHaveText('Principal Assistant');
});

test('reads files also where a host sends programs as plain bytes', async ({ page, open }) => {
  await page.route('**/vacancy_worker_bg.wasm', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-type': 'application/octet-stream' } });
  });
  const widget = await open('<vacancy-notice src="../files/250871.docx"></vacancy-notice>');
  await expect(widget.title).toHaveText('Principal Assistant');
});

test('an element that is taken away while the readers load begins none', async ({ page, open }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/vacancy_worker_bg.wasm', async (route) => {
    await arrived;
    await route.continue();
  });
  let begun = 0;
  page.on('worker', () => (begun += 1));
  const asked = page.waitForRequest('**/vacancy_worker_bg.wasm');
  const widget = await open('<vacancy-notice src="/files/250871.docx"></vacancy-notice>');
  await asked;
  await widget.element.evaluate((element) => {
    const other = document.createElement('vacancy-notice');
    other.setAttribute('src', '/files/250871.html');
    element.replaceWith(other);
  });
  arrive();
  await expect(widget.title).toHaveText('Principal Assistant');
  expect(begun).toBe(1);
});

test('reads from origins that the page allows', async ({ open, other }) => {
  const widget = await open(
    `<vacancy-notice src="${other}samples/250871.txt"></vacancy-notice>`,
    `<script type="module">
      import { VacancyNotice } from '/site/vacancy-notice.js';
      VacancyNotice.origins = ['${new URL(other).origin}'];
      VacancyNotice.define();
    </script>`,
  );
  await expect(widget.title).toHaveText('Principal Assistant');
});

test('runs from another origin than the page, files and all', async ({ open, other }) => {
  const widget = await open(
    '<vacancy-notice src="/files/pdf/250871-tabs-for-blanks.pdf"></vacancy-notice>',
    `<script type="module" src="${other}site/vacancy-notice-define.js"></script>`,
  );
  await expect(widget.title).toHaveText('Principal Assistant');
});

test('from another origin, all files begin at one address', async ({ page, open, other }) => {
  await page.addInitScript(() => {
    const make = URL.createObjectURL;
    Object.assign(globalThis, { made: [] });
    URL.createObjectURL = (blob) => {
      const address = make.call(URL, blob);
      (globalThis as never as { made: string[] }).made.push(address);
      return address;
    };
  });
  const widget = await open(
    '<vacancy-notice id="first" src="/files/250871.docx"></vacancy-notice><vacancy-notice src="/files/250871.html"></vacancy-notice>',
    `<script type="module" src="${other}site/vacancy-notice-define.js"></script>`,
  );
  await expect(widget.title).toHaveText('Principal Assistant');
  await expect(new Widget(page, 'vacancy-notice:not(#first)').title).toHaveText('Principal Assistant');
  expect(await page.evaluate(() => (globalThis as never as { made: string[] }).made)).toHaveLength(1);
});

for (const [part, from] of [
  ['thread', 'the page’s own origin'],
  ['thread', 'another'],
  ['source', 'the page’s own origin'],
]) {
  test(`where ${part}.js does not load from ${from} it says so at once`, async ({ page, open, other, troubles }) => {
    await page.route(`**/${part}.js`, (route) => route.abort());
    await page.addInitScript(() => {
      addEventListener('vacancy-error', (event) => (document.documentElement.title = (event as CustomEvent).detail.code));
    });
    const scripts = from === 'another' ? `${other}site` : '/site';
    const widget = await open(
      '<vacancy-notice src="/files/250871.docx"></vacancy-notice>',
      `<script type="module" src="${scripts}/vacancy-notice-define.js"></script>`,
    );
    await expect(widget.status).toContainText('did not load');
    await expect(page.locator('html')).toHaveAttribute('title', 'unavailable');
    // What a worker fails to load, no console says.
    if (part === 'source') expect(troubles.splice(0).join()).toContain('ERR_FAILED');
  });
}

test('a slow notice is given up on', async ({ page, site }) => {
  await page.clock.install();
  // The browser's own limits know no other clock than its own.
  await page.addInitScript(() => {
    AbortSignal.timeout = (time) => {
      const abort = new AbortController();
      setTimeout(() => abort.abort(new DOMException('', 'TimeoutError')), time);
      return abort.signal;
    };
  });
  site.pages.set('/careers/', hostPage('<vacancy-notice src="/slow.txt"></vacancy-notice>'));
  const asked = page.waitForRequest('**/slow.txt');
  await page.goto(`${site.address}careers/`);
  const widget = new Widget(page);
  await expect(widget.status).toHaveText('Reading the notice…');
  await asked;
  await page.clock.runFor(31_000);
  await expect(widget.status).toContainText('took too long');
});

test('where the module does not load it says so, and shows what stands in the element', async ({ page, open, troubles }) => {
  await page.route('**/views_bg.wasm', (route) => route.abort());
  const widget = await open(`<vacancy-notice>${text.replace(/</g, '&lt;')}</vacancy-notice>`);
  await expect(widget.status).toContainText('did not load');
  await expect(widget.element.getByText('5,195.80').first()).toBeVisible();
  expect(troubles.splice(0).length).toBeGreaterThan(0);
});
