import { Library } from '../pages/library.ts';
import { Many } from '../pages/many.ts';
import { ReaderPage } from '../pages/reader_page.ts';
import { noticeText } from '../support/notices.ts';
import { expect, test } from '../support/test.ts';

const kept = (page: import('@playwright/test').Page) => page.evaluate(() => localStorage.getItem('vacancy-lens.draft'));

/** What a page hears when its tab is left. */
const leave = (left: import('@playwright/test').Page) =>
  left.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));

/** What stands in the box, which may be behind a notice. */
const inBox = (page: import('@playwright/test').Page) => page.locator('.vn-box__text').inputValue();

/** A sample stands in the box, in place of what was given, once the page is painted. */
const replaced = (page: import('@playwright/test').Page) =>
  page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('.vn-box__text')?.value !== 'Dear all');

test('what was pasted is there again after the tab was closed', async ({ context, page, reader }) => {
  await reader.box.fill(noticeText('250871'));
  await expect(reader.title).toHaveText('Principal Assistant');
  await page.close({ runBeforeUnload: true });

  const again = await context.newPage();
  await again.goto('');
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('Principal Assistant');
  await again.getByRole('button', { name: 'New notice' }).click();
  await expect(again.getByRole('textbox')).toHaveValue(noticeText('250871').replaceAll('\r\n', '\n'));
});

test('what was pasted outside the box is kept too, and what is typed', async ({ page, reader }) => {
  await reader.pasteAnywhere(noticeText('240205'));
  await expect(reader.title).toHaveText('Principal Staff Officer (Security)');
  // A browser may load a page anew before it has told the old one that it is left.
  await expect.poll(() => kept(page)).toContain('240205');
  await page.reload();
  await expect(reader.title).toHaveText('Principal Staff Officer (Security)');

  await page.getByRole('button', { name: 'New notice' }).click();
  await reader.box.press('ControlOrMeta+a');
  await page.keyboard.type('Dear');
  await expect.poll(() => kept(page)).toMatch(/ Dear$/);
  await page.reload();
  await reader.started();
  await expect(reader.box).toHaveValue('Dear');
});

test('an emptied box keeps nothing', async ({ page, reader }) => {
  await reader.box.fill('Dear all');
  await expect.poll(() => kept(page)).toMatch(/^\d+ Dear all$/);
  await reader.box.fill('');
  await expect.poll(() => kept(page)).toBeNull();
  await page.reload();
  await reader.started();
  await expect(reader.box).toHaveValue('');
});

test('neither samples nor files are kept, nor what they have replaced', async ({ page, reader }) => {
  await reader.box.fill('Dear all');
  await expect.poll(() => kept(page)).not.toBeNull();
  await reader.openSample('Principal Assistant');
  await expect(reader.title).toHaveText('Principal Assistant');
  await replaced(page);
  await page.reload();
  await reader.started();
  expect(await kept(page)).toBeNull();

  await reader.chooseFile({ name: 'notice.txt', content: noticeText('240205') });
  await expect(reader.title).toHaveText('Principal Staff Officer (Security)');
  await page.reload();
  await reader.started();
  expect(await kept(page)).toBeNull();
  await expect(reader.box).toHaveValue('');
});

test('a tab that is left takes nothing from what another was given meanwhile', async ({ context, page, reader }) => {
  await reader.box.fill('Dear all');
  await expect.poll(() => kept(page)).toMatch(/Dear all$/);
  const sampled = await context.newPage();
  await sampled.goto('');
  await sampled.getByRole('button', { name: 'Principal Assistant', exact: true }).click();
  await expect(sampled.getByRole('heading', { level: 1 })).toHaveText('Principal Assistant');
  await replaced(sampled);
  await leave(sampled);
  expect(await kept(page)).toBeNull();

  const other = await context.newPage();
  await other.goto('');
  await other.getByRole('textbox').fill('Dear others');
  await expect.poll(() => kept(page)).toMatch(/Dear others$/);
  for (const left of [page, sampled]) {
    await leave(left);
    expect(await kept(page)).toMatch(/Dear others$/);
  }
});

for (const [what, replace] of [
  ['opens a sample', (tab: ReaderPage) => tab.openSample('Principal Assistant')],
  ['empties its box', (tab: ReaderPage) => tab.box.fill('')],
] as const) {
  test(`a tab that ${what} leaves what another was given in the place of its own`, async ({ context, page, reader }) => {
    await reader.box.fill('Dear all');
    await expect.poll(() => kept(page)).toMatch(/Dear all$/);
    const other = new ReaderPage(await context.newPage());
    await other.open();
    await other.box.fill('Dear others');
    await expect.poll(() => kept(page)).toMatch(/Dear others$/);

    await replace(reader);
    await leave(page);
    expect(await kept(page)).toMatch(/Dear others$/);
    await other.page.reload();
    await other.started();
    await expect(other.box).toHaveValue('Dear others');
  });
}

