import { expect, test } from '../support/test.ts';
import { noticeText } from '../support/notices.ts';

test('a pasted notice shows by when, can I, how much, how long, where', async ({ reader }) => {
  await reader.box.fill(noticeText('250871'));
  await expect(reader.title).toHaveText('Principal Assistant');
  await expect(reader.fact('By when')).toContainText('Closes in 12 days, on Monday 23 June 2025 at 23:59.');
  await expect(reader.fact('By when')).toContainText('The notice gives no time zone; Brussels is assumed.');
  await expect(reader.fact('Can I apply')).toContainText('Nationals of NATO member countries');
  await expect(reader.fact('Can I apply')).toContainText('At least 6 years of experience');
  await expect(reader.fact('Can I apply')).toContainText('Security clearance level: not stated in this notice');
  await expect(reader.fact('How much')).toContainText('5,195.80 EUR a month');
  await expect(reader.fact('How much')).toContainText('62,349.60 EUR a year');
  await expect(reader.fact('How much')).toContainText('Allowances are not included');
  await expect(reader.fact('How long')).toContainText('3 years. An indefinite contract may follow.');
  await expect(reader.fact('Where')).toContainText('Brussels, Belgium');
});

test('the days that are left are counted anew when the page is looked at again', async ({ context, page, reader }) => {
  await reader.openSample('Principal Assistant');
  await expect(reader.fact('By when')).toContainText('Closes in 12 days');
  await context.clock.setFixedTime('2025-06-22T12:00:00+02:00');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await expect(reader.fact('By when')).toContainText('Closes tomorrow');
});

test('the first screen holds the first five answers', async ({ reader }) => {
  for (const title of ['Principal Staff Officer (Security)', 'Officer, Defensive Cyberspace Operations']) {
    await reader.openSample(title);
    for (const label of ['By when', 'Can I apply', 'How much', 'How long', 'Where']) {
      await expect(reader.fact(label).getByRole('button').first()).toBeInViewport({ ratio: 1 });
    }
    await reader.page.getByRole('button', { name: 'New notice' }).click();
  }
});

test('the title stands in both languages, each in its own', async ({ reader }) => {
  await reader.openSample('Principal Assistant');
  await expect(reader.value('Principal Assistant')).toHaveAttribute('lang', 'en');
  await expect(reader.value('Assistant(e) principal(e)')).toHaveAttribute('lang', 'fr');
  await expect(reader.page).toHaveTitle('Principal Assistant – Vacancy Lens');
});

test('a paste with no field in focus is read too', async ({ reader }) => {
  await reader.pasteAnywhere(noticeText('241436'));
  await expect(reader.title).toHaveText('Officer, Defensive Cyberspace Operations');
  await expect(reader.value('Pending budget approval')).toBeVisible();
});

test('the contract stands clause by clause, staff and seconded side by side', async ({ reader }) => {
  await reader.openSample('Principal Staff Officer (Security)');
  const table = reader.facts.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(['Staff', 'Seconded']);
  await expect(table.getByRole('row', { name: /^First term/ }).getByRole('button')).toHaveText(['3 years', '3 years']);
  await expect(reader.fact('Twin grade')).toContainText('Appointment at the lower grade, G17.');
  await expect(reader.facts.getByRole('img', { name: /line of years/ })).toBeVisible();
});

test('requirements are quoted, and language levels explained with their source', async ({ reader }) => {
  await reader.openSample('Principal Assistant');
  await expect(reader.fact('Essential').getByRole('listitem')).toHaveCount(8);
  await expect(reader.fact('An advantage').getByRole('listitem')).toHaveCount(7);
  await expect(reader.fact('Languages')).toContainText('V Advanced, CEFR C1');
  await expect(reader.fact('Languages')).toContainText('III Intermediate');
  await expect(reader.fact('Languages')).not.toContainText('B1');
  await expect(reader.fact('Grade')).toContainText('nato.int, 7 March 2024');
});

