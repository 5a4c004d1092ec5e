import { noticeText } from '../support/notices.ts';
import { expect, test } from '../support/test.ts';

test('a correction is read while it is typed, and the marks follow', async ({ reader }) => {
  await reader.openSample('Principal Assistant');
  await reader.page.getByRole('button', { name: 'Edit the text' }).click();
  await expect(reader.box).toBeFocused();
  await reader.box.evaluate((box: HTMLTextAreaElement) => {
    const at = box.value.indexOf('23-Jun-2025');
    box.setSelectionRange(at, at + 2);
  });
  // Of two days the earlier one counts.
  await reader.page.keyboard.type('21');
  await expect(reader.fact('By when')).toContainText('Saturday 21 June 2025');
  await expect(reader.fact('By when')).toContainText('The languages disagree');
  await expect(reader.box).toBeFocused();
  await reader.page.getByRole('button', { name: 'Show the marks' }).click();
  await expect(reader.mark('21-Jun-2025, 11:59:00 PM')).toBeVisible();
});

test('a paragraph that is pasted into a file leaves it that file, being edited', async ({ reader }) => {
  await reader.chooseFile({ name: 'notice.txt', content: noticeText('250871') });
  await reader.page.getByRole('button', { name: 'Edit the text' }).click();
  await reader.box.press('ControlOrMeta+End');
  await reader.page.keyboard.insertText(`\n\n${'The post is open to all who are willing to move. '.repeat(9)}`);
  await expect(reader.box).toBeFocused();
  await expect(reader.title).toHaveText('Principal Assistant');
});

test('Escape leaves the text that is edited, with what was typed', async ({ reader }) => {
  await reader.openSample('Principal Assistant');
  const edit = reader.page.getByRole('button', { name: 'Edit the text' });
  await edit.press('Enter');
  await expect(reader.box).toBeFocused();
  await reader.page.keyboard.press('ControlOrMeta+End');
  await reader.page.keyboard.type('The end.');
  await reader.page.keyboard.press('Escape');
  await expect(edit).toBeFocused();
  await expect(reader.box).toBeHidden();
  await expect(reader.notice).toContainText('The end.');
});

test('a value chosen while the text is edited shows its words', async ({ reader }) => {
  await reader.openSample('Principal Assistant');
  await reader.page.getByRole('button', { name: 'Edit the text' }).click();
  await reader.value('5,195.80').click();
  await expect(reader.mark('5,195.80Euro (EUR) Monthly')).toBeInViewport();
});

test('a new notice begins with the old text at hand', async ({ reader }) => {
  await reader.openSample('Principal Assistant');
  await reader.page.getByRole('button', { name: 'New notice' }).click();
  await expect(reader.box).toBeFocused();
  await expect(reader.box).toHaveValue(/Principal Assistant-250871/);
  await reader.page.getByRole('button', { name: 'Back to the notice' }).click();
  await expect(reader.title).toHaveText('Principal Assistant');
  await reader.page.getByRole('button', { name: 'New notice' }).click();
  await reader.box.fill(noticeText('241436'));
  await expect(reader.title).toHaveText('Officer, Defensive Cyberspace Operations');
});

test('typing keeps the box, its focus and its history', async ({ reader }) => {
  await reader.box.focus();
  await reader.page.keyboard.type('Dear all');
  await expect(reader.title).toHaveText('This does not look like a vacancy notice');
  await expect(reader.box).toBeFocused();
  await reader.page.keyboard.type(', hello');
  await expect(reader.box).toHaveValue('Dear all, hello');
  await reader.page.keyboard.press('Control+z');
  await expect(reader.box).not.toHaveValue('Dear all, hello');
});
