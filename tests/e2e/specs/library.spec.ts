import type { Locator, Page } from '@playwright/test';
import { Desk } from '../pages/desk.ts';
import { Library } from '../pages/library.ts';
import { ReaderPage } from '../pages/reader_page.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { noticeText } from '../support/notices.ts';
import { expect, test } from '../support/test.ts';

const ASSISTANT = 'Principal Assistant';
const OFFICER = 'Officer, Defensive Cyberspace Operations';

/** The same page in another tab. */
async function another(page: Page): Promise<Library> {
  const reader = new ReaderPage(await page.context().newPage());
  await reader.open();
  return new Library(reader);
}

/** Puts a record into the browser's database as another program would. */
function put(page: Page, id: string, json: string): Promise<void> {
  return page.evaluate(
    ([id, json]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('vacancy-lens-library');
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction('notices', 'readwrite');
          transaction.objectStore('notices').put({ id, json });
          transaction.oncomplete = () => (database.close(), resolve());
        };
      }),
    [id, json],
  );
}

/** How often the store is asked for something from now on. */
const countTransactions = () => {
  const asked = { count: 0 };
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...given) {
    asked.count += 1;
    return transaction.apply(this, given);
  };
  return asked;
};

/** From now on the store has no room. */
const fillStorage = () => {
  const put = IDBObjectStore.prototype.put;
  Object.assign(globalThis, { put });
  // As a browser does in mid-write: the transaction ends, and everything in it with it.
  IDBObjectStore.prototype.put = function (value: unknown) {
    const request = put.call(this, value);
    const error = new DOMException('', 'QuotaExceededError');
    Object.defineProperty(this.transaction, 'error', { value: error });
    queueMicrotask(() => this.transaction.abort());
    return request;
  };
};

const emptyStorage = () => {
  IDBObjectStore.prototype.put = (globalThis as unknown as { put: typeof IDBObjectStore.prototype.put }).put;
};

/** What a page hears that comes back from where browsers put pages aside. */
const comeBack = () => {
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
};

test('nothing is kept unless it is asked for', async ({ page, reader }) => {
  const library = new Library(reader);
  await expect(library.way).toBeHidden();
  await reader.openSample(ASSISTANT);
  await reader.facts.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(reader.facts.getByRole('button', { name: 'Keep this notice' })).toBeVisible();
  expect(await library.stored()).toEqual([]);
  expect(await page.evaluate(() => localStorage.getItem('vacancy-lens.library'))).toBeNull();
});

test('a notice that is kept is there on the next visit, with its note and status', async ({ page, reader }) => {
  const library = new Library(reader);
  await reader.openSample(ASSISTANT);
  await library.keep();
  await reader.facts.getByLabel(`Note: ${ASSISTANT}`).fill('Ask about telework');
  await reader.facts.getByLabel(`Status: ${ASSISTANT}`).selectOption('Applied');
  await expect.poll(async () => (await library.stored())[0]?.json).toContain('"status":"applied"');
  await expect.poll(async () => (await library.stored())[0]?.json).toContain('Ask about telework');

  await page.reload();
  await reader.started();
  await library.open();
  await expect(library.view.getByRole('heading', { level: 1 })).toContainText('Library');
  await expect(library.item(ASSISTANT)).toContainText('23 Jun 2025 (in 12 days)');
  await expect(library.item(ASSISTANT)).toContainText('G12');
  await expect(library.view.getByLabel(`Note: ${ASSISTANT}`)).toHaveValue('Ask about telework');
  await expect(library.view.getByLabel(`Status: ${ASSISTANT}`)).toHaveValue('applied');
  await library.command(ASSISTANT).click();
  await expect(reader.title).toHaveText(ASSISTANT);
  await expect(reader.notice).toContainText('23-Jun-2025');
});

