import type { Page } from '@playwright/test';
import { Desk } from '../pages/desk.ts';
import { Library } from '../pages/library.ts';
import type { ReaderPage } from '../pages/reader_page.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { noticeText } from '../support/notices.ts';
import { expect, test } from '../support/test.ts';

const DISAGREEING = noticeText('250871').replace('23-juin-2025', '24-juin-2025');
const kept = (page: Page, what: string) => page.evaluate((name) => localStorage.getItem(`vacancy-lens.${name}`), what);

/** Opens the form for the value of a row that is stated, and fills fields by their names. */
async function correct(reader: ReaderPage, row: string, fact: string, entries: Record<string, string>): Promise<void> {
  await reader.fact(row).getByRole('button').first().click();
  await reader.fact(row).getByRole('button', { name: `Correct: ${fact}` }).click();
  await fill(reader, entries);
}

async function fill(reader: ReaderPage, entries: Record<string, string>): Promise<void> {
  for (const [name, entry] of Object.entries(entries)) await field(reader, name).fill(entry);
  await reader.facts.getByRole('button', { name: 'Save my value' }).click();
}

/** The words of a choice are part of its label, and none of its name. */
const field = ({ facts }: ReaderPage, name: string) =>
  facts.getByRole('combobox', { name, exact: true }).or(facts.getByLabel(name, { exact: true }));

test('a corrected value is the reader’s own, beside what the notice says', async ({ reader }) => {
  await reader.box.fill(DISAGREEING);
  await expect(reader.fact('By when')).toContainText('The languages disagree');
  await correct(reader, 'By when', 'Closing date', { Date: '2025-06-25', Time: '12:00' });
  const row = reader.fact('By when');
  await expect(row).toContainText('Closes in 14 days, on Wednesday 25 June 2025 at 12:00.');
  await expect(row).toContainText('Your own value. The notice says:');
  await expect(row).toContainText('23-Jun-2025, 11:59:00 PM');
  await expect(row).toContainText('24-juin-2025, 23:59:00');
  await expect(row).not.toContainText('The languages disagree');
  await expect(row.getByRole('button').first()).toBeFocused();
  const settled = reader.facts.locator('dl > div').filter({ hasText: 'Your own value is used instead.' });
  await expect(settled).toContainText('settled');
  await expectAccessible(reader.page);
});

test('a fact that the notice does not state is added', async ({ reader }) => {
  await reader.openSample('Principal Assistant');
  await reader.facts.getByRole('button', { name: 'Add: Security clearance level' }).click();
  await expect(new Desk(reader).heading('Add: Security clearance level')).toBeFocused();
  await field(reader, 'Code').selectOption('NATO SECRET (NS)');
  await reader.facts.getByRole('button', { name: 'Save my value' }).click();
  const clearance = reader.fact('Can I apply').getByRole('listitem').filter({ hasText: 'NATO SECRET' });
  await expect(clearance).toContainText('Your own value. The notice does not state it.');
  await clearance.getByRole('button', { name: 'Undo: Security clearance level' }).click();
  await expect(reader.facts.getByRole('button', { name: 'Add: Security clearance level' })).toBeFocused();
  await expect(reader.fact('Can I apply')).not.toContainText('NATO SECRET');
});

test('what is not understood is said beside its field, and nothing is lost', async ({ reader }) => {
  await reader.openSample('Principal Assistant');
  await correct(reader, 'How much', 'Salary', { Amount: 'much', Currency: 'Euro' });
  const amount = field(reader, 'Amount');
  await expect(amount).toBeFocused();
  await expect(amount).toHaveAccessibleDescription('Write an amount in figures, for example 5195.80.');
  await expect(field(reader, 'Currency')).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(reader.page);
  await reader.page.getByRole('button', { name: 'Français' }).first().click();
  await expect(reader.facts.getByLabel('Montant', { exact: true })).toHaveValue('much');
  await reader.page.getByRole('button', { name: 'English' }).first().click();
  await amount.fill('5 295,80');
  await field(reader, 'Currency').fill('eur');
  await field(reader, 'Currency').press('Enter');
  await expect(reader.fact('How much')).toContainText('5,295.80 EUR a month (63,549.60 EUR a year)');
});

test('one edition’s value is taken with one choice', async ({ reader }) => {
  await reader.box.fill(DISAGREEING);
  await reader.fact('By when').getByRole('button').first().click();
  await reader.fact('By when').getByRole('button', { name: 'Correct: Closing date' }).click();
  await reader.facts.getByRole('button', { name: 'Use this: French' }).click();
  await expect(field(reader, 'Date')).toHaveValue('2025-06-24');
  await reader.facts.getByRole('button', { name: 'Save my value' }).click();
  await expect(reader.fact('By when')).toContainText('Tuesday 24 June 2025');
});