test('a link that has lost its address says so, another can be followed', async ({ reader }) => {
  await reader.openSample('Principal Assistant');
  await expect(reader.fact('Where to apply')).toContainText('a link whose address this text has lost');
  const link = reader.fact('Where to apply').getByRole('link', { name: 'www.nato.int/recruitment' });
  await expect(link).toHaveAttribute('href', 'https://www.nato.int/recruitment');
});

test('a disagreement shows a sign, a word and both words', async ({ reader }) => {
  await reader.box.fill(noticeText('250871').replace('23-juin-2025', '24-juin-2025'));
  const byWhen = reader.fact('By when');
  await expect(byWhen).toContainText('at 23:59.≠ The languages disagree · To check');
  await expect(byWhen.getByRole('button', { name: /23-Jun-2025/ })).toBeVisible();
  await expect(byWhen.getByRole('button', { name: /24-juin-2025/ })).toBeVisible();
  await reader.page.getByRole('link', { name: '1 point to check' }).click();
  const check = reader.facts.getByRole('button', { name: /^Closing date: the languages disagree/ });
  await expect(check).toBeInViewport();
  await check.click();
  await expect(reader.chosenMarks().first()).toBeInViewport();
});

test('of contracts that differ the sentences stand there in which they do, each once, as links', async ({ reader }) => {
  await reader.box.fill(noticeText('250871').replace('n\'excède pas six ans', 'n\'excède pas cinq ans'));
  const howLong = reader.fact('How long');
  const english = 'The maximum period of service in the post as a seconded staff member is six years';
  const french = 'À ce poste, la durée de service d\'un agent détaché n\'excède pas cinq ans';
  const quotes = howLong.getByRole('listitem').getByRole('button');
  await expect(quotes.locator('.vn-quoted')).toHaveText([english, french]);
  await expect(quotes.first().locator('.vn-quoted')).toHaveCSS('text-decoration-line', 'underline');
  await howLong.getByRole('button').first().click();
  await expect(howLong.getByText(english).filter({ visible: true })).toHaveCount(1);
  await quotes.last().click();
  await expect(reader.chosenMarks().last()).toBeInViewport();
});

test('a contract that contradicts itself is no dispute between the languages', async ({ reader }) => {
  const clause = 'will receive a definite duration contract of';
  await reader.box.fill(noticeText('250871').replace(`${clause} three years`, `${clause} four years`));
  await expect(reader.fact('How long')).toContainText('The notice contradicts itself');
  await expect(reader.fact('How long')).not.toContainText('The languages disagree');
});

test('a disputed salary is not counted up to a year', async ({ reader }) => {
  await reader.box.fill(noticeText('250871').replace('5 195,80Euro', '5 295,80Euro'));
  const salary = reader.fact('How much');
  await expect(salary).toContainText('≠ The languages disagree · To check');
  await expect(salary).not.toContainText('a year');
  await salary.getByRole('link', { name: 'To check' }).click();
  await expect(reader.facts.getByRole('button', { name: /^Salary: the languages disagree/ })).toBeInViewport();
});

for (const [now, said] of [
  ['2025-06-22T12:00:00+02:00', 'Closes tomorrow, on Monday 23 June 2025 at 23:59.'],
  ['2025-06-23T23:58:00+02:00', 'Closes today, on Monday 23 June 2025 at 23:59.'],
  // Still the 23rd in New York, and the 24th in Brussels.
  ['2025-06-24T00:30:00+02:00', 'Closed yesterday, on Monday 23 June 2025 at 23:59.'],
  ['2026-11-22T12:00:00+01:00', 'Closed 517 days ago, on Monday 23 June 2025 at 23:59.'],
] as const) {
  test.describe(now, () => {
    test.use({ now, timezoneId: 'America/New_York' });
    test(`the days are those of Brussels: ${said}`, async ({ reader }) => {
      await reader.openSample('Principal Assistant');
      await expect(reader.fact('By when')).toContainText(said);
    });
  });
}
