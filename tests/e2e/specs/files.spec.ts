import { noticeFile, noticeText } from '../support/notices.ts';
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

test('a browser that cannot walk through streams reads files all the same', async ({ context, reader }) => {
  await context.route('**/reader/worker.js', async (route) => {
    const response = await route.fetch();
    const script = `delete ReadableStream.prototype[Symbol.asyncIterator];\n${await response.text()}`;
    await route.fulfill({ response, body: script });
  });
  await reader.drop({ name: 'notice.txt', content: text });
  await expect(reader.title).toHaveText('Principal Assistant');
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

for (const [name, title] of [
  ['240205.docx', 'Principal Staff Officer (Security)'],
  ['241436.odt', 'Officer, Defensive Cyberspace Operations'],
  ['241792.rtf', 'Assistant, Physical Security and Technical Access'],
  ['250854.html', 'Officer, Crisis Response Systems and Exercises'],
  ['pdf/250871-libreoffice-encrypted.pdf', 'Principal Assistant'],
  ['pdf/250854-chromium-drawn-bullets.pdf', 'Officer, Crisis Response Systems and Exercises'],
  ['pdf/241436-two-languages-in-columns.pdf', 'Officer, Defensive Cyberspace Operations'],
] as const) {
  test(`${name} is read, with its words marked`, async ({ reader }) => {
    await reader.drop(noticeFile(name));
    await expect(reader.title).toHaveText(title);
    await expect(reader.files).toBeHidden();
    await reader.value(/EUR a month|[0-9],[0-9]{3}\.[0-9]{2}/).click();
    await expect(reader.chosenMarks().first()).toContainText(/[0-9]/);
  });
}

for (const [file, reason] of [
  [{ name: 'notice.pdf', content: '%PDF-1.7\n%âãÏÓ' }, 'notice.pdf is a damaged PDF: get it again'],
  [{ name: 'notice.docx', content: 'PK\u0003\u0004' }, 'notice.docx is'],
  [{ name: 'photo.pdf', content: 'GIF89a\0\0' }, 'photo.pdf is an image'],
  [{ name: 'old.doc', content: Buffer.from('d0cf11e0a1b11ae10000', 'hex') }, 'save it as DOCX'],
  [{ name: 'empty.txt', content: '' }, 'empty.txt is empty'],
  [noticeFile('pdf/scanned.pdf'), 'and no text: recognise its text (OCR) first'],
] as const) {
  test(`${file.name} is refused by name, with the reason, and what was there stays`, async ({ reader }) => {
    await reader.openSample('Principal Assistant');
    await reader.drop(file);
    await expect(reader.files).toContainText(reason);
    await expect(reader.files).toBeInViewport();
    await expect(reader.status).toContainText(reason);
    await expect(reader.title).toHaveText('Principal Assistant');
    await reader.files.getByRole('button', { name: 'Close the list' }).press('Enter');
    await expect(reader.files).toBeHidden();
    await expect(reader.title).toBeFocused();
  });
}

test('the words behind a value name their page', async ({ reader }) => {
  await reader.drop(noticeFile('pdf/250871-tabs-for-blanks.pdf'));
  await reader.value(/EUR a month|[0-9],[0-9]{3}\.[0-9]{2}/).click();
  await expect(reader.facts.getByText(/^page [0-9]+$/)).toHaveCount(2);
  await expect(reader.facts.getByText('page 1', { exact: true })).toBeVisible();
});

test('a refused file leaves the text in the box', async ({ reader }) => {
  await reader.box.fill('Dear all');
  await reader.chooseFile({ name: 'cv.pdf', content: '%PDF-1.4' });
  await expect(reader.files).toContainText('cv.pdf is a damaged PDF');
  await expect(reader.box).toHaveValue('Dear all');
});

test('the list of the files leads to the box where it is closed and there is nothing to read', async ({ reader }) => {
  await reader.chooseFile({ name: 'cv.pdf', content: '%PDF-1.4' });
  await reader.files.getByRole('button', { name: 'Close the list' }).press('Enter');
  await expect(reader.box).toBeFocused();
});

test('a locked file asks for its password, and opens with it', async ({ reader }) => {
  await reader.drop(noticeFile('pdf/241792-password-vacancy.pdf'));
  const row = reader.file('241792-password-vacancy.pdf');
  await expect(row).toContainText('opens only with a password');
  await row.getByLabel(/^Password/).fill('wrong');
  await row.getByLabel(/^Password/).press('Enter');
  await expect(row).toContainText('does not open with this password');
  await expect(row.getByLabel(/^Password/)).toBeFocused();
  await row.getByRole('button', { name: /^Open/ }).press('Enter');
  await expect(row.getByRole('button', { name: /^Open/ })).toBeFocused();
  await row.getByLabel(/^Password/).fill('vacancy');
  await row.getByLabel(/^Password/).press('Enter');
  await expect(reader.title).toHaveText('Assistant, Physical Security and Technical Access');
  await expect(reader.files).toBeHidden();
});

// What a worker fails to load, no console says.
for (const [part, isSaid] of [['vacancy_worker_bg.wasm', true], ['reader/worker.js', false]] as const) {
  test(`where ${part} does not load the page says so, and a file can be tried again`, async ({ reader, trouble }) => {
    await reader.page.route(`**/${part}`, (route) => route.abort());
    await reader.drop(noticeFile('250871.docx'), noticeFile('241436.html'));
    await expect(reader.file('250871.docx')).toContainText('could not be loaded');
    await expect(reader.file('241436.html')).toContainText('could not be loaded');
    await reader.page.unroute(`**/${part}`);
    if (isSaid) trouble.take(/ERR_FAILED/);
    await reader.file('241436.html').getByRole('button', { name: /^Try again/ }).click();
    await expect(reader.page.getByRole('rowheader', { name: 'Officer, Defensive Cyberspace Operations' })).toBeVisible();
    await expect(reader.file('250871.docx')).toContainText('could not be loaded');
  });
}

test('of a file of 30 MB the beginning is read, and the page says so', async ({ reader }) => {
  await reader.page.evaluate((notice) => {
    const transfer = new DataTransfer();
    const filler = 'more text \n'.repeat(100_000);
    transfer.items.add(new File([notice, ...Array<string>(27).fill(filler)], 'long.txt'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, text);
  await expect(reader.title).toHaveText('Principal Assistant', { timeout: 20_000 });
  await expect(reader.status).toContainText('Its first 2 MB were read');
  await expect(reader.notice).toContainText('Only the beginning of the text is shown here.');
});

test('a file that is too large is refused before it is read', async ({ reader }) => {
  await reader.page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(51 << 20)], 'huge.pdf'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  });
  await expect(reader.file('huge.pdf')).toContainText('huge.pdf is larger than 50 MB', { timeout: 20_000 });
});
