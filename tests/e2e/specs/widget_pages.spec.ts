import { expectAccessible } from '../support/accessibility.ts';
import { noticeText } from '../support/notices.ts';
import { expect, folders, page as hostPage, test, Widget } from '../support/widget.ts';
import { host } from '../support/host.ts';

// The pages that come with the site: each is a careers site of its own kind.
const PAGES = [
  ['plain.html', 'Principal Assistant'],
  ['dark.html', 'Administratrice principale/Administrateur principal (sécurité)'],
  ['rtl.html', 'Officer, Defensive Cyberspace Operations'],
  ['aggressive.html', 'Assistant, Physical Security and Technical Access'],
  ['strict.html', 'Officer, Crisis Response Systems and Exercises'],
] as const;

for (const [name, title] of PAGES) {
  for (const width of [360, 1280]) {
    test(`${name}, ${width} pixels wide`, async ({ page, baseURL }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${baseURL}widget/${name}`);
      const widget = new Widget(page);
      await expect(widget.title).toHaveText(title);
      const { right } = await widget.element.evaluate((element) => {
        const base = element.shadowRoot?.querySelector('[part="base"]') as Element;
        return { right: base.getBoundingClientRect().left + base.scrollWidth };
      });
      expect(right, 'nothing stands out of the page').toBeLessThanOrEqual(width);
      // What the aggressive site does to its own headings is its own fault.
      if (name !== 'aggressive.html') await expectAccessible(page);
    });
  }
}

test('nothing of the site comes in but what it gives by name', async ({ page, baseURL }) => {
  const look = async (name: string) => {
    await page.goto(`${baseURL}widget/${name}`);
    const widget = new Widget(page);
    await expect(widget.title).toBeVisible();
    return widget.element.getByRole('term').first().evaluate((term) => {
      const { fontSize, letterSpacing, textTransform, fontWeight, direction, boxSizing, lineHeight } = getComputedStyle(term);
      return { fontSize, letterSpacing, textTransform, fontWeight, direction, boxSizing, lineHeight };
    });
  };
  const plain = await look('plain.html');
  expect(await look('aggressive.html')).toEqual(plain);
  expect(await look('rtl.html')).toEqual(plain);
});

test('nothing of the element goes out into the site', async ({ open }) => {
  const body = '<h2>Careers</h2><p class="vn-status vn-fact">Words</p><button>Apply</button>';
  const look = (widget: Widget) =>
    widget.page.evaluate(() =>
      [...document.querySelectorAll('body > h2, body > p, body > button')].map((element) => {
        const style = getComputedStyle(element);
        return [style.font, style.color, style.margin, style.padding, style.border, style.background].join();
      }),
    );
  const before = await look(await open(body, ''));
  const widget = await open(`${body}<vacancy-notice src="/samples/250871.txt"></vacancy-notice>`);
  await expect(widget.title).toBeVisible();
  expect(await look(widget)).toEqual(before);
});

test('themes and parts', async ({ open }) => {
  const widget = await open(
    `<style>vacancy-notice { --vn-color-clash-line: rgb(1, 2, 3) } vacancy-notice::part(title) { color: rgb(4, 5, 6) }</style>
     <vacancy-notice theme="dark" src="/samples/250871.txt"></vacancy-notice>`,
  );
  await expect(widget.title).toHaveCSS('color', 'rgb(4, 5, 6)');
  const paper = () => widget.element.evaluate((element) =>
    getComputedStyle(element.shadowRoot?.querySelector('[part="base"]') as Element).backgroundColor);
  const dark = await paper();
  await widget.page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper()).toBe(dark);
  await widget.element.evaluate((element) => element.setAttribute('theme', 'light'));
  await expect.poll(paper).not.toBe(dark);
  await widget.element.evaluate((element) => element.removeAttribute('theme'));
  await expect.poll(paper).toBe(dark);
});

test('its edge and its title are those of its own width, unless the site has others', async ({ page, open }) => {
  const widget = await open(`<div id="place"><vacancy-notice><pre>${noticeText('250871')}</pre></vacancy-notice></div>`);
  const look = () =>
    widget.element.evaluate((element) => {
      const style = (part: string) => getComputedStyle(element.shadowRoot!.querySelector(part)!);
      return [style('[part~="base"]').paddingInlineStart, style('[part~="title"]').fontSize];
    });
  const wide = (width: number) => page.locator('#place').evaluate((it, to) => (it.style.width = `${to}px`), width);
  await expect(widget.title).toBeVisible();
  await wide(992);
  expect(await look()).toEqual(['32px', '28px']);
  await wide(500);
  expect(await look()).toEqual(['16px', '24px']);
  await wide(992);
  await widget.element.evaluate((it) => it.setAttribute('style', '--vn-space-edge: 0px; --vn-size-title: 20px'));
  expect(await look()).toEqual(['0px', '20px']);
});

test('in the system’s own colours the language that it speaks stands out', async ({ page, open }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const widget = await open(`<vacancy-notice><pre>${noticeText('250871')}</pre></vacancy-notice>`);
  await expect(widget.title).toBeVisible();
  const line = (is: string) =>
    widget.element.locator(`.vn-switch__choice[aria-pressed="${is}"]`).first().evaluate((it) => getComputedStyle(it).borderBlockEndColor);
  expect(await line('true')).not.toBe(await line('false'));
});

test('in a frame, the notice comes by message and the frame grows with it', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}widget/frame.html`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 2 }).first()).toHaveText('Principal Assistant');
  const height = () => page.locator('iframe').evaluate((element) => (element as HTMLIFrameElement).offsetHeight);
  await expect.poll(height).toBeGreaterThan(1000);
  const before = await height();
  await frame.getByRole('button', { name: '5,195.80' }).click();
  await expect.poll(height).toBeGreaterThan(before);
});

