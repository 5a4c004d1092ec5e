import type { Language, Notice, ParseOptions, Span } from './notice.js';

export type * from './notice.js';

/** Reads a notice from plain text or Markdown. Any text gives a notice; what is none says so (`not-a-notice`). */
export function parse(text: string, options?: ParseOptions): Notice;

/**
 * Reads a notice from a file: PDF, DOCX, ODT, RTF, HTML, MHT, EML, Markdown, text. The format is told by the content.
 * Rejects with a `FileError` where it cannot be read, with what to do.
 */
export function readFile(
  bytes: Uint8Array | ArrayBuffer,
  name?: string | null,
  options?: { password?: string | null },
): Promise<FileRead>;

export interface FileRead {
  /** The text that was taken from the file; the notice's offsets are its. */
  text: string;
  /** Where each page stands in it; empty for files without pages. */
  pages: { number: number; span: Span }[];
  notice: Notice;
}

/** Why a file is not read: `message` says it in English, and what to do. */
export interface FileError extends Error {
  /** A password would open it; it cannot be read; its reader crashed. */
  code: "locked" | "refused" | "failed";
  french: string;
}

export interface LanguageOptions {
  /** The language of the words around the notice's own; "en" unless said otherwise. */
  lang?: Language;
}

export interface JobPostingOptions extends LanguageOptions {
  /** The day on which the notice was published, which no notice says: "2025-05-12". */
  datePosted?: string;
  /** Whether the page that shows the posting leads straight to the application. */
  directApply?: boolean;
}

/** A schema.org `JobPosting`, as an object of JSON-LD. */
export interface JobPosting {
  "@context": "https://schema.org";
  "@type": "JobPosting";
  [property: string]: unknown;
}

export interface JobPostingCheck {
  property: string;
  need: "required" | "recommended" | "optional";
  /** Assumed: with a part that the notice does not state. The last two are left out of the posting. */
  state: "present" | "assumed" | "corrected" | "not-stated" | "conflicting";
}

export interface CalendarOptions extends LanguageOptions {
  /** When the calendar is written, in UTC: "2025-06-11T08:00:00Z"; now unless said otherwise. */
  stamp?: string;
  /** How many days before its end a closing date is called to mind; 3 unless said otherwise, 0 for not at all. */
  alarmDays?: number;
}

/** What a notice does not say, or says differently in its languages, is absent: see `checkJobPosting`. */
export function toJobPosting(notice: Notice, options?: JobPostingOptions): JobPosting;

/** What the posting has and what it lacks, the required properties first. */
export function checkJobPosting(notice: Notice, options?: JobPostingOptions): JobPostingCheck[];

/** The closing dates as a calendar (RFC 5545). */
export function toICalendar(notices: Notice | Notice[], options?: CalendarOptions): string;

/** One row a notice (RFC 4180). */
export function toCsv(notices: Notice | Notice[]): string;

/** A page to read: facts, requirements, accountabilities, what is to be checked. */
export function toMarkdown(notice: Notice, options?: LanguageOptions): string;

/** The version of this package. */
export function version(): string;