test('the list is searched, sorted and narrowed by status', async ({ reader }) => {
  const library = new Library(reader);
  await library.keepSample(ASSISTANT);
  await library.keepSample(OFFICER);
  await library.open();
  await expect(library.items).toHaveCount(2);
  // What is closed stands behind what is open, however early it closed.
  await expect(library.items.first()).toContainText(ASSISTANT);
  await library.view.getByLabel('Sort by').selectOption('Title');
  await expect(library.items.first()).toContainText(OFFICER);
  await library.view.getByLabel('Search texts and notes').fill('cyberspace');
  await expect(library.items).toHaveCount(1);
  await library.command('Show in the table').click();
  await expect(reader.page.getByRole('grid')).toBeVisible();
  await library.open();
  await expect(library.view.getByLabel('Search texts and notes')).toHaveValue('cyberspace');
  await expect(library.view.getByLabel('Sort by')).toHaveValue('title');
  await expect(library.items).toHaveCount(1);
  await library.view.getByLabel('Search texts and notes').fill('');
  await library.view.getByLabel(`Status: ${OFFICER}`).selectOption('Not for me');
  await library.view.getByRole('combobox', { name: 'Show', exact: true }).selectOption('Not for me');
  await expect(library.items).toHaveCount(1);
  await expect(library.items).toContainText(OFFICER);
});

test('a note that was found stays while it is changed', async ({ page, reader }) => {
  const library = new Library(reader);
  await library.keepSample(ASSISTANT);
  await library.keepSample(OFFICER);
  await library.open();
  const note = library.view.getByLabel(`Note: ${ASSISTANT}`);
  await note.fill('Ask about Zanzibar');
  await library.view.getByLabel('Search texts and notes').fill('zanzibar');
  await expect(library.items).toHaveCount(1);
  await note.press('End');
  for (let left = 0; left < 4; left += 1) await page.keyboard.press('Backspace');
  await expect.poll(async () => JSON.stringify(await library.stored())).toContain('Ask about Zanz\\"');
  await expect(note).toBeFocused();
  await library.view.getByLabel('Search texts and notes').fill('zanzibar!');
  await expect(library.items).toHaveCount(0);
});

test('a note that another tab deletes while it is written is no error', async ({ page, reader }) => {
  const here = new Library(reader);
  await here.keepSample(ASSISTANT);
  await here.open();
  const there = await another(page);
  await there.open();
  await here.view.getByLabel(`Note: ${ASSISTANT}`).focus();
  await page.keyboard.type('Half a wo');
  await there.command(`Delete: ${ASSISTANT}`).click();
  await expect(here.items).toHaveCount(0);
});

test('the status is chosen by keys, one after the other', async ({ page, reader }) => {
  const library = new Library(reader);
  await reader.openSample(ASSISTANT);
  await library.keep();
  const choose = async (status: Locator) => {
    await status.focus();
    for (const [key, chosen] of [['ArrowDown', 'applied'], ['ArrowDown', 'not-for-me'], ['Home', 'saved']] as const) {
      await page.keyboard.press(key);
      await expect.poll(async () => (await library.stored())[0]?.json).toContain(`"status":"${chosen}"`);
      await expect(status).toHaveValue(chosen);
      await expect(status).toBeFocused();
    }
  };
  await choose(reader.facts.getByLabel(`Status: ${ASSISTANT}`));
  await library.open();
  await choose(library.view.getByLabel(`Status: ${ASSISTANT}`));
});

test('what is deleted comes back, one or all', async ({ reader }) => {
  const library = new Library(reader);
  await library.keepSample(ASSISTANT);
  await library.keepSample(OFFICER);
  await library.open();
  const before = await library.stored();
  await library.command(`Delete: ${OFFICER}`).click();
  await expect(library.items).toHaveCount(1);
  await library.command('Undo').click();
  await expect(library.items).toHaveCount(2);
  await library.command('Delete all').click();
  await expect(library.items).toHaveCount(0);
  await expect(library.view.getByText('2 notices deleted.')).toBeVisible();
  await expect.poll(() => library.stored()).toEqual([]);
  await library.command('Undo').click();
  await expect(library.items).toHaveCount(2);
  await expect.poll(() => library.stored()).toEqual(before);
});