test('in a sandbox on another site, for the pages alone that it allows', async ({ page, site }) => {
  const headers = { 'access-control-allow-origin': '*' };
  const embed = (origins: string[]) =>
    host(folders, {
      headers,
      answer(path, response) {
        if (path !== '/embed.json') return false;
        response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify({ origins }));
        return true;
      },
    });
  const open = async (origins: string[]) => {
    const other = await embed(origins);
    site.pages.set('/careers/', hostPage(
      `<iframe title="The vacancy" sandbox="allow-scripts" src="${other.address}embed.html"></iframe>
       <script>
         const frame = document.querySelector('iframe');
         addEventListener('message', ({ data }) => {
           if (data.type === 'vacancy-waiting')
             frame.contentWindow.postMessage({ type: 'vacancy-notice', lang: 'fr', text: ${JSON.stringify(noticeText('250871')).replace(/</g, '\\u003c')} }, '*');
           if (data.type === 'vacancy-size') frame.style.height = data.height + 'px';
         });
       </script>`, ''));
    await page.goto(`${site.address}careers/`);
    return other;
  };
  const frame = page.frameLocator('iframe');
  const allowed = await open([new URL(site.address).origin]);
  await expect(frame.getByRole('heading', { level: 2 }).first()).toHaveText('Assistant(e) principal(e)');
  allowed.close();
  const refused = await open(['https://careers.example.org']);
  await expect(frame.getByRole('status')).toHaveText('There is no notice here.');
  refused.close();
});

test('in a frame without a list of other sites, the notice of its own site comes', async ({ page, troubles }) => {
  const missing = await host(folders, {
    answer(path, response) {
      if (path === '/embed.json') response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html><title>Not found</title>');
      return path === '/embed.json';
    },
  });
  await page.goto(`${missing.address}frame.html`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 2 }).first()).toHaveText('Principal Assistant');
  expect(troubles.splice(0)).toEqual([expect.stringContaining('404')]);
  missing.close();
});

test('the pages for editors are in French, too', async ({ page, site }) => {
  await page.goto(`${site.address}index.html`);
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Composez le vôtre' }).click();
  await page.getByLabel('Texte de l’avis').fill(noticeText('250871'));
  await page.getByLabel('le travail', { exact: true }).uncheck();
  await expect(new Widget(page).title).toHaveText('Assistant(e) principal(e)');
  await expectAccessible(page);
  await expect(page.locator('.markup')).toContainText(' sections="glance asked contract applying checks notice">');
  await page.context().grantPermissions(['clipboard-write']);
  await page.getByRole('button', { name: 'Copier le code' }).click();
  await expect(page.getByText('Copié.')).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByLabel('Text of the notice')).toBeVisible();
});

test('the builder shows the element and writes its markup', async ({ page, site }) => {
  test.slow();
  await page.goto(`${site.address}build.html`);
  await page.getByLabel('Text of the notice').fill(noticeText('250871'));
  const widget = new Widget(page);
  await expect(widget.title).toHaveText('Principal Assistant');
  await page.getByLabel('Français').check();
  await page.getByLabel('the work', { exact: true }).uncheck();
  await page.getByLabel('dark').check();
  await expect(widget.title).toHaveText('Assistant(e) principal(e)');
  await expectAccessible(page);
  const markup = (await page.locator('.markup').textContent()) ?? '';
  expect(markup).toMatch(/integrity="sha384-[\w+/=]{64}"/);
  expect(markup).toContain('<vacancy-notice lang="fr" theme="dark" sections="glance asked contract applying checks notice">');

  // As an editor pastes it, it is that element.
  site.pages.set('/careers/', `<!doctype html><meta charset="utf-8"><title>Careers</title><link rel="icon" href="data:,">${markup}`);
  await page.goto(`${site.address}careers/`);
  await expect(widget.title).toHaveText('Assistant(e) principal(e)');
});

test('the builder without a manifest writes the names that stay', async ({ page, site, troubles }) => {
  await page.route('**/manifest.json', (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto(`${site.address}build.html`);
  await page.getByLabel('Text of the notice').fill(noticeText('250871'));
  await expect(new Widget(page).title).toHaveText('Principal Assistant');
  const markup = (await page.locator('.markup').textContent()) ?? '';
  expect(markup).toContain(`<script type="module" src="${site.address}vacancy-notice-define.js"></script>`);
  expect(troubles.splice(0)).toEqual([expect.stringContaining('404')]);
});
