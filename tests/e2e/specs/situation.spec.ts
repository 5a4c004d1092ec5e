import { Desk } from '../pages/desk.ts';
import { ReaderPage } from '../pages/reader_page.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { noticeText } from '../support/notices.ts';
import { expect, test } from '../support/test.ts';

/** Opens the view on the notice of number 250871. */
async function situation(reader: ReaderPage): Promise<Desk> {
  const desk = new Desk(reader);
  await reader.openSample('Principal Assistant');
  await desk.open('My situation');
  return desk;
}

/** A field by its name; the words of a choice are part of its label, and none of its name. */
const field = ({ facts }: ReaderPage, name: string) =>
  facts
    .getByRole('combobox', { name, exact: true })
    .or(facts.getByRole('textbox', { name, exact: true }))
    .or(facts.getByRole('checkbox', { name, exact: true }));
const button = (reader: ReaderPage, name: string) => reader.facts.getByRole('button', { name, exact: true });
const kept = (reader: ReaderPage) => reader.page.evaluate(() => Object.values(localStorage));

async function fill(reader: ReaderPage): Promise<void> {
  await field(reader, 'Nationality').selectOption('France');
  await field(reader, 'Highest education').selectOption('upper secondary school');
  await field(reader, 'Years of experience').fill('5');
  await field(reader, 'English, NATO level').selectOption('V');
  await field(reader, 'French, NATO level').selectOption('III');
}

test('each requirement is met, not met, or the reader’s to judge', async ({ reader }) => {
  await situation(reader);
  await expect(reader.fact('Experience')).toContainText('For you to judge: your profile does not say.');
  await fill(reader);
  await expect(reader.fact('Who may apply')).toContainText('✓ Met');
  await expect(reader.fact('Education')).toContainText('✓ Met');
  await expect(reader.fact('Experience')).toContainText(/× Not met: you: \d years?; asked: at least 6 years\./);
  await expect(reader.fact('Languages')).toContainText('✓ Met');
  await expect(reader.fact('Security clearance level')).toHaveText('Not stated in this notice');
  await field(reader, 'Years of experience').fill('12');
  await expect(reader.fact('Experience')).toContainText('For you to judge: the years are enough');
  await reader.fact('Experience').getByRole('button', { name: '6 years' }).click();
  await expect(reader.chosenMarks().first()).toBeInViewport();
});

test('the pay is estimated from rates that the reader can change', async ({ reader }) => {
  await situation(reader);
  const pay = reader.fact('What I would be paid');
  await expect(pay).toContainText('4,780.14 EUR');
  await field(reader, 'I would come from another country').check();
  await expect(pay).toContainText('5,299.72 EUR');
  await field(reader, 'Expatriation, %').fill('8');
  await expect(pay).toContainText('5,195.80 EUR Estimate for a month');
  await field(reader, 'Pension contribution, %').fill('eight');
  await expect(pay).toContainText('Not a percentage from 0 to 100');
  await field(reader, 'Nationality').selectOption('Belgium');
  await expect(pay).toContainText('not paid in your own country');
});

test('a profile is kept on this device only when asked for, and can be deleted', async ({ reader }) => {
  await situation(reader);
  await fill(reader);
  expect(await kept(reader)).toEqual([]);
  await button(reader, 'Keep on this device').click();
  await expect(reader.facts.getByText('Kept on this device.')).toBeVisible();
  await expectAccessible(reader.page);

  await reader.page.reload();
  await reader.started();
  await situation(reader);
  await expect(field(reader, 'Nationality')).toHaveValue('FR');
  await expect(field(reader, 'Years of experience')).toHaveValue('5');
  await button(reader, 'Delete the profile').click();
  await expect(field(reader, 'Nationality')).toHaveValue('');
  await expect(field(reader, 'Years of experience')).toHaveValue('');
  await expect.poll(() => kept(reader)).toEqual([]);
});