test('the whole library goes into a file, and back', async ({ reader }) => {
  const library = new Library(reader);
  await library.keepSample(ASSISTANT);
  await library.keepSample(OFFICER);
  const [first] = await library.stored();
  // A newer program has added to it.
  const odd = '"colour":{"of":1.50,"list":[ 1 , 2 ]}';
  await put(reader.page, first!.id, first!.json.replace('{', `{${odd},`));
  await reader.page.reload();
  await reader.started();
  await library.open();
  await library.view.getByLabel(`Note: ${ASSISTANT}`).fill('Mine');
  await library.view.getByLabel(`Note: ${OFFICER}`).fill('Mine, too');
  await expect.poll(async () => JSON.stringify(await library.stored())).toMatch(/Mine[^,].*Mine, too|Mine, too.*Mine[^,]/);
  const saved = await new Desk(reader).saved(library.command('Save as a file'));
  expect(saved.name).toBe('vacancy-library-2025-06-11.json');
  expect(saved.text).toContain(odd);
  expect(JSON.parse(saved.text)).toMatchObject({ format: 'vacancy-lens-library', version: 1 });

  const before = await library.stored();
  await library.command('Delete all').click();
  await expect(library.items).toHaveCount(0);
  const file = { name: saved.name, mimeType: 'application/json', buffer: Buffer.from(saved.text) };
  // One to write them, one to show them.
  const asked = await reader.page.evaluateHandle(countTransactions);
  await library.view.getByLabel('Take from a file').setInputFiles(file);
  await expect(library.view.getByText('2 notices taken from the file.')).toBeVisible();
  expect(await asked.jsonValue()).toEqual({ count: 2 });
  await expect.poll(() => library.stored()).toEqual(before);
  await library.view.getByLabel('Take from a file').setInputFiles(file);
  await expect(library.view.getByText('0 notices taken from the file; 2 here already.')).toBeVisible();
});

test('a file that is no library, or a newer one, changes nothing', async ({ reader }) => {
  const library = new Library(reader);
  await library.keepSample(ASSISTANT);
  await library.open();
  const before = await library.stored();
  for (const [text, words] of [
    ['{"records":[]}', 'This file is no library'],
    ['not JSON', 'This file is no library'],
    ['{"format":"vacancy-lens-library","version":2,"records":[]}', 'saved by a newer version'],
  ] as const) {
    const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await library.view.getByLabel('Take from a file').setInputFiles(file);
    await expect(library.view.getByText(words)).toBeVisible();
  }
  expect(await library.stored()).toEqual(before);
});

test('two tabs stay in step, and no note is lost between them', async ({ page, reader }) => {
  const here = new Library(reader);
  await here.keepSample(ASSISTANT);
  await here.open();
  const there = await another(page);
  await there.open();
  await here.view.getByLabel(`Note: ${ASSISTANT}`).fill('From here');
  await expect(there.view.getByLabel(`Note: ${ASSISTANT}`)).toHaveValue('From here');
  await there.view.getByLabel(`Status: ${ASSISTANT}`).selectOption('Applied');
  await expect(here.view.getByLabel(`Status: ${ASSISTANT}`)).toHaveValue('applied');
  await there.reader.page.goto('');
  await there.reader.started();
  await there.keepSample(OFFICER);
  await expect(here.items).toHaveCount(2);
  await here.command('Delete all').click();
  await expect(there.way).toBeHidden();
});

test('a page that comes back shows what is kept by then', async ({ page, reader }) => {
  const library = new Library(reader);
  await reader.openSample(ASSISTANT);
  await library.keep();
  const [record] = await library.stored();
  await put(page, record!.id, record!.json.replace('"note":""', '"note":"From elsewhere"'));
  await page.evaluate(comeBack);
  await expect(reader.facts.getByLabel(`Note: ${ASSISTANT}`)).toHaveValue('From elsewhere');
  await expect(reader.facts.getByText('Kept in your library.')).toBeVisible();
  await expect(reader.facts.getByText('The browser lets this page keep nothing')).toBeHidden();

  await library.open();
  await expect(library.items).toHaveCount(1);
  await put(page, record!.id, record!.json.replace('"note":""', '"note":"And again"'));
  await page.evaluate(comeBack);
  await expect(library.view.getByLabel(`Note: ${ASSISTANT}`)).toHaveValue('And again');
});

