import { Many } from '../pages/many.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { noticeFiles } from '../support/many.ts';
import { noticeFile, noticeText } from '../support/notices.ts';
import { expect, test } from '../support/test.ts';

const text = noticeText('250871');

test('many files stand in the table, and those that could not be read say why', async ({ reader }) => {
  const many = new Many(reader);
  await reader.drop(noticeFile('250871.docx'), noticeFile('pdf/scanned.pdf'), noticeFile('241436.html'), { name: 'letter.txt', content: 'Dear all' });
  await many.holds(2);
  await expect(reader.files).toContainText('3 of 4 files read, 1 not read');
  await expect(reader.status.first()).toHaveText('3 of 4 files read, 1 not read');
  await expect(reader.file('scanned.pdf')).toContainText('and no text: recognise its text (OCR) first');
  await expect(many.heading).toBeFocused();
  await many.button('Show 1 text that is no vacancy notice').click();
  await expect(many.row('letter.txt')).toContainText('no vacancy notice');
  await expectAccessible(reader.page);
});

test('where all were read nothing is said of the files', async ({ reader }) => {
  const many = new Many(reader);
  await many.open(noticeFiles(7));
  await expect(reader.files).toBeHidden();
});

test('the same file twice, and the same number in other words, are said to be', async ({ reader }) => {
  const many = new Many(reader);
  const corrected = text.replace('23-Jun-2025', '30-Jun-2025');
  await many.open([{ name: 'a.txt', content: text }, { name: 'copy of a.txt', content: text }, { name: 'later.txt', content: corrected }]);
  await expect(many.grid.getByText('copy of a.txt · same words as a.txt')).toBeVisible();
  await expect(many.grid.getByText('later.txt · same number as a.txt')).toBeVisible();
  await expect(many.grid.getByText('a.txt', { exact: true })).toBeVisible();
  await expect(many.heading).toHaveText('3 notices of one vacancy');
});

test('files that are dropped later join those in the table', async ({ reader }) => {
  const many = new Many(reader);
  await many.open(noticeFiles(3));
  await reader.drop({ name: 'one more.txt', content: noticeText('240205') });
  await many.holds(4);
});

test('a folder is walked, and what is no notice in it stops nothing', async ({ reader }) => {
  test.slow();
  const many = new Many(reader);
  await reader.page.evaluate((notice) => {
    // As browsers tell of a folder that was dropped: a hundred entries at a time.
    const file = (name: string, ...content: BlobPart[]) => ({
      isFile: true, isDirectory: false, name, file: (tell: (file: File) => void) => tell(new File(content, name)),
    });
    const folder = (name: string, entries: unknown[]) => ({
      isFile: false, isDirectory: true, name,
      createReader: () => ({ readEntries: (tell: (some: unknown[]) => void) => tell(entries.splice(0, 100)) }),
    });
    const photos = Array.from({ length: 1000 }, (_, index) => file(`${index}.jpg`, new Uint8Array([0xff, 0xd8, 0xff, 0xe0])));
    const root = folder('archive', [folder('photos', photos), folder('empty', []), file('notice.txt', notice), folder('deep', [file('other.txt', notice.replaceAll('250871', '250872'))])]);
    const transfer = new DataTransfer();
    transfer.items.add(new File([], 'archive'));
    DataTransferItem.prototype.webkitGetAsEntry = function entry() {
      return (this.getAsFile()?.name === 'archive' ? root : null) as unknown as FileSystemEntry;
    };
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, text);
  await expect(reader.files).toContainText('2 of 1002 files read, 1000 not read', { timeout: 60_000 });
  await many.holds(2);
  await expect(reader.file('0.jpg').first()).toBeHidden();
  await reader.files.getByText('Which 1000, and why').click();
  await expect(reader.file('0.jpg').first()).toContainText('0.jpg is an image');
  await expect(reader.files.getByText('and 800 more')).toBeVisible();
  await reader.files.getByRole('button', { name: 'Close the list' }).press('Enter');
  await expect(reader.files).toBeHidden();
  await expect(many.heading).toBeFocused();
  await many.holds(2);
});

test('an empty folder is named, and what there was stays', async ({ reader }) => {
  await reader.openSample('Principal Assistant');
  await reader.page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([], 'empty'));
    const root = { isFile: false, isDirectory: true, name: 'empty', createReader: () => ({ readEntries: (tell: (some: unknown[]) => void) => tell([]) }) };
    let asked = 0;
    DataTransferItem.prototype.webkitGetAsEntry = () => (asked++ === 0 ? root : null) as unknown as FileSystemEntry;
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  });
  await expect(reader.file('empty')).toContainText('empty is empty');
  await expect(reader.title).toHaveText('Principal Assistant');
});

test('a folder is named where what walks it does not come', async ({ reader, trouble }) => {
  await reader.page.route('**/reader/folder.js', (route) => route.abort());
  await reader.page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([], 'archive'));
    const root = { isFile: false, isDirectory: true, name: 'archive' };
    let asked = 0;
    DataTransferItem.prototype.webkitGetAsEntry = () => (asked++ === 0 ? root : null) as unknown as FileSystemEntry;
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  });
  await expect(reader.file('archive')).toContainText('archive is empty');
  trouble.take(/ERR_FAILED/);
});

