import type { Locator } from '@playwright/test';
import type { ReaderPage } from './reader_page.ts';

/** The desk as a reader uses it, from the commands under the title. */
export class Desk {
  readonly reader: ReaderPage;
  readonly commands: Locator;

  constructor(reader: ReaderPage) {
    this.reader = reader;
    this.commands = reader.facts.getByRole('group', { name: /^(Work on this notice|Travailler sur cet avis)$/ });
  }

  command(name: string): Locator {
    return this.commands.getByRole('button', { name, exact: true });
  }

  /** The heading of the view that is open. */
  heading(name: string): Locator {
    return this.reader.facts.getByRole('heading', { level: 2, name, exact: true });
  }

  /** A fact of the comparison: its name, and both editions' words. */
  pair(label: string): Locator {
    const term = this.reader.page.getByRole('term').filter({ hasText: new RegExp(`^${label}`) });
    return this.reader.facts.locator('#desk dl > div').filter({ has: term });
  }

  /** Opens a view by its command. */
  async open(name: string): Promise<void> {
    await this.command(name).click();
    await this.heading(name).waitFor();
  }

  /** Saves by a button and reads the file: its name and its text. */
  async saved(button: Locator): Promise<{ name: string; text: string }> {
    const coming = this.reader.page.waitForEvent('download');
    await button.click();
    const download = await coming;
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
  }
}