test('what is put away while the library is read is not told of it', async ({ page, reader }) => {
  const library = new Library(reader);
  await reader.openSample(ASSISTANT);
  await library.keep();
  await page.evaluate((way) => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    document.querySelector<HTMLElement>(way)?.click();
  }, '#desk .vn-desk__head button');
  await expect(reader.facts.getByText('Kept in your library.')).toBeHidden();
  // Asked after it, the database answers after it.
  expect(await library.stored()).toHaveLength(1);
});

test('storage that is full changes nothing and says so', async ({ page, reader }) => {
  const library = new Library(reader);
  await library.keepSample(ASSISTANT);
  await page.evaluate(fillStorage);
  await reader.openSample(OFFICER);
  await reader.facts.getByRole('button', { name: 'Keep', exact: true }).click();
  await reader.facts.getByRole('button', { name: 'Keep this notice' }).click();
  await expect(reader.facts.getByText('The browser has no more room, so nothing was changed.')).toBeVisible();
  expect(await library.stored()).toHaveLength(1);
  await library.open();
  await library.view.getByLabel(`Note: ${ASSISTANT}`).fill('Not yet stored');
  await expect(library.view.getByText('The browser has no more room')).toBeVisible();
  await expect(library.view.getByLabel(`Note: ${ASSISTANT}`)).toHaveValue('Not yet stored');
  const status = library.view.getByLabel(`Status: ${ASSISTANT}`);
  await status.selectOption('Applied');
  await expect(status).toHaveValue('saved');
  await page.evaluate(emptyStorage);
  await library.view.getByLabel(`Note: ${ASSISTANT}`).press('End');
  await page.keyboard.type('!');
  await expect.poll(async () => (await library.stored())[0]?.json).toContain('Not yet stored!');
  await expect(library.view.getByText('The browser has no more room')).toBeHidden();
});

test('a note that could not be stored comes back with the reason, and waits with its notice', async ({ page, reader }) => {
  const library = new Library(reader);
  await reader.openSample(ASSISTANT);
  await library.keep();
  await page.evaluate(fillStorage);
  const note = reader.facts.getByLabel(`Note: ${ASSISTANT}`);
  await note.fill('Not yet stored');
  await page.keyboard.press('Escape');
  await expect(reader.facts.getByText('The browser has no more room')).toBeVisible();
  await expect(note).toHaveValue('Not yet stored');
  // Whoever knows of it may go.
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(reader.fact('By when')).toBeVisible();
  await reader.facts.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(note).toHaveValue('Not yet stored');
  await page.evaluate(emptyStorage);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await library.stored())[0]?.json).toContain('Not yet stored');
  await expect(note).toBeHidden();
});

test('where the browser keeps nothing, the page says so', async ({ page, reader }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('', 'SecurityError');
    };
  });
  await reader.open();
  await reader.openSample(ASSISTANT);
  await reader.facts.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(reader.facts.getByText('The browser lets this page keep nothing')).toBeVisible();
  await expect(reader.facts.getByRole('button', { name: 'Keep this notice' })).toBeHidden();
});

test('a library of a newer version is read, and not changed', async ({ page, reader }) => {
  const library = new Library(reader);
  await library.keepSample(ASSISTANT);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('vacancy-lens-library', 7);
        opening.onupgradeneeded = () => opening.result.createObjectStore('tags');
        opening.onsuccess = () => (opening.result.close(), resolve());
      }),
  );
  const before = await library.stored();
  await page.reload();
  await reader.started();
  await library.open();
  await expect(library.view.getByText('A newer version of this page has written to the library')).toBeVisible();
  await expect(library.item(ASSISTANT)).toBeVisible();
  await expect(library.view.getByLabel(`Note: ${ASSISTANT}`)).toBeDisabled();
  await expect(library.command('Delete all')).toBeHidden();
  const { text } = await new Desk(reader).saved(library.command('Save as a file'));
  expect(text).toContain(before[0]!.json);
  expect(await library.stored()).toEqual(before);
});