test('a folder is chosen by its own button', async ({ reader }) => {
  const many = new Many(reader);
  const folder = new URL('../../files/pdf/', import.meta.url).pathname;
  await reader.page.getByLabel('Choose a folder').setInputFiles(folder);
  await expect(reader.files).toContainText(/not read/, { timeout: 60_000 });
  await expect(many.heading).toBeVisible();
  await expect(many.grid.getByText(/same number as/).first()).toBeVisible();
});

test('a locked file among many asks for its password and joins the table', async ({ reader }) => {
  const many = new Many(reader);
  await reader.drop(noticeFile('pdf/241792-password-vacancy.pdf'), ...noticeFiles(2));
  await many.holds(2);
  const row = reader.file('241792-password-vacancy.pdf');
  await row.getByLabel(/^Password/).fill('wrong');
  await row.getByLabel(/^Password/).press('Enter');
  await expect(row).toContainText('does not open with this password');
  await expect(row.getByLabel(/^Password/)).toBeFocused();
  await row.getByLabel(/^Password/).fill('vacancy');
  await row.getByLabel(/^Password/).press('Enter');
  await many.holds(3);
  await expect(reader.files).toBeHidden();
});

test('reading is stopped, what was read stays, and the rest can be tried again', async ({ reader }) => {
  const many = new Many(reader);
  const names = ['240205.docx', '241436.odt', '241792.rtf', '250854.html', 'pdf/250871-tabs-for-blanks.pdf'].map(noticeFile);
  const files = Array.from({ length: 60 }, (_, index) => ({ ...names[index % 5]!, name: `${index}-${names[index % 5]!.name}` }));
  await reader.chooseFile(...files);
  await expect(reader.files).toContainText(/^[1-9]/);
  await reader.files.getByRole('button', { name: 'Stop', exact: true }).press('Enter');
  await expect(many.heading).toBeFocused();
  await expect(reader.files).toContainText(/[0-9]+ not read/);
  await reader.files.getByRole('button', { name: 'Try again', exact: true }).first().click();
  await many.holds(60);
  await expect(reader.files).toBeHidden();
});

test('a paste of several notices is taken apart', async ({ reader }) => {
  const many = new Many(reader);
  await reader.pasteAnywhere([text, noticeText('241436'), noticeText('240205')].join('\n\n'));
  await many.holds(3);
  await expect.poll(() => many.column('Number')).toEqual(['250871', '241436', '240205']);
  await many.row('Officer, Defensive Cyberspace Operations').getByRole('button').click();
  await expect(reader.facts.getByRole('heading', { level: 1 })).toHaveText('Officer, Defensive Cyberspace Operations');
  await expect(reader.notice).not.toContainText('250871');
  await many.button('Back to the table').click();
  await many.holds(3);
});

test('one notice that is pasted is no table', async ({ reader }) => {
  await reader.pasteAnywhere(text);
  await expect(reader.title).toHaveText('Principal Assistant');
  await expect(reader.page.getByRole('grid')).toHaveCount(0);
});

test('where the program does not load nothing is lost, and it can be tried again', async ({ reader, trouble }) => {
  const many = new Many(reader);
  await reader.page.route('**/vacancy_desk_bg.wasm', (route) => route.abort());
  await reader.chooseFile(...noticeFiles(3));
  await expect(reader.files).toContainText('0 of 3 files read, 3 not read');
  await expect(reader.status).toContainText('could not be loaded');
  trouble.take(/ERR_FAILED/);
  await reader.page.unroute('**/vacancy_desk_bg.wasm');
  await reader.files.getByRole('button', { name: 'Try again', exact: true }).first().click();
  await many.holds(3);
});

// Not by the clock, which a busy machine slows for everybody: of the time that fifty files take, the page is free
// for its reader most, and no task of it takes a large part.
test('while fifty files are read the page is free for its reader', async ({ reader }) => {
  test.slow();
  const many = new Many(reader);
  const names = ['240205.docx', '241436.odt', '241792.rtf', '250854.html', 'pdf/250871-tabs-for-blanks.pdf'].map(noticeFile);
  const fifty = Array.from({ length: 50 }, (_, index) => ({ ...names[index % 5]!, name: `${index}-${names[index % 5]!.name}` }));
  await many.open(noticeFiles(2));
  await reader.page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: 'longtask' });
    Object.assign(globalThis, { tasks });
  });
  const start = Date.now();
  await reader.drop(...fifty);
  await many.holds(52);
  const time = Date.now() - start;
  const tasks = await reader.page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  const busy = tasks.reduce((sum, task) => sum + task, 0);
  const said = `${time} ms in all; tasks over 50 ms: ${tasks.map(Math.round).join(', ') || 'none'}`;
  test.info().annotations.push({ type: 'fifty files', description: said });
  expect(busy, said).toBeLessThan(time / 2);
  expect(Math.max(0, ...tasks), said).toBeLessThan(time / 5);
});

test('where no file is a notice that is said, and another one can be chosen there', async ({ reader }) => {
  const many = new Many(reader);
  await reader.drop({ name: 'empty.txt', content: '' }, { name: 'letter.txt', content: 'Dear all' });
  await expect(reader.page.getByText('None of these files is a vacancy notice that could be read.')).toBeVisible();
  await expect(many.grid).toBeHidden();
  await expectAccessible(reader.page);
  const choosing = reader.page.waitForEvent('filechooser');
  await reader.page.locator('#many').getByText('Choose a file').click();
  await (await choosing).setFiles([{ name: 'notice.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }, { name: 'other.txt', mimeType: 'text/plain', buffer: Buffer.from(noticeText('240205')) }]);
  await many.holds(2);
});