test('corrections are undone one by one or all at once, and put back', async ({ reader }) => {
  await reader.openSample('Principal Assistant');
  await correct(reader, 'How much', 'Salary', { Amount: '6000' });
  await correct(reader, 'By when', 'Closing date', { Date: '2025-06-25' });
  await expect(reader.facts.getByText('Includes values of your own')).toBeVisible();
  await reader.fact('How much').getByRole('button', { name: 'Undo: Salary' }).first().click();
  await expect(reader.fact('How much')).toContainText('5,195.80');
  await reader.status.getByRole('button', { name: 'Restore' }).click();
  await expect(reader.fact('How much')).toContainText('6,000');
  await reader.facts.getByRole('button', { name: 'Undo all' }).click();
  await expect(reader.fact('How much')).toContainText('5,195.80');
  await expect(reader.fact('By when')).toContainText('23 June 2025');
  await expect(reader.title).toBeFocused();
});

test('corrections are kept with the draft, in another language and theme, and go with it', async ({ page, reader }) => {
  await reader.box.fill(noticeText('250871'));
  await correct(reader, 'How much', 'Salary', { Amount: '6000' });
  await page.getByRole('button', { name: 'Français' }).first().click();
  await expect(reader.fact('Combien')).toContainText('6 000 EUR');
  await page.keyboard.press('d');
  await expect(reader.fact('Combien')).toContainText('Votre correction.');
  // The address follows once the page is painted.
  await expect(page).toHaveURL(/lang=fr/);
  await page.reload();
  await reader.started();
  await expect(reader.fact('Combien')).toContainText('6 000 EUR');
  await page.getByRole('button', { name: 'Nouvel avis' }).click();
  await reader.box.fill(noticeText('240205'));
  await expect.poll(() => kept(page, 'corrections')).toBeNull();
  await expect(reader.facts.getByText('Votre correction.')).toHaveCount(0);
});

test('what is taken back before the desk has come is taken back in the library, too', async ({ page, reader }) => {
  const library = new Library(reader);
  const stored = async () => (await library.stored()).map(({ json }) => json.includes('"corrections"'));
  await reader.box.fill(noticeText('250871'));
  await correct(reader, 'How much', 'Salary', { Amount: '6000' });
  await library.keep();
  await expect.poll(stored).toEqual([true]);
  let come = () => {};
  const mayCome = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/desk/desk.js', (route) => mayCome.then(() => route.continue()));
  await page.reload();
  await reader.started();
  await reader.facts.getByRole('button', { name: 'Undo all' }).click();
  await expect(reader.fact('How much')).toContainText('5,195.80');
  come();
  await expect.poll(stored).toEqual([false]);
  await reader.status.getByRole('button', { name: 'Restore' }).click();
  await expect.poll(stored).toEqual([true]);
});

test('corrections of a sample are not kept', async ({ page, reader }) => {
  await reader.openSample('Principal Assistant');
  await correct(reader, 'How much', 'Salary', { Amount: '6000' });
  await page.reload();
  await reader.started();
  expect(await kept(page, 'corrections')).toBeNull();
});

for (const [format, words] of [
  ['JSON', '"standing":"corrected"'],
  ['CSV', 'salary: en ""5,195.80Euro'],
  ['Markdown', '*(the reader’s own value – the notice says'],
  ['Calendar', 'the reader’s own value'],
  ['Job posting', '"correction":["Salary: 6'],
] as const) {
  test(`${format} says whose value it is`, async ({ reader }) => {
    const desk = new Desk(reader);
    await reader.openSample('Principal Assistant');
    await correct(reader, 'How much', 'Salary', { Amount: '6000' });
    await desk.open('Export');
    const { text } = await desk.saved(reader.facts.getByRole('button', { name: `Save: ${format}` }));
    expect(text.replaceAll('\r\n ', '')).toContain(words);
  });
}

test('the report and the comparison show it beside what the notice says', async ({ reader }) => {
  const desk = new Desk(reader);
  await reader.openSample('Principal Assistant');
  await correct(reader, 'How much', 'Salary', { Amount: '6000' });
  await desk.open('Compare editions');
  await expect(desk.pair('Salary')).toContainText('your own value: 6,000 EUR a month');
  await desk.open('Check');
  const { text } = await desk.saved(reader.facts.getByRole('button', { name: 'Save: Report as text' }));
  expect(text).toContain('The reader’s own value: 6,000 EUR a month');
});

for (const [locale, width, change, save, rows] of [
  ['en-GB', 1280, /^Correct/, 'Save my value', ['By when', 'How much', 'How long', 'Where']],
  ['fr-FR', 360, /^Corriger/, 'Enregistrer ma valeur', ['Jusqu’à quand', 'Combien', 'Pour combien de temps', 'Où']],
] as const) {
  test.describe(`${locale}, ${width} pixels wide, dark`, () => {
    test.use({ locale, viewport: { width, height: 740 }, colorScheme: 'dark' });

    for (const row of rows) {
      test(`${row}: its form is accessible and goes past no edge`, async ({ reader }) => {
        await reader.box.fill(noticeText('241792'));
        await reader.fact(row).getByRole('button').first().click();
        await reader.fact(row).getByRole('button', { name: change }).first().click();
        await reader.facts.getByRole('button', { name: save }).waitFor();
        await expectAccessible(reader.page);
        expect(await reader.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      });
    }
  });
}