test('what one tab keeps another follows, and does not delete', async ({ reader }) => {
  const [bare, filled] = [new ReaderPage(await reader.page.context().newPage()), new ReaderPage(await reader.page.context().newPage())];
  for (const other of [bare, filled]) {
    await other.open();
    await situation(other);
  }
  await field(filled, 'Years of experience').fill('3');
  await situation(reader);
  await fill(reader);
  await button(reader, 'Keep on this device').click();
  await expect(field(bare, 'Nationality')).toHaveValue('FR');
  await expect(bare.fact('Who may apply')).toContainText('✓ Met');

  // It has one of this visit alone.
  await field(filled, 'Years of experience').fill('4');
  await expect(field(filled, 'Nationality')).toHaveValue('');
  expect((await kept(reader)).join()).toContain('FR');
  await button(reader, 'Delete the profile').click();
  await expect(field(bare, 'Nationality')).toHaveValue('');
  await expect(field(filled, 'Years of experience')).toHaveValue('4');
});

test('where its buttons are gone the focus is in the form', async ({ reader }) => {
  await situation(reader);
  await field(reader, 'Years of experience').fill('5');
  for (const name of ['Keep on this device', 'Delete the profile']) {
    await button(reader, name).press('Enter');
    await expect(button(reader, name)).toBeHidden();
    await expect(field(reader, 'Nationality')).toBeFocused();
  }
});

test('where the browser keeps nothing the profile holds for the visit', async ({ reader }) => {
  await reader.page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new Error('refused');
    };
  });
  const desk = await situation(reader);
  await fill(reader);
  await button(reader, 'Keep on this device').click();
  await expect(reader.facts.getByText('The browser does not let this page keep it.')).toBeVisible();
  await button(reader, 'Close').click();
  await desk.open('My situation');
  await expect(field(reader, 'Nationality')).toHaveValue('FR');
});

test('salaries on which the languages disagree are not estimated', async ({ reader }) => {
  await reader.box.fill(noticeText('250871').replace('5 195,80', '5 295,80').replace('5\u00a0195,80', '5\u00a0295,80'));
  await new Desk(reader).open('My situation');
  await expect(reader.fact('What I would be paid')).toContainText('disagree on the salary');
});

for (const [locale, width] of [['en-GB', 1280], ['fr-FR', 360]] as const) {
  test.describe(`${locale}, ${width} pixels wide, dark`, () => {
    test.use({ locale, viewport: { width, height: 740 }, colorScheme: 'dark' });

    test('the situation is accessible and goes past no edge', async ({ reader }) => {
      await reader.box.fill(noticeText('240205'));
      await new Desk(reader).open(locale === 'fr-FR' ? 'Ma situation' : 'My situation');
      await expectAccessible(reader.page);
      expect(await reader.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    });
  });
}

test('the closing date is added to a calendar from where it stands', async ({ reader }) => {
  await reader.openSample('Principal Assistant');
  const { name, text } = await new Desk(reader).saved(button(reader, 'Add to calendar'));
  expect(name).toBe('250871.ics');
  expect(text).toContain('BEGIN:VALARM\r\n');
});

test('a profile marks the lines of the verdict, with the reason behind each', async ({ reader }) => {
  await situation(reader);
  await fill(reader);
  await button(reader, 'Keep on this device').click();
  await button(reader, 'Close').click();
  const asked = reader.fact('Can I apply').getByRole('listitem');
  await expect(asked.filter({ hasText: 'Nationals of NATO' })).toContainText('✓ Met');
  await expect(asked.filter({ hasText: 'years of experience' })).toContainText('× Not met');
  await expectAccessible(reader.page);

  // It is kept: the next notice is held against it without the desk being opened.
  await reader.page.reload();
  await reader.started();
  await reader.openSample('Principal Staff Officer (Security)');
  const degree = asked.filter({ hasText: 'degree' });
  // Or an equivalent: nobody else can tell.
  await expect(degree).toContainText('? For you to judge');
  await reader.page.getByRole('button', { name: 'Français' }).first().click();
  await expect(reader.fact('Puis-je postuler')).toContainText('À vous de juger');
});

test('without a profile no line is marked and no desk is loaded', async ({ reader }) => {
  const asked: string[] = [];
  reader.page.on('request', (request) => asked.push(request.url()));
  await reader.openSample('Principal Assistant');
  await expect(reader.title).toHaveText('Principal Assistant');
  await expect(reader.fact('Can I apply')).not.toContainText('Met');
  expect(asked.filter((url) => url.includes('desk'))).toEqual([]);
});
