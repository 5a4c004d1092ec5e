import { noticeText } from '../support/notices.ts';
import { expect, test } from '../support/test.ts';

const text = noticeText('250871');

test('a dropped file is read, and the page shows that it may be dropped', async ({ reader }) => {
  const dragged = await reader.drag({ name: 'notice.txt', content: text });
  await expect(reader.page.getByText('Drop the file to read it')).toBeVisible();
  await dragged.drop();
  await expect(reader.title).toHaveText('Principal Assistant');
  await expect(reader.page.getByText('Drop the file to read it')).toBeHidden();
});

test('a chosen file is read, Markdown as well', async ({ reader }) => {
  await reader.chooseFile({ name: 'notice.md', content: noticeText('241436') });
  await expect(reader.title).toHaveText('Officer, Defensive Cyberspace Operations');
});

const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
for (const [encoding, content] of [
  ['UTF-8 with a mark', `\uFEFF${text}`],
  ['UTF-16, little end first', utf16],
  ['UTF-16, big end first', Buffer.from(utf16).swap16()],
  ['Windows-1252', Buffer.from(text.replace(/[^\x00-\xff]/g, '-'), 'latin1')],
] as const) {
  test(`a file in ${encoding} keeps its accents`, async ({ reader }) => {
    await reader.drop({ name: 'notice.txt', content });
    await expect(reader.title).toHaveText('Principal Assistant');
    await expect(reader.notice).toContainText("ORGANISATION DU TRAITÉ DE L'ATLANTIQUE NORD");
  });
}

for (const [name, content, reason] of [
  ['notice.pdf', '%PDF-1.7\n%âãÏÓ', 'it is a PDF'],
  ['notice.docx', 'PK\u0003\u0004', 'it is a Word document'],
  ['notice.odt', 'PK\u0003\u0004', 'it is an OpenDocument text'],
  ['notice.rtf', '{\\rtf1 Grade}', 'it is in Rich Text Format'],
  ['notice.html', '<!doctype html><p>Grade</p>', 'it is a web page'],
  ['photo.txt', 'GIF89a\0\0', 'it is not a text'],
  ['empty.txt', '', 'it is empty'],
] as const) {
  test(`${name} is refused by name, with the reason, and what was there stays`, async ({ reader }) => {
    await reader.openSample('Principal Assistant');
    await reader.drop({ name, content });
    await expect(reader.status).toContainText(`“${name}” was not opened: ${reason}`);
    await expect(reader.status).toBeInViewport();
    await expect(reader.title).toHaveText('Principal Assistant');
  });
}

test('a refused file leaves the text in the box', async ({ reader }) => {
  await reader.box.fill('Dear all');
  await reader.chooseFile({ name: 'cv.pdf', content: '%PDF-1.4' });
  await expect(reader.status).toContainText('“cv.pdf” was not opened');
  await expect(reader.box).toHaveValue('Dear all');
});

test('of several files the first is opened, and the page says so', async ({ reader }) => {
  await reader.drop({ name: 'a.txt', content: text }, { name: 'b.txt', content: noticeText('241436') });
  await expect(reader.title).toHaveText('Principal Assistant');
  await expect(reader.status).toHaveText('Several files at once: the first one was opened.');
});

test('of a file of 50 MB the beginning is read, and the page says so', async ({ reader }) => {
  await reader.page.evaluate((notice) => {
    const transfer = new DataTransfer();
    const filler = 'more text \n'.repeat(100_000);
    transfer.items.add(new File([notice, ...Array<string>(50).fill(filler)], 'long.txt'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, text);
  await expect(reader.title).toHaveText('Principal Assistant');
  await expect(reader.status).toContainText('Its first 2 MB were read');
  await expect(reader.notice).toContainText('Only its beginning is shown here.');
});
