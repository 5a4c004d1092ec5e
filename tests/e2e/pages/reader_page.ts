import type { Locator, Page } from '@playwright/test';

/** The page as a reader uses it. Its words are English unless a test asks for French. */
export class ReaderPage {
  readonly page: Page;
  readonly title: Locator;
  readonly box: Locator;
  readonly facts: Locator;
  readonly notice: Locator;
  readonly status: Locator;
  /** The list of the files that were opened together. */
  readonly files: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { level: 1 });
    this.box = page.getByRole('textbox', { name: /^(Text of the notice|Texte de l’avis)$/ });
    this.facts = page.getByRole('region', { name: /^(Facts|Informations)$/ });
    this.notice = page.getByRole('region', { name: /^(The notice|L’avis)$/ });
    this.status = page.getByRole('status');
    this.files = page.getByRole('region', { name: /^(Files|Fichiers)$/ });
  }

  /** Opens the page and waits until its app has started. */
  async open(address = ''): Promise<void> {
    await this.page.goto(address);
    await this.started();
  }

  /** Waits until the app has started, after which the page seals itself. */
  async started(): Promise<void> {
    await this.page.locator('meta[content^="connect-src"]').waitFor({ state: 'attached' });
  }

  async openSample(title: string): Promise<void> {
    await this.page.getByRole('button', { name: title, exact: true }).click();
  }

  /** Waits until the sheet is drawn to its end: what is out of sight comes after what is seen. */
  async drawn(): Promise<void> {
    await this.facts.getByRole('heading', { name: /^(To check|À vérifier)$/ }).waitFor({ state: 'attached' });
  }

  async chooseFile(...files: GivenFile[]): Promise<void> {
    const payload = files.map(({ name, content }) => ({ name, mimeType: '', buffer: Buffer.from(content) }));
    await this.page.getByLabel('Choose a file').setInputFiles(payload);
  }

  /** Drags files over the page; `drop` lets go of them. */
  async drag(...files: GivenFile[]): Promise<{ drop: () => Promise<void> }> {
    const data = await this.page.evaluateHandle((given) => {
      const transfer = new DataTransfer();
      for (const { name, bytes } of given) transfer.items.add(new File([new Uint8Array(bytes)], name));
      return transfer;
    }, files.map(({ name, content }) => ({ name, bytes: [...Buffer.from(content)] })));
    const body = this.page.locator('body');
    await body.dispatchEvent('dragenter', { dataTransfer: data });
    await body.dispatchEvent('dragover', { dataTransfer: data });
    return { drop: () => body.dispatchEvent('drop', { dataTransfer: data }) };
  }

  async drop(...files: GivenFile[]): Promise<void> {
    await (await this.drag(...files)).drop();
  }

  /** Pastes while no field has the focus. */
  async pasteAnywhere(text: string): Promise<void> {
    await this.page.evaluate((given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', given);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }

  /** Puts text into the box as a program would: whatever JavaScript holds, at once. */
  async putIntoBox(make: string): Promise<void> {
    await this.box.evaluate((box, code) => {
      (box as HTMLTextAreaElement).value = Function(`return ${code}`)() as string;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, make);
  }

  /** What is said of a file in the list. */
  file(name: string): Locator {
    return this.files.getByRole('listitem').filter({ hasText: name });
  }

  /** What stands beside a label of the sheet. */
  fact(label: string): Locator {
    const term = this.page.getByRole('term').filter({ hasText: new RegExp(`^([≠✎] )?${label}$`) });
    return this.facts.locator('dl > div').filter({ has: term }).getByRole('definition').first();
  }

  value(name: string | RegExp): Locator {
    return this.facts.getByRole('button', { name }).first();
  }

  /** Words of the notice that carry a mark. */
  mark(words: string | RegExp): Locator {
    return this.notice.getByRole('button', { name: words, exact: typeof words === 'string' }).first();
  }

  /** The marks that are chosen. */
  chosenMarks(): Locator {
    return this.notice.getByRole('button', { pressed: true });
  }
}

export interface GivenFile {
  name: string;
  content: string | Uint8Array;
}
