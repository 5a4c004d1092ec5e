import { noticeText } from '../support/notices.ts';
import { expect, test } from '../support/test.ts';

test('the page can be switched to French and says so to the browser', async ({ reader }) => {
  await reader.openSample('Principal Staff Officer (Security)');
  await reader.page.getByRole('button', { name: 'Français' }).first().click();
  await expect(reader.page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(reader.title).toHaveText('Administratrice principale/Administrateur principal (sécurité)');
  await expect(reader.page).toHaveTitle(/^Administratrice principale/);
  const deadline = 'Clos depuis 465 jours : la date limite était le dimanche 3 mars 2024 à 23 h 59.';
  await expect(reader.fact('Jusqu’à quand')).toContainText(deadline);
  await expect(reader.fact('Combien')).toContainText('7 540,44 EUR par mois');
  await expect(reader.page).toHaveURL(/\?lang=fr$/);
  await reader.page.reload();
  await reader.started();
  await expect(reader.title).toContainText('Collez un avis de vacance');
});

test('switched in the middle of a notice, all of it is in the new language, and the reader stays where they are', async ({ page, reader }) => {
  await reader.openSample('Principal Staff Officer (Security)');
  const work = page.getByRole('heading', { name: 'The work', exact: true });
  await work.scrollIntoViewIfNeeded();
  const before = await work.boundingBox();
  await page.getByRole('button', { name: 'Français' }).first().click();
  const headings = reader.facts.getByRole('heading', { level: 2 });
  await expect(headings.last()).not.toHaveText('To check');
  await expect(reader.facts.getByText('not stated in this notice')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  const after = await page.getByRole('heading', { name: 'Le travail', exact: true }).boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? NaN))).toBeLessThan(200);
});

test('an address may name the language', async ({ page, reader }) => {
  await page.goto('?lang=fr');
  await reader.started();
  await expect(reader.title).toContainText('Collez un avis de vacance');
});

test.describe('in a French browser', () => {
  test.use({ locale: 'fr-BE' });

  test('the page is French, its notices stay in their languages', async ({ reader }) => {
    await expect(reader.title).toContainText('Collez un avis de vacance');
    await reader.openSample('Assistant(e) principal(e)');
    await expect(reader.facts).toContainText('Secrétariat international de l’OTAN (OTAN SI)');
    await expect(reader.fact('Indispensable').getByRole('button').first()).toHaveAttribute('lang', 'fr');
    await reader.facts.getByRole('group', { name: 'Citations en' }).first().getByRole('button', { name: 'English' }).click();
    await expect(reader.fact('Indispensable').getByRole('button').first()).toHaveAttribute('lang', 'en');
    await expect(reader.facts.getByRole('button', { name: 'English', pressed: true }).first()).toBeFocused();
    await expect(reader.page.locator('html')).toHaveAttribute('lang', 'fr');
  });
});

test.describe('in a browser of a third language', () => {
  test.use({ locale: 'de-DE' });

  test('the page is English', async ({ reader }) => {
    await expect(reader.title).toContainText('Paste a vacancy notice');
  });
});

test('without the words of the other language the page stays in its own, says so, and tries again', async ({ page, reader, trouble }) => {
  await page.route('**/words-fr-*.txt', (route) => route.abort());
  await reader.open();
  await reader.page.getByRole('button', { name: 'Français' }).first().click();
  await expect(page.getByText('The other language could not be loaded.')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.unroute('**/words-fr-*.txt');
  await reader.page.getByRole('button', { name: 'Français' }).first().click();
  await expect(reader.title).toContainText('Collez un avis de vacance');
  trouble.take(/ERR_FAILED|Failed to load|requested again/);
});

test('how a value was read and what to do about a problem come after the page, and are shown as soon as they are here', async ({ page, reader }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/words-en-advice-*.txt', async (route) => {
    await held;
    await route.continue();
  });
  await reader.open();
  await reader.pasteAnywhere(noticeText('250871').replace('23-juin-2025', '24-juin-2025'));
  await reader.facts.getByRole('button', { name: '5,195.80' }).first().click();
  await expect(reader.facts.getByText('the languages disagree').first()).toBeVisible();
  const rule = reader.facts.getByText('the line of the header that names it');
  const advice = reader.facts.getByText('apply by the earlier of the two');
  await expect(rule).toHaveCount(0);
  await expect(advice).toHaveCount(0);
  release();
  await expect(rule.first()).toBeVisible();
  await expect(advice.first()).toBeAttached();
});
