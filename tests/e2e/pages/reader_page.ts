import type { Locator, Page } from '@playwright/test';

/** The page as a reader uses it. */
export class ReaderPage {
  readonly page: Page;
  readonly title: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { level: 1 });
  }

  /** Opens the page and waits until its app has started. */
  async open(): Promise<void> {
    await this.page.goto('');
    await this.started();
  }

  /** Waits until the app has started, after which the page seals itself. */
  async started(): Promise<void> {
    await this.page.locator('meta[content="connect-src \'none\'"]').waitFor({ state: 'attached' });
  }
}
