import { fileURLToPath } from 'node:url';
import { test as base, type Locator, type Page } from '@playwright/test';
import { host, type Host } from './host.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export const folders = {
  '': at('../../../dist/widget'),
  site: at('../../../dist/widget'),
  samples: at('../../../www/samples'),
  files: at('../../files'),
  bench: at('../bench'),
};

/** What a careers site that trusts nobody sends with its pages. */
export const STRICT =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; " +
  "worker-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types vacancy-notice";

export const SCRIPT = '<script type="module" src="/site/vacancy-notice-define.js"></script>';

/** A page of somebody else's with these words in its body. */
export function page(body: string, head = SCRIPT): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Careers</title><link rel="icon" href="data:,">${head}<body>${body}`;
}

export interface Site extends Host {
  /** What stands at a path. */
  pages: Map<string, string>;
  /** Sent with all of them. */
  headers: Record<string, string>;
}

export async function careersSite(): Promise<Site> {
  const pages = new Map<string, string>();
  const headers: Record<string, string> = {};
  const server = await host(folders, {
    answer(path, response) {
      const text = pages.get(path);
      if (text === undefined) return false;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(text);
      return true;
    },
  });
  return { ...server, pages, headers };
}

/** The element, as tests look at it. */
export class Widget {
  readonly element: Locator;
  readonly title: Locator;
  readonly status: Locator;

  constructor(readonly page: Page, selector = 'vacancy-notice') {
    this.element = page.locator(selector).first();
    this.title = this.element.getByRole('heading', { level: 2 }).first();
    this.status = this.element.getByRole('status').first();
  }

  state(): Promise<string> {
    return this.element.evaluate((element) => (element as HTMLElement & { state: string }).state);
  }

  button(name: string | RegExp): Locator {
    return this.element.getByRole('button', { name }).first();
  }
}

interface Fixtures {
  /** What time it is for the page; `null` for the true one, which what measures time needs. */
  now: string | null;
  /** The careers site of the test. */
  site: Site;
  /** What a quiet page never does. */
  troubles: string[];
  /** Opens a page of the site with these words in its body, and in its head. */
  open(body: string, head?: string): Promise<Widget>;
}

/** Every test fails when its page warns, throws or breaks its policy, but for what it takes on purpose. */
export const test = base.extend<Fixtures>({
  now: ['2025-06-11T10:00:00+02:00', { option: true }],
  site: async ({}, use) => {
    const site = await careersSite();
    await use(site);
    site.close();
  },
  troubles: [
    async ({ context, now }, use) => {
      const troubles: string[] = [];
      if (now !== null) await context.clock.setFixedTime(now);
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
      });
      context.on('weberror', (error) => troubles.push(error.error().message));
      await use(troubles);
      base.expect(troubles, 'what a quiet page never does').toEqual([]);
    },
    { auto: true },
  ],
  open: async ({ page: tab, site }, use) => {
    await use(async (body, head) => {
      site.pages.set('/careers/', page(body, head));
      await tab.goto(`${site.address}careers/`);
      return new Widget(tab);
    });
  },
});

export { expect } from '@playwright/test';
