import type { Locator } from '@playwright/test';
import { Many } from '../pages/many.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { NUMBERS, noticeFiles } from '../support/many.ts';
import { noticeText } from '../support/notices.ts';
import { expect, test } from '../support/test.ts';

const five = noticeFiles(5);

test('a row says what decides', async ({ reader }) => {
  const many = new Many(reader);
  await many.open(five);
  const row = many.row('Principal Assistant');
  for (const words of ['250871', 'NATO IS', 'G12', 'Brussels', '5,195.80', '62,349.60', '23 Jun 2025', 'in 12 days', '6 years']) {
    await expect(row).toContainText(words);
  }
  await expect(many.row('Principal Staff Officer (Security)')).toContainText('closed');
});

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' });

  test('the organisation has its French name', async ({ reader }) => {
    const many = new Many(reader);
    await reader.drop(...five);
    await many.holds(5);
    await expect(many.row('Assistant(e) principal(e)')).toContainText('OTAN SI');
  });
});

test('the days that are left are counted anew when the table is looked at again', async ({ context, page, reader }) => {
  const many = new Many(reader);
  await many.open(five);
  await many.search.fill('250871');
  await many.search.focus();
  await context.clock.setFixedTime('2025-06-22T12:00:00+02:00');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await expect(many.row('Principal Assistant')).toContainText('tomorrow');
  await expect(many.search).toBeFocused();
});

test('a column sorts from either end, and not any more', async ({ reader }) => {
  const many = new Many(reader);
  await many.open(five);
  const deadline = many.head('Closing date');
  await expect(deadline).toHaveAttribute('aria-sort', 'none');
  await deadline.getByRole('button').click();
  await expect(deadline).toHaveAttribute('aria-sort', 'ascending');
  const rising = ['240205', '241436', '241792', '250854', '250871'];
  await expect.poll(() => many.column('Number')).toEqual(rising);
  await deadline.getByRole('button').click();
  await expect(deadline).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(() => many.column('Number')).toEqual(rising.toReversed());
  await deadline.getByRole('button').click();
  await expect.poll(() => many.column('Number')).toEqual(NUMBERS);
});

test('grades sort by what they are worth, money by its amount', async ({ reader }) => {
  const many = new Many(reader);
  await many.open(five);
  await many.head('Grade').getByRole('button').click();
  await expect.poll(() => many.column('Grade')).toEqual(['G8–G10', 'G12', 'G17', 'G17–G20', 'G20']);
  await many.head('Per year').getByRole('button').click();
  await expect.poll(async () => (await many.column('Per year'))[0]).toBe('45,996.48');
});

test('words are found in titles and texts, whatever their accents', async ({ reader }) => {
  const many = new Many(reader);
  await many.open(five);
  await many.search.fill('REPONSE aux crises');
  await expect(many.page.getByText('of 5 shown')).toHaveText('1 of 5 shown');
  await expect(many.row(/Crisis Response/)).toBeVisible();
  await many.search.fill('no such word anywhere');
  await expect(many.page.getByText('No notice matches')).toBeVisible();
  await many.button('Show all').click();
  await expect(many.search).toHaveValue('');
  await expect(many.row('Principal Assistant')).toBeVisible();
});

test('filters narrow the rows, each value with how many say it', async ({ reader }) => {
  const many = new Many(reader);
  await many.open(five);
  await many.button('Filters').click();
  const closing = many.page.getByRole('combobox', { name: /^Closing date/ });
  await closing.selectOption('Open');
  await expect(many.page.getByText('of 5 shown')).toHaveText('2 of 5 shown');
  await closing.selectOption('All');
  await many.page.getByLabel('Closes by').fill('2025-06-20');
  await expect(many.page.getByText('of 5 shown')).toHaveText('1 of 5 shown');
  await expect(many.row(/Crisis Response/)).toBeVisible();
  await closing.selectOption('Closed');
  await many.page.getByLabel('Closes by').fill('');
  await expect(many.page.getByText('of 5 shown')).toHaveText('3 of 5 shown');
  await many.button('Show all').click();
  await many.page.getByRole('combobox', { name: /^Grade/ }).selectOption('G12 (1)');
  await expect.poll(() => many.column('Number')).toEqual(['250871']);
  await expectAccessible(many.page);
});

test('what narrows the rows is still said after another view', async ({ reader }) => {
  const many = new Many(reader);
  await many.open(five);
  await many.search.fill('no such word anywhere');
  await many.button('Pictures').click();
  await many.button('Table').click();
  await expect(many.page.getByText('of 5 shown')).toHaveText('0 of 5 shown');
  await expect(many.search).toHaveValue('no such word anywhere');
});

