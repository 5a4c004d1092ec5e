import type { Locator } from '@playwright/test';
import type { ReaderPage } from './reader_page.ts';

/** The library as a reader uses it. Its words are English. */
export class Library {
  readonly reader: ReaderPage;
  readonly view: Locator;
  readonly items: Locator;
  readonly said: Locator;

  constructor(reader: ReaderPage) {
    this.reader = reader;
    this.view = reader.page.locator('#many');
    this.items = this.view.locator('.vn-library__item');
    this.said = this.view.getByRole('status');
  }

  /** The way to it, which stands in the page's head where something is kept. */
  get way(): Locator {
    return this.reader.page.getByRole('banner').getByRole('button', { name: 'Library' });
  }

  async open(): Promise<void> {
    await this.way.click();
    await this.view.getByRole('heading', { level: 1, name: /^Library/ }).waitFor();
  }

  /** Keeps the notice that is open. */
  async keep(): Promise<void> {
    await this.reader.facts.getByRole('button', { name: 'Keep', exact: true }).click();
    await this.reader.facts.getByRole('button', { name: 'Keep this notice' }).click();
    await this.reader.facts.getByText('Kept in your library.').waitFor();
  }

  /** Opens a sample and keeps it. */
  async keepSample(title: string): Promise<void> {
    await this.reader.openSample(title);
    await this.keep();
    await this.reader.page.getByRole('button', { name: 'New notice' }).click();
  }

  item(title: string): Locator {
    return this.items.filter({ hasText: title });
  }

  command(name: string): Locator {
    return this.view.getByRole('button', { name, exact: true });
  }

  /** What stands in the browser's database, as other programs see it. */
  stored(): Promise<{ id: string; json: string }[]> {
    return this.reader.page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('vacancy-lens-library');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const database = opening.result;
            const reading = database.transaction('notices').objectStore('notices').getAll();
            reading.onsuccess = () => (database.close(), resolve(reading.result));
          };
        }),
    );
  }
}