test('a newer version that opens it in another tab is let in, and said', async ({ page, reader }) => {
  const library = new Library(reader);
  await library.keepSample(ASSISTANT);
  await library.open();
  const other = await page.context().newPage();
  await other.goto('');
  await other.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('vacancy-lens-library', 7);
        opening.onsuccess = () => (opening.result.close(), resolve());
      }),
  );
  await expect(library.view.getByText('has opened the library in another tab')).toBeVisible();
  await expect(library.item(ASSISTANT)).toBeVisible();
});

test('a database that another tab holds is waited for', async ({ page, reader }) => {
  const library = new Library(reader);
  await library.keepSample(ASSISTANT);
  const other = await page.context().newPage();
  await other.goto('');
  await page.reload();
  await reader.started();
  // It holds the database, and somebody else waits to change it: whoever comes now waits, too.
  await other.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('vacancy-lens-library');
        opening.onsuccess = () => {
          Object.assign(globalThis, { held: opening.result });
          indexedDB.open('vacancy-lens-library', 7).onblocked = () => resolve();
        };
      }),
  );
  await library.way.click();
  // It is said after three seconds without an answer.
  await expect(library.view.getByText('Another tab holds the library')).toBeVisible({ timeout: 15_000 });
  await other.close();
  await expect(library.item(ASSISTANT)).toBeVisible();
  await expect(library.view.getByText('Another tab holds the library')).toBeHidden();
});

test('what this version cannot read stays as it is, and goes into the file', async ({ page, reader }) => {
  const library = new Library(reader);
  await library.keepSample(ASSISTANT);
  await put(page, 'odd', '{"form":9,"id":"odd","note":"from the future","document":{"pages":[1.50]}}');
  await put(page, 'broken', '{ no JSON');
  await page.reload();
  await reader.started();
  await library.open();
  await expect(library.items).toHaveCount(3);
  await expect(library.view.getByText('Written by a newer version of this page')).toBeVisible();
  await expect(library.view.getByText('A record that this version cannot read')).toBeVisible();
  const { text } = await new Desk(reader).saved(library.command('Save as a file'));
  expect(text).toContain('"document":{"pages":[1.50]}');
});

test('the library is shown in the table', async ({ page, reader }) => {
  const library = new Library(reader);
  await library.keepSample(ASSISTANT);
  await library.keepSample(OFFICER);
  await library.open();
  await library.command('Show in the table').click();
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(3);
});

test('rows of the table are kept, each notice once', async ({ page, reader }) => {
  const library = new Library(reader);
  const text = noticeText('250871');
  await reader.chooseFile(
    { name: 'a.txt', content: text },
    { name: 'b.txt', content: text.replaceAll('250871', '250872') },
  );
  const rows = page.getByRole('grid').getByRole('row');
  await expect(rows).toHaveCount(3);
  await page.getByRole('grid').getByRole('checkbox').first().click();
  await page.getByRole('button', { name: 'Keep the 2 selected' }).click();
  await expect(page.getByText('2 notices kept.', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Keep the 2 selected' }).click();
  await expect(page.getByText('2 notices kept already.')).toBeVisible();
  expect(await library.stored()).toHaveLength(2);
});

test('everything is done by keyboard', async ({ page, reader }) => {
  const library = new Library(reader);
  await library.keepSample(ASSISTANT);
  await library.way.press('Enter');
  await expect(library.view.getByRole('heading', { level: 1 })).toBeFocused();
  await library.view.getByLabel(`Note: ${ASSISTANT}`).focus();
  await page.keyboard.type('By hand');
  await page.keyboard.press('Tab');
  await expect(library.command(`Delete: ${ASSISTANT}`)).toBeFocused();
  await expect.poll(async () => (await library.stored())[0]?.json).toContain('By hand');
  await page.keyboard.press('Enter');
  await expect(library.items).toHaveCount(0);
  await library.command('Undo').press('Enter');
  await expect(library.items).toHaveCount(1);
});

for (const width of [320, 768, 1280]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('the library is accessible and fits the screen', async ({ page, reader }) => {
      const library = new Library(reader);
      await library.keepSample(ASSISTANT);
      await library.keepSample(OFFICER);
      await library.open();
      await expect(library.items).toHaveCount(2);
      await expectAccessible(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  });
}
