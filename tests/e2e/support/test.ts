import { test as base } from '@playwright/test';
import { ReaderPage } from '../pages/reader_page.ts';
import { watch, type Watch } from './watch.ts';

type Fixtures = {
  /** What time it is for the page: an ISO date and time. */
  now: string;
  /** What the page did that a quiet page never does. */
  trouble: Watch;
  /** The page, opened. */
  reader: ReaderPage;
};

/**
 * Every test runs at a fixed time and fails when the page warns, throws, breaks its own policy, or asks the
 * network for anything that it does not name in its head.
 */
export const test = base.extend<Fixtures>({
  now: ['2025-06-11T10:00:00+02:00', { option: true }],

  trouble: [
    async ({ context, now }, use) => {
      await context.clock.setFixedTime(now);
      const trouble = await watch(context);
      await use(trouble);
      trouble.assertNone();
    },
    { auto: true },
  ],

  reader: async ({ page }, use) => {
    const reader = new ReaderPage(page);
    await reader.open();
    await use(reader);
  },
});

export { expect } from '@playwright/test';
