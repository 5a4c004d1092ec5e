import { existsSync, readFileSync } from 'node:fs';
import { expect, type BrowserContext, type Page, type Request } from '@playwright/test';

const dist = new URL('../../../dist/', import.meta.url);
const index = readFileSync(new URL('index.html', dist), 'utf8');

export interface Watch {
  /** Takes out the troubles that a test has caused on purpose; fails when there is none. */
  take(pattern: RegExp): void;
  assertNone(): void;
}

/** Collects everything that a quiet page never does. */
export async function watch(context: BrowserContext): Promise<Watch> {
  let troubles: string[] = [];
  const asked = new Map<Page | null, Set<string>>();

  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      troubles.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  context.on('weberror', (error) => troubles.push(`error: ${error.error().message}`));
  context.on('page', (page) => {
    page.on('crash', () => troubles.push('the page crashed'));
    page.on('websocket', (socket) => troubles.push(`web socket: ${socket.url()}`));
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (request.serviceWorker()) {
      if (!isOfSite(url)) troubles.push(`request of the service worker: ${url}`);
      return;
    }
    if (url.protocol === 'data:' || url.protocol === 'blob:') return; // made in the page, not sent
    const page = pageOf(request);
    const seen = (!request.isNavigationRequest() && asked.get(page)) || new Set();
    asked.set(page, seen);
    if (request.isNavigationRequest()) {
      if (url.hostname !== '127.0.0.1') troubles.push(`navigation away: ${url}`);
    } else if (isLater(request)) {
      // A worker loads its program anew; the browser has it still.
    } else if (!isNamedInPage(request)) {
      troubles.push(`request: ${url}`);
    } else if (seen.has(url.href)) {
      troubles.push(`requested again: ${url}`);
    }
    seen.add(url.href);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });

  return {
    take: (pattern) => {
      expect(troubles.filter((trouble) => pattern.test(trouble)), `trouble like ${pattern}`).not.toEqual([]);
      troubles = troubles.filter((trouble) => !pattern.test(trouble));
    },
    assertNone: () => expect(troubles, 'what a quiet page never does').toEqual([]),
  };
}

/** `null` for a window that is only opening. */
function pageOf(request: Request): Page | null {
  try {
    return request.frame().page();
  } catch {
    return null;
  }
}

/** The service worker keeps the files of the site, and asks for no others. */
function isOfSite(url: URL): boolean {
  const place = url.pathname.replace('/careers/lens/', '');
  return url.hostname === '127.0.0.1' && url.search === '' && existsSync(new URL(place, dist));
}

/** The readers of files, the desk and the sheet of keys, which come when they are first asked for. */
const LATER = [
  './reader/reader.js',
  './reader/worker.js',
  './reader/folder.js',
  './vacancy_worker.js',
  './vacancy_worker_bg.wasm',
  './desk/desk.js',
  './desk/collection.js',
  './desk/outside.js',
  './desk/way_back.js',
  './desk/picture.js',
  './desk/desk.css',
  './desk/keeping.js',
  './desk/library.css',
  './desk/library.js',
  './desk/many.css',
  './desk/table.css',
  './desk/several.css',
  './desk/pictures.css',
  './compile.js',
  './keys/sheet.css',
  './keys/sheet.js',
  './later/later.js',
  './later/offline.js',
  './later/print.css',
  './later/update.css',
  './styles.js',
  './vacancy_desk.js',
  './vacancy_desk_bg.wasm',
];

function isLater(request: Request): boolean {
  const page = request.frame().url();
  return LATER.some((name) => new URL(name, page).href === request.url());
}

/** The first load is the page and the files that its head names, relative to it; there is no other. */
function isNamedInPage(request: Request): boolean {
  const page = request.frame().url();
  const names = [...index.matchAll(/(?:href|src|content)="(\.\/[^"]+)"/g)].map((match) => match[1] ?? '');
  return names.some((name) => new URL(name, page).href === request.url());
}