test('a value that is corrected in one tab leaves what another was given', async ({ context, page, reader }) => {
  await reader.box.fill(noticeText('250871'));
  await expect(reader.title).toHaveText('Principal Assistant');
  await expect.poll(() => kept(page)).toContain('250871');
  const other = new ReaderPage(await context.newPage());
  await other.open();
  await other.page.getByRole('button', { name: 'New notice' }).click();
  await other.box.fill('Dear others');
  await expect.poll(() => kept(page)).toMatch(/Dear others$/);

  const row = reader.fact('By when');
  await row.getByRole('button').first().click();
  await row.getByRole('button', { name: 'Correct: Closing date' }).click();
  await reader.facts.getByLabel('Date', { exact: true }).fill('2025-06-25');
  await reader.facts.getByRole('button', { name: 'Save my value' }).click();
  await expect(row).toContainText('Your own value');
  expect(await kept(page)).toMatch(/Dear others$/);
});

test('a draft is forgotten a day after the page was last open', async ({ context, page, reader }) => {
  await reader.box.fill('Dear all');
  await expect.poll(() => kept(page)).not.toBeNull();
  await context.clock.setFixedTime('2025-06-14T10:00:00+02:00');
  await leave(page);
  await context.clock.setFixedTime('2025-06-15T09:59:00+02:00');
  const other = await context.newPage();
  await other.goto('');
  await expect(other.getByRole('textbox')).toHaveValue('Dear all');
  await context.clock.setFixedTime('2025-06-15T10:01:00+02:00');
  const old = await context.newPage();
  await old.goto('');
  await expect(old.getByRole('textbox')).toHaveValue('');
  expect(await kept(old)).toBeNull();
});

test('a paste of several notices is kept while one of them is read', async ({ page, reader }) => {
  const many = new Many(reader);
  await reader.box.fill([noticeText('250871'), noticeText('240205')].join('\n\n'));
  await many.holds(2);
  await expect.poll(() => kept(page)).not.toBeNull();
  await many.button('Principal Assistant').click();
  await expect(reader.title).toHaveText('Principal Assistant');
  await expect.poll(() => inBox(page)).not.toContain('240205');
  await leave(page);
  await page.reload();
  await many.holds(2);
});

test('what was pasted is kept, without another’s values, while a notice of the library is read', async ({ page, reader }) => {
  const library = new Library(reader);
  await reader.openSample('Principal Staff Officer (Security)');
  await library.keep();
  await page.keyboard.press('Escape');
  const row = reader.fact('How much');
  await row.getByRole('button').first().click();
  await row.getByRole('button', { name: 'Correct: Salary' }).click();
  await reader.facts.getByLabel('Amount', { exact: true }).fill('9999');
  await reader.facts.getByRole('button', { name: 'Save my value' }).click();
  await expect.poll(async () => (await library.stored())[0]?.json).toContain('9999');

  await reader.pasteAnywhere(noticeText('250871'));
  await expect.poll(() => kept(page)).toContain('250871');
  await library.open();
  await library.command('Principal Staff Officer (Security)').click();
  await expect(row).toContainText('9,999');
  await expect.poll(() => inBox(page)).toContain('240205');
  await leave(page);
  await page.reload();
  await expect(reader.title).toHaveText('Principal Assistant');
  await expect(row).not.toContainText('9,999');
});

test('a full storage is no error', async ({ page, reader }) => {
  await page.evaluate(() => {
    let filler = 'x'.repeat(1 << 20);
    while (filler) {
      try {
        localStorage.setItem(`filler${Math.random()}`, filler);
      } catch {
        filler = filler.slice(0, filler.length / 2);
      }
    }
  });
  await reader.box.fill(noticeText('250871'));
  await expect(reader.title).toHaveText('Principal Assistant');
  await page.reload();
  await reader.started();
  await expect(reader.box).toHaveValue('');
});

test('a refused storage is no error', async ({ page, reader }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('refused', 'SecurityError'); } });
  });
  await page.reload();
  await reader.started();
  await reader.box.fill(noticeText('250871'));
  await expect(reader.title).toHaveText('Principal Assistant');
  await page.reload();
  await reader.started();
});

for (const [locale, words] of [['en-GB', /WebAssembly\), which has not started/], ['fr-FR', /WebAssembly\), qui n’a pas démarré/]] as const) {
  test.describe(`${locale}, where WebAssembly is switched off`, () => {
    test.use({ locale });

    test('the page says what it needs, and keeps what is pasted', async ({ page, trouble }) => {
      await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
      await page.goto('');
      await expect(page.getByRole('alert')).toHaveText(words, { useInnerText: true });
      await page.getByRole('textbox').fill('Dear all');
      await expect.poll(() => kept(page)).not.toBeNull();
      trouble.take(/WebAssembly/);
    });
  });
}