test('columns are chosen', async ({ reader }) => {
  const many = new Many(reader);
  await many.open(five);
  await many.button('Columns').click();
  const columns = many.page.getByRole('group', { name: 'Columns' });
  await columns.getByRole('button', { name: 'Place' }).click();
  await expect(many.head('Place')).toBeHidden();
  await columns.getByRole('button', { name: 'File' }).click();
  await expect(many.row('Principal Assistant')).toContainText('0000.txt');
  await expect(many.grid).toHaveAttribute('aria-colcount', '14');
});

test('a title opens its notice, and the way back leads to where it was opened', async ({ reader }) => {
  const many = new Many(reader);
  await many.open(noticeFiles(60));
  await many.search.fill('assistant');
  await expect(many.page.getByText('of 60 shown')).toHaveText('48 of 60 shown');
  await many.grid.locator('xpath=..').evaluate((view) => (view.scrollTop = 500));
  await expect(many.cell(12, 1)).toBeVisible();
  const top = () => many.grid.locator('xpath=..').evaluate((view) => view.scrollTop);
  const title = await many.cell(14, 1).getByRole('button').innerText();
  await many.cell(14, 1).getByRole('button').click();
  await expect(reader.facts.getByRole('heading', { level: 1 })).toHaveText(title);
  await many.button('Back to the table').click();
  await expect(many.cell(14, 1).getByRole('button')).toBeFocused();
  expect(await top()).toBe(500);
  await expect(many.search).toHaveValue('assistant');
  await expect(many.page.getByText('48 of 60 shown')).toBeVisible();
});

test('the whole way goes by the keyboard alone', async ({ reader }) => {
  const many = new Many(reader);
  await many.open(noticeFiles(60));
  await many.search.focus();
  const press = async (...keys: string[]) => {
    for (const key of keys) await many.page.keyboard.press(key);
  };
  // Filters, columns, export; then the table is one stop.
  await press('Tab', 'Tab', 'Tab', 'Tab');
  await expect(many.cell(1, 1).getByRole('button')).toBeFocused();
  await press('ArrowDown', 'ArrowRight', 'ArrowRight');
  await expect(many.cell(2, 3)).toBeFocused();
  await press('Home');
  await expect(many.cell(2, 0).getByRole('checkbox')).toBeFocused();
  await press(' ');
  await expect(many.cell(2, 0).getByRole('checkbox')).toBeChecked();
  await press('End');
  await expect(many.cell(2, 13)).toBeFocused();
  await press('ControlOrMeta+End');
  await expect(many.cell(60, 13)).toBeFocused();
  await expect(many.cell(60, 13)).toBeInViewport();
  await press('ControlOrMeta+Home', 'ArrowRight', 'ArrowUp');
  await expect(many.cell(0, 1).getByRole('button')).toBeFocused();
  await press('Enter');
  await expect(many.head('Title')).toHaveAttribute('aria-sort', 'ascending');
  await expect(many.cell(0, 1).getByRole('button')).toBeFocused();
  await press('ArrowDown', 'PageDown', 'PageUp', 'Enter');
  await expect(reader.facts.getByRole('heading', { level: 1 })).toBeFocused();
  await press('t');
  await expect(many.cell(1, 1).getByRole('button')).toBeFocused();
});

