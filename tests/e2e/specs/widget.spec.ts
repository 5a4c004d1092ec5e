import { noticeText } from '../support/notices.ts';
import { expect, page as hostPage, STRICT, test, Widget } from '../support/widget.ts';

const text = noticeText('250871');
const escaped = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const notice = (attributes = '', words = text) => `<vacancy-notice ${attributes}><pre>${escaped(words)}</pre></vacancy-notice>`;

test('one script tag shows what stands in the element', async ({ open }) => {
  const widget = await open(notice());
  await expect(widget.title).toHaveText('Principal Assistant');
  await expect(widget.button('5,195.80')).toBeVisible();
  await expect(widget.element.locator('pre')).toBeHidden();
  await expect.poll(() => widget.state()).toBe('ready');
});

test('without scripts the element shows its own words', async ({ browser, site }) => {
  site.pages.set('/careers/', hostPage(notice()));
  const tab = await browser.newPage({ javaScriptEnabled: false });
  await tab.goto(`${site.address}careers/`);
  await expect(tab.locator('vacancy-notice pre')).toBeVisible();
  await tab.close();
});

test('a value leads to its words, and from there into the text and back', async ({ open }) => {
  const widget = await open(notice());
  await widget.button(/5,195\.80/).click();
  await expect(widget.button(/5,195\.80Euro.*Show/)).toBeVisible();
  await widget.button(/5,195\.80Euro.*Show/).click();
  const mark = widget.element.locator('mark[aria-pressed="true"]').first();
  await expect(mark).toBeFocused();
  await widget.page.keyboard.press('Escape');
  await expect(widget.button(/^5,195\.80$/)).toBeFocused();
});

test('the days that are left are counted anew when the page is looked at again', async ({ context, open }) => {
  const widget = await open(notice());
  await expect(widget.element).toContainText('Closes in 12 days');
  await context.clock.setFixedTime('2025-06-22T12:00:00+02:00');
  await widget.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(widget.element).toContainText('Closes tomorrow');
});

test('where the languages disagree it says so, and its own links stay in it', async ({ open }) => {
  const widget = await open(notice('', text.replace('23-juin-2025', '24-juin-2025')));
  const link = widget.element.getByRole('link', { name: /to check/ });
  await link.click();
  await expect(widget.page).toHaveURL(/\/careers\/$/);
  await expect(widget.element.getByText('the languages disagree').last()).toBeInViewport();
  await expect(widget.element.getByText('apply by the earlier of the two')).toBeVisible();
  await widget.element.evaluate((element) => element.setAttribute('sections', 'glance'));
  await expect(link).toHaveCount(0);
});

test('attributes choose language, parts and form, at once and without reading again', async ({ open }) => {
  const widget = await open(notice('lang="fr" compact'));
  await expect(widget.title).toHaveText('Assistant(e) principal(e)');
  await expect(widget.element.getByRole('heading', { level: 3 })).toHaveCount(1);
  const parsed = await widget.element.evaluate(async (element) => {
    let count = 0;
    element.addEventListener('vacancy-parsed', () => (count += 1));
    element.removeAttribute('compact');
    for (const lang of ['en', 'fr', 'en']) element.setAttribute('lang', lang);
    element.setAttribute('sections', 'contract, shoes checks');
    await new Promise((resolve) => setTimeout(resolve));
    return count;
  });
  expect(parsed).toBe(0);
  await expect(widget.title).toHaveText('Principal Assistant');
  await expect(widget.element.getByRole('heading', { level: 3 })).toHaveText(['The contract', 'To check']);
});

test('attributes that say nothing sensible are passed over', async ({ open }) => {
  const widget = await open(notice('theme="pink" sections="shoes" src="http://[" lang="xx-YY"'));
  const read = await widget.element.evaluate((element) => {
    const { theme, sections, src, language, compact } = element as never as Record<string, unknown>;
    return { theme, sections, src, language, compact };
  });
  expect(read).toEqual({
    theme: 'auto',
    sections: ['glance', 'asked', 'contract', 'work', 'applying', 'checks', 'notice'],
    src: '',
    language: 'en',
    compact: false,
  });
  await expect(widget.status).toHaveText('The address of the notice cannot be read.');
});

