import { expect, test } from '../support/test.ts';

test.beforeEach(async ({ reader }) => reader.openSample('Principal Assistant'));

test('a value leads to its words, and again to those of the other language', async ({ reader }) => {
  const value = reader.value(/^Closes in 12 days/);
  await value.click();
  await expect(value).toHaveAttribute('aria-pressed', 'true');
  await expect(reader.chosenMarks()).toHaveText(['23-Jun-2025, 11:59:00 PM', '23-juin-2025, 23:59:00']);
  await expect(reader.mark('23-Jun-2025, 11:59:00 PM')).toBeInViewport();
  await value.click();
  await expect(reader.mark('23-juin-2025, 23:59:00')).toBeInViewport();
  await expect(reader.mark('23-Jun-2025, 11:59:00 PM')).not.toBeInViewport();
  await value.click();
  await expect(reader.mark('23-Jun-2025, 11:59:00 PM')).toBeInViewport();
});

test('the words open under the value, with how they were read', async ({ reader }) => {
  await reader.value('5,195.80').click();
  const row = reader.fact('How much');
  await expect(row).toContainText('5,195.80Euro (EUR) Monthly');
  await expect(row).toContainText('5 195,80Euro (EUR) Mensuelle');
  await expect(row).toContainText('Read from the line of the header that names it.');
  await row.getByRole('button', { name: /Mensuelle/ }).click();
  await expect(reader.mark(/Mensuelle$/)).toBeFocused();
  await expect(reader.mark(/Mensuelle$/)).toBeInViewport();
});

test('words lead to their value', async ({ reader }) => {
  await reader.value('Generative AI tools').click();
  const mark = reader.mark('5,195.80Euro (EUR) Monthly');
  await mark.click();
  await expect(reader.value('5,195.80')).toHaveAttribute('aria-pressed', 'true');
  await expect(reader.value('5,195.80')).toBeInViewport();
});

test('terms of the contract lead to their own words', async ({ reader }) => {
  const seconded = reader.facts.getByRole('table').getByRole('row', { name: /^Longest service/ });
  await seconded.getByRole('button', { name: '6 years' }).click();
  await expect(reader.chosenMarks().filter({ hasText: 'six years' })).toBeInViewport();
  await expect(reader.chosenMarks().filter({ hasText: 'six ans' })).toHaveCount(1);
});

test('a requirement and the years in it are told apart: again for the whole', async ({ reader }) => {
  const years = reader.mark(/^(at least )?6 years/);
  await years.click();
  await expect(reader.value('At least 6 years of experience')).toHaveAttribute('aria-pressed', 'true');
  await years.click();
  const item = reader.facts.getByRole('button', { name: /administrative and organisational work$/ });
  await expect(item).toHaveAttribute('aria-pressed', 'true');
});

test('the pen shows on both sides under the pointer', async ({ reader }) => {
  const mark = reader.mark('G12');
  const rest = await mark.evaluate((mark) => getComputedStyle(mark).backgroundColor);
  await reader.value('Grade G12').hover();
  await expect(mark).not.toHaveCSS('background-color', rest);
  await reader.mark('250871').hover();
  await expect(mark).toHaveCSS('background-color', rest);
});

test('everything goes by keyboard', async ({ reader }) => {
  const { keyboard } = reader.page;
  // From the title, which has the focus, to the deadline.
  await expect(reader.title).toBeFocused();
  const deadline = reader.value(/^Closes in 12 days/);
  while (!(await deadline.evaluate((value) => value === document.activeElement))) {
    await keyboard.press('Tab');
  }
  await keyboard.press('Enter');
  await expect(deadline).toHaveAttribute('aria-pressed', 'true');
  // To its words in French, and back.
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(reader.mark('23-juin-2025, 23:59:00')).toBeFocused();
  await keyboard.press('Escape');
  await expect(deadline).toBeFocused();
  // Among the marks with the arrow keys, and from one to its value.
  await reader.mark('Belgium-Brussels').focus();
  await keyboard.press('ArrowDown');
  await expect(reader.mark('NATO International Staff (NATO IS)')).toBeFocused();
  await keyboard.press('Enter');
  await expect(reader.value('NATO International Staff')).toHaveAttribute('aria-pressed', 'true');
  await keyboard.press('Escape');
  await expect(reader.value('NATO International Staff')).toBeFocused();
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 780 } });

  test('the words open in place, and lead to the notice below', async ({ reader }) => {
    const value = reader.value(/^Closes in 12 days/);
    await value.click();
    await expect(value).toBeInViewport();
    const words = reader.fact('By when').getByRole('button', { name: /23-Jun-2025.*Show in the notice/ });
    await words.click();
    await expect(reader.mark('23-Jun-2025, 11:59:00 PM')).toBeInViewport();
    await reader.mark('23-Jun-2025, 11:59:00 PM').press('Escape');
    await expect(value).toBeInViewport();
  });
});

test('the words of the notice go under its head', async ({ reader }) => {
  await reader.value('5,195.80').click();
  await reader.value('5,195.80').click();
  await expect(reader.mark(/Mensuelle$/)).toBeInViewport();
  const isAbove = await reader.notice.locator('.vn-notice__head').evaluate((head) => {
    const { left, top, right, bottom } = head.getBoundingClientRect();
    const places = [0.1, 0.5, 0.9].map((part) => document.elementFromPoint(left + (right - left) * part, (top + bottom) / 2));
    return places.map((it) => head.contains(it));
  });
  expect(isAbove).toEqual([true, true, true]);
});
