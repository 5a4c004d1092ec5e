import type * as lens from './index.js';

export type * from './index.js';

type Promised<F extends (...args: never[]) => unknown> = (...args: Parameters<F>) => Promise<Awaited<ReturnType<F>>>;

export const parse: Promised<typeof lens.parse>;
export const readFile: Promised<typeof lens.readFile>;
export const toJobPosting: Promised<typeof lens.toJobPosting>;
export const checkJobPosting: Promised<typeof lens.checkJobPosting>;
export const toICalendar: Promised<typeof lens.toICalendar>;
export const toCsv: Promised<typeof lens.toCsv>;
export const toMarkdown: Promised<typeof lens.toMarkdown>;
export const version: Promised<typeof lens.version>;

/** Ends the worker; what is under way is rejected. The next call begins another one. */
export function stop(): void;