test('events bubble out of every tree, with the notice', async ({ open, troubles }) => {
  const widget = await open(
    '<div id="outer"></div>',
    `<script type="module">
      import { VacancyNotice } from '/site/vacancy-notice.js';
      VacancyNotice.define();
      VacancyNotice.define();
      window.heard = [];
      for (const name of ['vacancy-ready', 'vacancy-parsed', 'vacancy-error'])
        document.addEventListener(name, (event) => heard.push([name, event.detail?.facts?.deadline.value.date ?? event.detail?.code ?? null]));
      const element = document.createElement('vacancy-notice');
      element.text = await (await fetch('/samples/250871.txt')).text();
      outer.attachShadow({ mode: 'open' }).append(element);
      await new Promise((resolve) => document.addEventListener('vacancy-ready', resolve, { once: true }));
      const { start, end } = element.notice.facts.deadline.readings[0].mention;
      heard.push(element.text.slice(start, end));
      element.text = null;
      element.setAttribute('src', '/nowhere.txt');
    </script>`,
  );
  await widget.page.waitForFunction(() => (window as never as { heard: unknown[] }).heard.length === 4);
  expect(await widget.page.evaluate(() => (window as never as { heard: unknown[] }).heard)).toEqual([
    ['vacancy-parsed', '2025-06-23'],
    ['vacancy-ready', null],
    '23-Jun-2025, 11:59:00 PM',
    ['vacancy-error', 'missing'],
  ]);
  expect(troubles.splice(0)).toEqual([expect.stringContaining('404')]);
});

test('moving it does not read again, removing it frees it, and it comes back', async ({ open }) => {
  const widget = await open(`<section></section>${notice()}`);
  await expect(widget.title).toBeVisible();
  const counts = await widget.element.evaluate(async (element) => {
    let parsed = 0;
    element.addEventListener('vacancy-parsed', () => (parsed += 1));
    const later = () => new Promise((resolve) => setTimeout(resolve, 30));
    document.querySelector('section')?.append(element);
    await later();
    const moved = parsed;
    element.remove();
    await later();
    const drawn = element.shadowRoot?.querySelector('[part="views"]')?.childNodes.length;
    document.body.append(element);
    await later();
    return { moved, drawn, again: parsed };
  });
  expect(counts).toEqual({ moved: 0, drawn: 0, again: 1 });
});

test('what is put into it later is read then', async ({ open }) => {
  const widget = await open('<vacancy-notice></vacancy-notice>');
  await expect(widget.status).toHaveText('There is no notice here.');
  await widget.element.evaluate((element, words) => (element.textContent = words), text);
  await expect(widget.title).toHaveText('Principal Assistant');
});

test('markup of a page reads as its lines', async ({ open }) => {
  const lines = text.split('\n').map((line) => `  <p>${escaped(line)}</p>`).join('\n');
  const widget = await open(`<vacancy-notice><div>${lines}</div></vacancy-notice>`);
  await expect(widget.title).toHaveText('Principal Assistant');
  await expect(widget.button('5,195.80')).toBeVisible();
});

test('the links of a page lead from the sheet to where they led, and others nowhere', async ({ open }) => {
  const linked = (address: string) => notice().replaceAll('[link](#)', `<a href="${address}">link</a>`);
  const widget = await open(linked('https://portal.example.org/apply?to=250871'));
  const link = widget.element.getByRole('link', { name: 'https://portal.example.org/apply?to=250871' });
  await expect(link).toHaveAttribute('href', 'https://portal.example.org/apply?to=250871');
  const ways = await widget.element.evaluate((element) => {
    const { facts } = (element as never as { notice: { facts: { applyAt: { value: object[] } } } }).notice;
    return facts.applyAt.value;
  });
  expect(ways).toEqual([
    { audience: 'staff', url: 'https://portal.example.org/apply?to=250871' },
    { audience: 'external', url: 'www.nato.int/recruitment' },
  ]);
  await widget.page.goto('about:blank');
  await open(linked('javascript:alert(1)'));
  await expect(widget.title).toBeVisible();
  await expect(link).toHaveCount(0);
});

