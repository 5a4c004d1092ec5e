import { Desk } from '../pages/desk.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { noticeText } from '../support/notices.ts';
import { expect, test } from '../support/test.ts';

test('a sheet lists the keys, by the key and by the button, and gives the focus back', async ({ page, reader }) => {
  const sheet = page.getByRole('dialog', { name: 'Shortcuts' });
  await page.keyboard.press('?');
  await expect(sheet).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();

  const button = page.getByRole('button', { name: 'Shortcuts' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(sheet.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sheet).toBeHidden();
  await expect(button).toBeFocused();

  await button.click();
  await page.mouse.click(5, 5);
  await expect(sheet).toBeHidden();
});

test('Escape closes what is in front alone, and nothing while words are composed', async ({ page, reader }) => {
  const desk = new Desk(reader);
  await reader.openSample('Principal Assistant');
  await desk.open('Compare editions');
  await page.getByRole('button', { name: 'Shortcuts' }).click();
  const sheet = page.getByRole('dialog', { name: 'Shortcuts' });
  await sheet.getByRole('button', { name: 'Close' }).press('Escape');
  await expect(sheet).toBeHidden();
  await expect(desk.heading('Compare editions')).toBeVisible();
  await desk.heading('Compare editions').dispatchEvent('keydown', { key: 'Escape', isComposing: true });
  await expect(desk.heading('Compare editions')).toBeVisible();
  await desk.heading('Compare editions').dispatchEvent('keydown', { key: 'Escape' });
  await expect(desk.heading('Compare editions')).toBeHidden();
});

test('every key of the sheet does what it says', async ({ page, reader }) => {
  await page.keyboard.press('n');
  await expect(reader.box).toBeFocused();
  await page.keyboard.press('Tab');
  await reader.openSample('Principal Assistant');

  const chosen = reader.facts.getByRole('button', { pressed: true }).and(page.locator('[data-key]:focus'));
  for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press('j');
  await expect(chosen).toHaveText('NATO International Staff (NATO IS)');
  await page.keyboard.press('k');
  await expect(chosen).toHaveText('Vacancy 250871');
  await expect(reader.chosenMarks().first()).toBeVisible();

  await page.keyboard.press('e');
  await expect(reader.box).toBeFocused();
  await page.getByRole('button', { name: 'Show the marks' }).focus();
  await page.keyboard.press('e');
  await expect(reader.box).toBeHidden();

  await page.keyboard.press('d');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('D');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');

  await page.keyboard.press('n');
  await expect(reader.box).toBeFocused();
  await page.getByRole('button', { name: 'Back to the notice' }).focus();
  await page.keyboard.press('b');
  await expect(reader.title).toHaveText('Principal Assistant');

  await reader.mark('G12').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await expect(reader.mark('G12')).not.toBeFocused();
  await page.keyboard.press('Escape');
  await expect(reader.facts.getByRole('button', { pressed: true }).first()).toBeFocused();
});

test('lists every key that a control of the page names', async ({ page, reader }) => {
  const named = () =>
    page.evaluate(() => [...document.querySelectorAll('[aria-keyshortcuts]')].map((it) => it.getAttribute('aria-keyshortcuts')));
  const keys = new Set(await named());
  await reader.openSample('Principal Assistant');
  await reader.drawn();
  for (const key of await named()) keys.add(key);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  const listed = await page.locator('dialog kbd').allInnerTexts();
  for (const key of keys) expect(listed.map((it) => it.toLowerCase())).toContain(key);
});

test('no key fires while a reader types, or with a modifier', async ({ page, reader }) => {
  await reader.box.focus();
  await page.keyboard.type('d?njkbe');
  await expect(reader.box).toHaveValue('d?njkbe');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.getByRole('button', { name: 'Français' }).focus();
  await page.keyboard.press('Alt+d');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('the keys can be switched off, which is remembered, and on again', async ({ page, reader }) => {
  const use = page.getByRole('checkbox', { name: 'Use single letters as shortcuts' });
  await page.keyboard.press('?');
  await use.uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('d');
  await page.reload();
  await reader.started();
  await page.keyboard.press('d');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');

  await page.getByRole('button', { name: 'Shortcuts' }).click();
  await use.check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('d');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' });

  test('the sheet is French', async ({ page, reader }) => {
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Raccourcis' });
    await expect(sheet).toContainText('La valeur suivante, la précédente', { useInnerText: true });
    await expect(sheet).not.toContainText('The next value', { useInnerText: true });
    await expectAccessible(page);
  });
});

test('everything is in reach of the tab key, and shows where it is', async ({ page, reader }) => {
  await reader.pasteAnywhere(noticeText('240205'));
  await expect(reader.title).toHaveText('Principal Staff Officer (Security)');
  const unseen = await page.evaluate(async () => {
    const focusable = [...document.querySelectorAll<HTMLElement>('button, a[href], summary, textarea, [tabindex="0"]')];
    return focusable
      .filter((it) => it.checkVisibility())
      .filter((it) => {
        it.focus({ focusVisible: true } as FocusOptions);
        const style = getComputedStyle(it);
        return document.activeElement !== it || style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2;
      })
      .map((it) => it.outerHTML.slice(0, 80));
  });
  expect(unseen).toEqual([]);
});
