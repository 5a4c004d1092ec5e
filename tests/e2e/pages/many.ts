import type { Locator, Page } from '@playwright/test';
import type { GivenFile, ReaderPage } from './reader_page.ts';

/** Many notices as a reader uses them: the table, and what stands above it. */
export class Many {
  readonly reader: ReaderPage;
  readonly page: Page;
  readonly grid: Locator;
  readonly search: Locator;
  readonly heading: Locator;

  constructor(reader: ReaderPage) {
    this.reader = reader;
    this.page = reader.page;
    this.grid = reader.page.getByRole('grid');
    this.search = reader.page.getByRole('searchbox');
    this.heading = reader.page.getByRole('heading', { level: 1, name: /^[0-9]+\s(notices?|avis)(,| of | du |$)/ });
  }

  /** Opens files, and waits until so many notices stand in the table. */
  async open(files: GivenFile[], count = files.length): Promise<void> {
    await this.reader.chooseFile(...files);
    await this.holds(count);
  }

  async holds(count: number): Promise<void> {
    await this.page.getByRole('heading', { name: new RegExp(`^${count}\\s(notices?|avis)(,| of | du |$)`) }).waitFor({ timeout: 30_000 });
  }

  row(name: string | RegExp): Locator {
    return this.grid.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name }) });
  }

  /** A cell by the place of its row among those that are drawn, the head being 0. */
  cell(row: number, column: number): Locator {
    return this.grid.locator(`[aria-rowindex="${row + 1}"] [aria-colindex="${column + 1}"]`);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  head(name: string): Locator {
    return this.grid.getByRole('columnheader', { name });
  }

  /** The words of a column, from the first row that is drawn to the last. */
  async column(name: string): Promise<string[]> {
    const index = await this.head(name).getAttribute('aria-colindex');
    const cells = this.grid.locator(`[data-body] [aria-colindex="${index}"]`);
    return (await cells.allInnerTexts()).map((text) => text.split('\n')[0] ?? '');
  }

  /** Saves by a button and reads the file. */
  async saved(button: Locator): Promise<{ name: string; text: string }> {
    const coming = this.page.waitForEvent('download');
    await button.click();
    const download = await coming;
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
  }
}
