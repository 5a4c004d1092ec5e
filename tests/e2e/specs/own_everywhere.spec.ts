import { Desk } from '../pages/desk.ts';
import { Library } from '../pages/library.ts';
import { Many } from '../pages/many.ts';
import { ReaderPage } from '../pages/reader_page.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { noticeFiles } from '../support/many.ts';
import { noticeText } from '../support/notices.ts';
import { expect, test } from '../support/test.ts';

// A value of the reader's own is theirs wherever the notice stands.

const ASSISTANT = 'Principal Assistant';

/** Opens the form for a value of the sheet. */
async function form(reader: ReaderPage, row: string, fact: string): Promise<void> {
  await reader.fact(row).getByRole('button').first().click();
  await reader.fact(row).getByRole('button', { name: `Correct: ${fact}` }).click();
  await new Desk(reader).heading(`Correct: ${fact}`).waitFor();
}

async function raise(reader: ReaderPage, amount: string): Promise<void> {
  await form(reader, 'How much', 'Salary');
  await reader.facts.getByLabel('Amount', { exact: true }).fill(amount);
  await reader.facts.getByRole('button', { name: 'Save my value' }).click();
}

async function withdraw(reader: ReaderPage, row: string, fact: string): Promise<void> {
  await form(reader, row, fact);
  await reader.facts.getByRole('button', { name: 'Hold that it is not stated' }).click();
}

test('what is stated can be held not to be, beside what the notice says, and undone', async ({ page, reader }) => {
  await reader.box.fill(noticeText('250871'));
  await withdraw(reader, 'How much', 'Salary');
  const row = reader.fact('How much');
  await expect(row).toContainText('Salary: not stated');
  await expect(row).toContainText('Your own value. The notice says:');
  await expect(row).toContainText('5,195.80Euro (EUR) Monthly');
  await expect(row.getByRole('button').first()).toBeFocused();
  await withdraw(reader, 'By when', 'Closing date');
  await expect(reader.fact('By when')).toContainText('Closing date: not stated');
  await expect(reader.fact('By when').getByRole('button', { name: 'Add to calendar' })).toHaveCount(0);
  await expectAccessible(page);
  await page.reload();
  await reader.started();
  await expect(row).toContainText('Salary: not stated');
  await row.getByRole('button', { name: 'Undo: Salary' }).click();
  await expect(row).toContainText('5,195.80');
  await expect(row).not.toContainText('not stated');
});

for (const [format, words] of [
  ['JSON', '"withdrawn":{'],
  ['CSV', 'salary: en ""5,195.80Euro'],
  ['Markdown', 'not stated *(the reader’s own value – the notice says'],
  ['Calendar', 'Salary: not stated (the reader’s own value'],
  ['Job posting', '"correction":["Salary: not stated (the reader’s own'],
] as const) {
  test(`${format} says who holds that it is not stated`, async ({ reader }) => {
    const desk = new Desk(reader);
    await reader.openSample(ASSISTANT);
    await withdraw(reader, 'How much', 'Salary');
    await desk.open('Export');
    const { text } = await desk.saved(reader.facts.getByRole('button', { name: `Save: ${format}` }));
    expect(text.replaceAll('\r\n ', '')).toContain(words);
  });
}

test('a corrected contract is drawn and set out as any other', async ({ reader }) => {
  await reader.openSample(ASSISTANT);
  await form(reader, 'How long', 'Contract');
  await reader.facts.getByLabel('First term, staff', { exact: false }).or(reader.facts.getByLabel(/first term/i)).first().fill('5');
  await reader.facts.getByRole('button', { name: 'Save my value' }).click();
  const row = reader.fact('How long');
  await expect(row).toContainText('5 years');
  await expect(row).toContainText('Your own value. The notice says:');
  await expect(row.getByRole('img')).toContainText('5 years');
});

test('a value of one’s own stands in the table, marked, and goes with what is exported there', async ({ reader }) => {
  const many = new Many(reader);
  await many.open(noticeFiles(3));
  await many.button(ASSISTANT).click();
  await raise(reader, '6000');
  await reader.page.getByRole('button', { name: 'Back to the table' }).click();
  const salary = many.row(ASSISTANT).getByRole('gridcell', { name: /6,000/ }).first();
  await expect(salary).toContainText('✎');
  await expect(salary).toContainText('your own value');
  await expectAccessible(reader.page);
  await many.button('Export all 3').click();
  expect((await many.saved(many.button('Save: CSV'))).text).toContain('salary: en ""5,195.80Euro');

  await many.button(ASSISTANT).click();
  await expect(reader.fact('How much')).toContainText('6,000');
  await reader.fact('How much').getByRole('button', { name: 'Undo: Salary' }).first().click();
  await reader.page.getByRole('button', { name: 'Back to the table' }).click();
  await expect(many.row(ASSISTANT)).toContainText('5,195.80');
  await expect(many.row(ASSISTANT)).not.toContainText('✎');
});

test('a notice that is kept is kept with them, on the next visit too, until they are taken back', async ({ page, reader }) => {
  const library = new Library(reader);
  await reader.openSample(ASSISTANT);
  await library.keep();
  await page.keyboard.press('Escape');
  await raise(reader, '6000');
  await expect.poll(async () => (await library.stored())[0]?.json).toContain('salary\\t6000');
  await page.reload();
  await reader.started();
  await library.open();
  await expect(library.item(ASSISTANT)).toContainText('6,000 EUR a month · ✎ with values of your own');
  await library.command(ASSISTANT).click();
  await expect(reader.fact('How much')).toContainText('6,000');
  await expect(reader.fact('How much')).toContainText('Your own value.');
  await reader.facts.getByRole('button', { name: 'Undo all' }).click();
  await expect.poll(async () => (await library.stored())[0]?.json).not.toContain('corrections');
});

test.describe('in a link', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const hasText of [false, true]) {
    test(hasText ? 'with the text' : 'with the facts alone', async ({ page, reader }) => {
      const desk = new Desk(reader);
      await reader.openSample(ASSISTANT);
      await raise(reader, '6000');
      await withdraw(reader, 'Where', 'Place of work');
      await desk.open('Export');
      if (hasText) await reader.facts.getByRole('button', { name: 'With the text of the notice' }).click();
      await reader.facts.getByRole('button', { name: 'Copy: Link' }).click();
      await reader.facts.getByText('Copied', { exact: true }).waitFor();
      const other = new ReaderPage(await page.context().newPage());
      await other.open(await page.evaluate(() => navigator.clipboard.readText()));
      const said = (label: string) => other.page.locator('#many dl > div').filter({ hasText: label });
      await expect(said('Salary')).toContainText('6,000 EUR a month');
      await expect(said('Salary')).toContainText('the reader’s own value');
      await expect(said('Salary')).toContainText('5,195.80 EUR a month');
      await expect(said('Place of work')).toContainText('not stated');
      await expectAccessible(other.page);
      if (!hasText) return;
      await other.page.getByRole('button', { name: 'Open the notice' }).click();
      await expect(other.fact('How much')).toContainText('Your own value.');
    });
  }
});

test('the same notice again does not take them back', async ({ page, reader }) => {
  await reader.box.fill(noticeText('250871'));
  await raise(reader, '6000');
  await page.getByRole('button', { name: 'New notice' }).click();
  await reader.box.evaluate((box) => box.dispatchEvent(new InputEvent('input', { bubbles: true })));
  await expect(reader.title).toHaveText(ASSISTANT);
  await expect(reader.fact('How much')).toContainText('6,000');
  await reader.pasteAnywhere(noticeText('250871'));
  await expect(reader.fact('How much')).toContainText('6,000');
});
