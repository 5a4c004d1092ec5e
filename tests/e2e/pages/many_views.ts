import type { Locator } from '@playwright/test';
import { Many } from './many.ts';
import type { ReaderPage } from './reader_page.ts';

/** Many notices beyond their table: a few of them beside each other, and all of them drawn. */
export class ManyViews extends Many {
  readonly root: Locator;
  /** The notices beside each other. */
  readonly beside: Locator;

  constructor(reader: ReaderPage) {
    super(reader);
    this.root = reader.page.locator('#many');
    this.beside = this.root.getByRole('table', { name: /^(Facts|Informations)$/ });
  }

  /** Opens texts together, in the language of the page, and waits until all are in the table. */
  async openTexts(...texts: string[]): Promise<void> {
    const files = texts.map((text, at) => ({ name: `${at}.txt`, mimeType: '', buffer: Buffer.from(text) }));
    await this.page.locator('input[type=file]').first().setInputFiles(files);
    await this.holds(texts.length);
  }

  /** Ticks the notices in these rows of the table, from 1 on. */
  async select(...rows: number[]): Promise<void> {
    for (const row of rows) await this.cell(row, 0).getByRole('checkbox').click();
  }

  /** Goes to a view by its name. */
  async show(name: string): Promise<void> {
    await this.root.getByRole('navigation').getByRole('button', { name, exact: true }).click();
  }

  /** What the notices beside each other say on a point. */
  point(name: string | RegExp): Locator {
    return this.beside.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name }) });
  }

  /** A drawing with all that belongs to it. */
  picture(name: string): Locator {
    return this.root.locator('section').filter({ has: this.page.getByRole('heading', { name, exact: true }) });
  }

  /** What stands for notices in a drawing. */
  marks(name: string): Locator {
    return this.picture(name).locator('svg').getByRole('button');
  }

  /** Saves by a button and reads the file: its name and its bytes. */
  async savedBytes(button: Locator): Promise<{ name: string; bytes: Buffer }> {
    const coming = this.page.waitForEvent('download');
    await button.click();
    const download = await coming;
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }
}
