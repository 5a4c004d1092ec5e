import { noticeText } from '../support/notices.ts';
import { expect, test } from '../support/test.ts';

const lost = 'This does not look like a vacancy notice';

test('a letter is no notice: the page says so and what to do', async ({ reader }) => {
  await reader.box.fill('Dear colleagues,\n\nthe meeting is on 23 June 2025 at noon.\n'.repeat(20));
  await expect(reader.title).toHaveText(lost);
  await expect(reader.facts).toContainText('Paste the whole text of one notice');
  await expect(reader.page.getByRole('button', { name: 'Principal Assistant', exact: true })).toBeVisible();
  await expect(reader.box).toHaveValue(/Dear colleagues/);
});

for (const [what, code] of [
  ['zero bytes', '"\\0".repeat(500) + "Grade"'],
  ['lone surrogates', '"\\ud800Grade \\udc00".repeat(100)'],
  ['another script', '"これは求人票ではありません。".repeat(50)'],
  ['one endless line', '"word ".repeat(200000)'],
  ['an endless word', '"x".repeat(1000000)'],
  ['a page of mark-up', '"<script>alert(1)</script><b>".repeat(300)'],
] as const) {
  test(`${what}: the page stays alive and says that it is no notice`, async ({ reader }) => {
    await reader.putIntoBox(code);
    await expect(reader.title).toHaveText(lost);
    await reader.openSample('Principal Assistant');
    await expect(reader.title).toHaveText('Principal Assistant');
  });
}

// A browser that looks for the direction of every row looks at all of the line each time: six seconds a megabyte.
test('a line of a megabyte is set at once, in the box and in the notice', async ({ reader }) => {
  await reader.putIntoBox('"many words ".repeat(100000)');
  await expect(reader.title).toHaveText(lost);
  await expect(reader.box).toHaveCSS('unicode-bidi', 'normal');
  await reader.drop({ name: 'notice.txt', content: `${noticeText('250871')}\n${'many words '.repeat(20_000)}` });
  await expect(reader.title).toHaveText('Principal Assistant');
  await expect(reader.notice).toContainText('many words');
  const blocks = reader.notice.locator('.vn-source__block');
  const longest = () => blocks.evaluateAll((all) => Math.max(...all.map((it) => it.textContent?.length ?? 0)));
  await expect.poll(() => blocks.count()).toBeGreaterThan(10);
  expect(await longest()).toBeLessThan(22_000);
});

for (const [what, code] of [
  ['nothing', '""'],
  ['blanks', '" \\n\\t\\u00a0 ".repeat(100)'],
  ['a byte order mark', '"\\ufeff"'],
] as const) {
  test(`${what}: the page waits for a notice`, async ({ reader }) => {
    await reader.putIntoBox(code);
    await expect(reader.title).toContainText('Paste a vacancy notice');
    await reader.box.fill(noticeText('250871'));
    await expect(reader.title).toHaveText('Principal Assistant');
  });
}

for (const [what, change] of [
  ['lines that end in CR', (text: string) => text.replaceAll('\n', '\r')],
  ['lines that end in CR LF', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
] as const) {
  test(`a notice with ${what} is read and marked in the right places`, async ({ reader }) => {
    await reader.drop({ name: 'notice.txt', content: change(noticeText('250871')) });
    await reader.value(/^Closes in 12 days/).click();
    await expect(reader.chosenMarks()).toHaveText(['23-Jun-2025, 11:59:00 PM', '23-juin-2025, 23:59:00']);
  });
}

test('mark-up in a notice is shown as text and runs nothing', async ({ reader }) => {
  const script = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  await reader.box.fill(noticeText('250871').replace('Description:', script));
  await expect(reader.notice).toContainText(script);
  await expect(reader.page).toHaveTitle('Principal Assistant – Vacancy Lens');
});

test('50 MB pasted at once are read in part, and the page says so', async ({ reader }) => {
  await reader.putIntoBox('"many more words, and none of a notice\\n".repeat(1400000)');
  await expect(reader.status).toContainText('Its first 2 MB were read', { timeout: 20_000 });
  await reader.openSample('Principal Assistant');
  await expect(reader.title).toHaveText('Principal Assistant');
});