test('of five thousand rows only those in sight are drawn', async ({ reader }) => {
  test.slow();
  const many = new Many(reader);
  await reader.page.evaluate((text) => {
    const transfer = new DataTransfer();
    for (let file = 0; file < 50; file += 1) {
      const number = (index: number) => String(300_000 + file * 100 + index);
      const notices = Array.from({ length: 100 }, (_, index) => text.replaceAll('250871', number(index)));
      transfer.items.add(new File([notices.join('\n\n')], `${file}.txt`));
    }
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, noticeText('250871').slice(0, 1500));
  await many.page.getByRole('heading', { name: '5000 notices' }).waitFor({ timeout: 60_000 });
  await expect(many.grid).toHaveAttribute('aria-rowcount', '5001');
  const view = many.grid.locator('xpath=..');
  for (const part of [0.2, 0.5, 1]) {
    await view.evaluate((element, to) => (element.scrollTop = element.scrollHeight * to), part);
    const row = Math.min(5001, 2 + 5000 * part);
    await expect(many.grid.locator(`[aria-rowindex="${row}"]`)).toBeInViewport();
    expect(await many.grid.getByRole('row').count()).toBeLessThan(60);
  }
});

for (const [format, name] of [
  ['JSON', 'vacancies.json'],
  ['JSON Lines', 'vacancies.jsonl'],
  ['CSV', 'vacancies.csv'],
  ['Markdown', 'vacancies.md'],
  ['Calendar', 'vacancies.ics'],
  ['Job posting', 'vacancies-postings.jsonl'],
] as const) {
  test(`the rows that are chosen are saved as ${format}, in the order of the table`, async ({ reader }) => {
    const many = new Many(reader);
    await many.open(five);
    await many.head('Number').getByRole('button').click();
    await expect(many.head('Number')).toHaveAttribute('aria-sort', 'ascending');
    await many.row('Principal Assistant').getByRole('checkbox').click();
    await many.row(/Physical Security/).getByRole('checkbox').click();
    await many.button('Export the 2 selected').click();
    const saved = await many.saved(many.button(`Save: ${format}`));
    expect(saved.name).toBe(name);
    const [first, second] = [saved.text.indexOf('241792'), saved.text.indexOf('250871')];
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThan(first);
    expect(saved.text).not.toContain('241436');
    await expect(many.page.getByText('Done: 2 notices')).toBeVisible();
  });
}

test('all rows are exported where none is chosen, and each format holds them all', async ({ reader }) => {
  const many = new Many(reader);
  await many.open(five);
  await many.button('Export all 5').click();
  const text = async (format: string) => (await many.saved(many.button(`Save: ${format}`))).text;
  expect(JSON.parse(await text('JSON'))).toHaveLength(5);
  const lines = (await text('JSON Lines')).trim().split('\n').map((line) => JSON.parse(line));
  expect(lines.map((notice) => notice.facts.jobNumber.value)).toEqual(NUMBERS);
  expect((await text('Calendar')).match(/BEGIN:VEVENT/g)).toHaveLength(5);
  const postings = (await text('Job posting')).trim().split('\n').map((line) => JSON.parse(line));
  expect(postings.map((posting) => posting['@type'])).toEqual(Array(5).fill('JobPosting'));
  await expect(many.page.getByText('datePosted: missing in 5 of 5')).toBeVisible();
  await expectAccessible(many.page);
});

test('a selection is copied, and where that is forbidden left to the reader', async ({ reader, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const many = new Many(reader);
  await many.open(five);
  await many.grid.getByRole('checkbox', { name: 'Select all that are shown' }).click();
  await many.button('Export the 5 selected').click();
  await many.button('Copy: CSV').click();
  await expect(many.page.getByText('Done: 5 notices')).toBeVisible();
  const copied = await many.page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\r\n')).toHaveLength(7);
  await many.page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
  });
  await many.button('Copy: JSON Lines').click();
  await expect(many.page.getByText('copy it yourself')).toBeVisible();
  await expect.poll(() => many.page.evaluate(() => getSelection()?.toString())).toContain('"jobNumber"');
});

test('a row that is chosen is painted whole, and stays where it is', async ({ reader }) => {
  const many = new Many(reader);
  await many.open(five);
  const row = many.row('Principal Assistant');
  const painted = (part: Locator) => part.evaluate((it) => getComputedStyle(it).backgroundImage);
  const [title, before] = [row.getByRole('rowheader'), await row.boundingBox()];
  expect(await painted(row)).toBe('none');
  await row.getByRole('checkbox').click();
  await expect(many.button('Remove the selected notice')).toBeVisible();
  expect(await row.boundingBox()).toEqual(before);
  await expect.poll(() => painted(row)).toContain('gradient');
  expect(await painted(title)).toBe(await painted(row));
});

test('rows are taken out, and put back as they were', async ({ reader }) => {
  const many = new Many(reader);
  await many.open(five);
  await many.row('Principal Assistant').getByRole('checkbox').click();
  await many.button('Remove the selected notice').click();
  await many.holds(4);
  await expect(many.page.getByText('1 removed.')).toBeVisible();
  await many.button('Undo').click();
  await many.holds(5);
  await expect.poll(() => many.column('Number')).toEqual(NUMBERS);
});

test('what the languages disagree on is marked in its cell', async ({ reader }) => {
  const many = new Many(reader);
  const disputed = noticeText('250871').replace('23-juin-2025', '24-juin-2025');
  await many.open([{ name: 'disputed.txt', content: disputed }, five[1]!]);
  await expect(many.row('Principal Assistant').getByRole('gridcell', { name: /the languages disagree 23 Jun 2025/ })).toBeVisible();
});