test('a text that is no notice stays, with what was found', async ({ open }) => {
  const widget = await open('<vacancy-notice>Grade: shoes</vacancy-notice>');
  await expect(widget.element.getByText('Grade: shoes')).toBeVisible();
  await expect.poll(() => widget.state()).toBe('not-a-notice');
});

test('another name for it', async ({ open }) => {
  const widget = await open(
    `<nato-vacancy>${escaped(text)}</nato-vacancy>`,
    '<script type="module" src="/site/vacancy-notice-define.js?tag=nato-vacancy"></script>',
  );
  await expect(new Widget(widget.page, 'nato-vacancy').title).toHaveText('Principal Assistant');
});

test('elements of two languages each speak their own, and load the words of each once', async ({ open, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(...(/words-[\w-]+/.exec(request.url()) ?? [])));
  const widget = await open(notice('lang="fr" sections="checks"') + notice('lang="en" sections="checks"') + notice('lang="fr" sections="checks"'));
  const headings = widget.page.locator('vacancy-notice').getByRole('heading', { level: 3 });
  await expect(headings).toHaveText(['À vérifier', 'To check', 'À vérifier']);
  await expect.poll(() => asked.sort()).toEqual(['words-en', 'words-en-advice', 'words-fr', 'words-fr-advice']);
});

test('an element that fails holds up no other', async ({ open, troubles }) => {
  const widget = await open(
    '<main></main>',
    `<script type="module">
      import { VacancyNotice } from '/site/vacancy-notice.js';
      VacancyNotice.define();
      const text = await (await fetch('/samples/250871.txt')).text();
      for (const breaks of [true, false]) {
        const element = document.createElement('vacancy-notice');
        if (breaks) element.closest = () => { throw new Error('of the page'); };
        element.id = breaks ? 'broken' : 'sound';
        element.textContent = text;
        document.querySelector('main').append(element);
      }
    </script>`,
  );
  const sound = new Widget(widget.page, '#sound');
  await expect(sound.title).toHaveText('Principal Assistant');
  await sound.element.evaluate((element) => element.setAttribute('lang', 'fr'));
  await expect(sound.title).toHaveText('Assistant(e) principal(e)');
  const said = troubles.splice(0);
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((trouble) => !trouble.includes('of the page'))).toEqual([]);
});

test('what cannot be shown in another way says so, and shows what stands in the element', async ({ open }) => {
  const widget = await open(notice());
  await expect(widget.title).toBeVisible();
  const code = await widget.element.evaluate((element) => {
    // What browsers throw has a number for its code, and a text that is not for readers.
    Object.defineProperty(element, 'sections', { get: () => { throw new DOMException('of the page', 'NotSupportedError'); } });
    return new Promise((resolve) => {
      element.addEventListener('vacancy-error', (event) => resolve((event as CustomEvent).detail.code));
      element.setAttribute('sections', 'glance');
    });
  });
  expect(code).toBe('failed');
  await expect(widget.status).toHaveText('The notice could not be read: its reader failed on it.');
  await expect.poll(() => widget.state()).toBe('error');
  await expect(widget.element.locator('pre')).toBeVisible();
});

test('without the words of another language it stays in its own, says so, and tries again', async ({ open, page, troubles }) => {
  const widget = await open(notice('lang="en" sections="checks"'));
  const heading = widget.element.getByRole('heading', { level: 3 });
  await expect(heading).toHaveText('To check');
  await page.route('**/words-fr.txt', (route) => route.fulfill({ status: 503 }));
  await widget.element.evaluate((element) => element.setAttribute('lang', 'fr'));
  await expect(widget.element.getByRole('status')).toHaveText(/n’ont pas pu être chargés en français/);
  await expect(heading).toHaveText('To check');
  await page.unroute('**/words-fr.txt');
  await widget.element.evaluate((element) => element.setAttribute('sections', 'checks glance'));
  await expect(heading.last()).toHaveText('À vérifier');
  await expect(widget.element.getByRole('status')).toBeHidden();
  expect(troubles.splice(0).join()).toContain('503');
});

test('says to search engines what it shows, once, as long as it is there', async ({ open }) => {
  const widget = await open(notice('jobposting') + notice('jobposting'));
  const script = widget.page.locator('head script[type="application/ld+json"]');
  await expect(script).toHaveCount(1);
  const posting = JSON.parse((await script.textContent()) ?? '');
  expect(posting).toMatchObject({ '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Principal Assistant' });
  // Asked for again before it has come, it is told once.
  await widget.element.evaluate((element) => {
    for (let turn = 0; turn < 4; turn += 1) element.toggleAttribute('jobposting');
    element.setAttribute('lang', 'fr');
  });
  await expect(script).toHaveCount(2);
  await widget.element.evaluate((element) => element.setAttribute('lang', 'en'));
  await expect(script).toHaveCount(1);
  await widget.element.evaluate((element) => element.remove());
  await expect(widget.element).toBeVisible();
  await expect(script).toHaveCount(1);
  await widget.element.evaluate((element) => element.remove());
  await expect(script).toHaveCount(0);
});

test('what tells search engines is asked for again where it did not come', async ({ open, page, troubles }) => {
  await page.route('**/posting.js', (route) => route.abort());
  const refused = page.waitForEvent('requestfailed');
  const widget = await open(notice('jobposting'));
  await refused;
  await expect(widget.title).toHaveText('Principal Assistant');
  await expect.poll(() => troubles.length).toBeGreaterThan(1);
  await page.unroute('**/posting.js');
  await widget.element.evaluate((element) => element.setAttribute('sections', 'glance'));
  await expect(page.locator('head script[type="application/ld+json"]')).toHaveCount(1);
  expect(troubles.splice(0).join()).toContain('posting.js');
});

test.describe('under a strict policy, with Trusted Types', () => {
  test.beforeEach(({ site }) => {
    site.headers['content-security-policy'] = STRICT;
  });

  test('says of a file that it cannot be set out where no worker is allowed', async ({ open, site, troubles }) => {
    site.headers['content-security-policy'] = STRICT.replace("worker-src 'self'", "worker-src 'none'");
    const widget = await open('<vacancy-notice src="/files/250871.docx">As it stands</vacancy-notice>');
    await expect(widget.status).toContainText('did not load');
    await expect(widget.element.getByText('As it stands')).toBeVisible();
    expect(troubles.splice(0).join()).toContain('worker-src');
  });

  for (const [kind, element] of [
    ['text', notice('jobposting')],
    ['a file', '<vacancy-notice jobposting src="/files/pdf/250871-tabs-for-blanks.pdf"></vacancy-notice>'],
  ] as const) {
    test(`shows ${kind}, with its styles`, async ({ open }) => {
      const head = '<script type="module" src="/site/vacancy-notice-define.js"></script>';
      const widget = await open(element, head);
      await expect(widget.title).toHaveText('Principal Assistant');
      const font = await widget.title.evaluate((title) => getComputedStyle(title).fontFamily);
      expect(font).toContain('Charter');
      await expect(widget.page.locator('head script[type="application/ld+json"]')).toHaveCount(1);
    });
  }
});

test('hostile words are words: nothing of them runs, loads or shows as markup', async ({ open, troubles }) => {
  const hostile = text
    .replace('Principal Assistant', 'Principal Assistant <img src=x onerror=alert(1)><script>alert(2)</script>')
    .replace(/https?:\/\/\S+/g, 'javascript:alert(3)');
  const light =
    `<svg onload="window.ran = 4"></svg><style>* { color: red }</style><template><b>x</b></template>` +
    `<a href="javascript:window.ran = 5">apply</a>`;
  const widget = await open(`<vacancy-notice>${light}${escaped(hostile)}</vacancy-notice>`);
  await expect.poll(() => widget.state()).toBe('ready');
  const found = await widget.element.evaluate((element) => {
    const root = element.shadowRoot as ShadowRoot;
    const links = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    return { made: root.querySelectorAll('img, script, svg[onload], style, iframe').length, links };
  });
  expect(found.made).toBe(0);
  for (const link of found.links) expect(link).toMatch(/^(https?:|#)/);
  // The page's own markup is the page's: its svg has run before the element could know.
  expect(troubles).toEqual([]);
});