for (const [width, colorScheme, locale] of [
  [1280, 'light', 'en-GB'],
  [768, 'dark', 'fr-FR'],
  [360, 'light', 'fr-FR'],
  [320, 'dark', 'en-GB'],
] as const) {
  test.describe(`${width} pixels, ${colorScheme}, ${locale}`, () => {
    test.use({ viewport: { width, height: 740 }, colorScheme, locale });

    test('the table is accessible and stays within the screen', async ({ reader }) => {
      const many = new Many(reader);
      await reader.page.locator('input[multiple]').setInputFiles(
        five.map(({ name, content }) => ({ name, mimeType: '', buffer: Buffer.from(content) })),
      );
      await many.holds(5);
      await many.row(/Principal Assistant|Assistant\(e\) principal\(e\)/).getByRole('checkbox').click();
      expect(await reader.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      await expectAccessible(reader.page);
      await many.button(/^(Export|Exporter)/).click();
      await many.button(/^(Filters|Filtres)$/).click();
      expect(await reader.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      await expectAccessible(reader.page);
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('a row shows the few facts that decide, and the rows sort by a choice', async ({ reader }) => {
    const many = new Many(reader);
    await many.open(five);
    const row = many.row('Principal Assistant');
    for (const words of ['Principal Assistant', 'G12', 'Brussels', '23 Jun 2025', '5,195.80']) {
      await expect(row.getByText(words, { exact: true })).toBeInViewport();
    }
    await many.page.getByLabel('Sort by').selectOption('Closing date');
    await expect.poll(async () => (await many.column('Number'))[0]).toBe('240205');
    await many.button('Descending').click();
    await expect.poll(async () => (await many.column('Number'))[0]).toBe('250871');
  });

  test('whoever goes from cell to cell sees where they stand', async ({ reader }) => {
    const many = new Many(reader);
    await many.open(five);
    await many.cell(1, 1).getByRole('button').focus();
    const room = async () => (await many.page.locator('[data-here]').boundingBox())!;
    for (const key of ['ArrowUp', 'ArrowDown']) {
      await many.page.keyboard.press(key);
      await many.page.keyboard.press('Home');
      for (let column = 0; column < 14; column += 1) {
        const cell = many.page.locator('[data-here]');
        await expect(cell).toBeFocused();
        const { width, height } = await room();
        expect(Math.min(width, height), `${key}, ${column}`).toBeGreaterThan(15);
        // Nothing lies over it.
        const isOnTop = await cell.evaluate((it) => {
          const { left, top, width, height } = it.getBoundingClientRect();
          const there = document.elementFromPoint(left + width / 2, top + height / 2);
          return it.contains(there) || it.parentElement?.contains(there);
        });
        expect(isOnTop, `${key}, ${column}`).toBe(true);
        await many.page.keyboard.press('ArrowRight');
      }
    }
    expect(await many.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });

  test('a row says what is paid, and how often', async ({ reader }) => {
    const many = new Many(reader);
    const [month, year] = noticeFiles(2);
    const content = year.content.replace(/(Salary.*) Monthly/g, '$1 Yearly').replace(/(Salaire.*) Mensuelle/g, '$1 Annuelle');
    await many.open([month, { ...year, content }]);
    const pay = (amount: string) => many.page.locator('[data-per]').filter({ hasText: amount });
    const often = (amount: string) => pay(amount).evaluate((it) => getComputedStyle(it, '::after').content);
    await expect(pay('5,195.80').getByText('5,195.80')).toBeInViewport();
    await expect(pay('9,253.21').getByText('9,253.21')).toBeInViewport();
    expect((await pay('62,349.60').boundingBox())?.width).toBe(1);
    expect(await often('5,195.80')).toBe('"a month"');
    expect(await often('9,253.21')).toBe('"a year"');
  });
});

test.describe('on a narrow screen', () => {
  for (const [width, height] of [[320, 568], [360, 640], [640, 400]] as const) {
    test(`all filters can be seen at ${width}x${height}`, async ({ page, reader }) => {
      const many = new Many(reader);
      await many.open(noticeFiles(5));
      await page.setViewportSize({ width, height });
      await many.button('Filters').click();
      const panel = page.locator('.vn-panel--filters');
      const hides = await panel.evaluate((it) => it.scrollHeight - it.clientHeight);
      expect(hides).toBeLessThanOrEqual(1);
      for (const field of await panel.getByRole('combobox').all()) {
        await field.scrollIntoViewIfNeeded();
        await expect(field).toBeInViewport();
      }
    });
  }

  test('the list does not move sideways', async ({ page, reader }) => {
    const many = new Many(reader);
    await many.open(noticeFiles(5));
    await page.setViewportSize({ width: 360, height: 640 });
    const beyond = await page.locator('.vn-grid__scroller').evaluate((it) => it.scrollWidth - it.clientWidth);
    expect(beyond).toBe(0);
  });
});
