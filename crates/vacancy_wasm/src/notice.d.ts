/** How to read a text. Unknown names are refused. */
export interface ParseOptions {
  /** The file's name, for `source.name`. */
  name?: string | null;
  /** What the text was read from; "text" unless said otherwise. */
  format?: "text" | "markdown";
  /** How many bytes of UTF-8 are read; the rest is passed over with `text-truncated`. */
  maxBytes?: number;
}

/** A notice, read. What it does not say is `null`. */
export interface Notice {
  /** The version of this shape. */
  schemaVersion: "1";
  source: {
    format: "text" | "markdown" | "html" | "docx" | "odt" | "rtf" | "pdf";
    name: string | null;
    /** In the unit of `offsets`. */
    length: number;
    /** The unit of every offset: here always UTF-16 code units. */
    offsets: "utf-8" | "utf-16";
  };
  /** The languages of the editions, in the order in which they stand in the source. */
  languages: Language[];
  facts: Facts;
  /** The facts that a reader holds not to be stated, as the notice states them. `parse` never gives it. */
  withdrawn?: Facts;
  /** One a language, in the order of `languages`. */
  editions: Edition[];
  /** In the order in which they show in the text. */
  diagnostics: Diagnostic[];
}

export type Language = "en" | "fr";

/** `text.slice(start, end)` is the stretch of text. */
export interface Span {
  start: number;
  end: number;
}

/** What the notice says on one point: the chosen value, and the readings it was chosen from. */
export interface Fact<Value, Read = Value> {
  value: Value;
  /**
   * Both editions state it, alike; one edition does; they differ (the first edition's is chosen); the value is the
   * reader's own, whatever the readings say. `parse` never gives the last.
   */
  standing: "agreed" | "one-sided" | "conflicting" | "corrected";
  /** One an edition; empty only where a reader has added what no edition states. */
  readings: Reading<Read>[];
}

/** One edition's statement of a fact. */
export interface Reading<Value> {
  language: Language;
  value: Value;
  /** The words it was read from. */
  text: string;
  mention: Span;
  /** The notice's own heading for the value. */
  caption: Span | null;
  /** The named way in which it was read, such as "salary-caption". */
  rule: string;
  certainty: "stated" | "inferred";
  /** The words behind single parts of a compound value. */
  parts: Part[];
}

export interface Part {
  /** The part's path in the value: "initialYears", "seconded.renewalMaxYears". */
  name: string;
  mention: Span;
}

export interface Facts {
  title: Fact<{ en: string | null; fr: string | null }, string> | null;
  jobNumber: Fact<string> | null;
  organisation: Fact<{ name: string; acronym: string | null }> | null;
  /** `country` is ISO 3166-1 alpha-2. */
  location: Fact<{ city: string | null; country: string | null }> | null;
  schedule: Fact<"full-time" | "part-time"> | null;
  deadline: Fact<Deadline> | null;
  salary: Fact<Salary> | null;
  grade: Fact<Grade> | null;
  clearance: Fact<{ code: "NR" | "NC" | "NS" | "CTS" | null; name: string }> | null;
  budgetApproval: Fact<"pending"> | null;
  education: Fact<{ level: EducationLevel }> | null;
  experience: Fact<{ minimumYears: number }> | null;
  languagesRequired: Fact<LanguageRequirement[]> | null;
  contract: Fact<Contract> | null;
  reportsTo: Fact<string> | null;
  directReports: Fact<number> | null;
  indirectReports: Fact<number> | null;
  eligibility: Fact<{ nationalsOf: "nato-members" }> | null;
  aiTools: Fact<"prohibited"> | null;
  applicationFee: Fact<"none"> | null;
  /** `url` is null where the source kept the words of a link and lost its target. */
  applyAt: Fact<{ audience: "external" | "staff"; url: string | null }[]> | null;
  conditions: Fact<("travel" | "out-of-hours" | "telework" | "flexible-hours")[]> | null;
}

export interface Deadline {
  /** ISO 8601: "2025-06-23". */
  date: string;
  /** "23:59:00", or null where none is printed. */
  time: string | null;
  /** As printed; null unless it is. */
  zone: string | null;
}

/** Basic pay as printed. Amounts are exact decimals, as strings. */
export interface Salary {
  amount: string;
  /** ISO 4217. */
  currency: string | null;
  period: "hour" | "day" | "week" | "month" | "year" | null;
  annualAmount: string | null;
}

export interface Grade {
  lowest: string;
  highest: string;
  /** Graded over two grades, and so filled at the lower one. */
  twin: boolean;
  /** In the notation before, only where it is printed. */
  former: string | null;
  /** What the organisation's scale says of it; null where no scale is known. */
  inferred: InferredGrade | null;
}

/** Looked up in the scale of the organisation, not printed in the notice. */
export interface InferredGrade {
  /** Managerial and professional; administrative; manual and technical; linguistic. Null where the two ends of a twin grade differ in it. */
  category: "A" | "B" | "C" | "L" | null;
  /** The lower end in the other notation: "B.3" for "G8", "G8" for a printed "B.3". */
  lowestEquivalent: string | null;
  highestEquivalent: string | null;
  /** The address of the page that prints the scale. */
  source: string;
}

export type EducationLevel =
  | "secondary"
  | "upper-secondary"
  | "vocational"
  | "higher"
  | "university"
  | "master"
  | "doctorate";

export interface LanguageRequirement {
  /** In one of the languages, in the one that is left, in each of them. */
  choice: "one" | "other" | "each";
  /** ISO 639-1. */
  languages: string[];
  level: "I" | "II" | "III" | "IV" | "V" | "VI";
}

/** Terms are in whole years; null where the notice names none. */
export interface Contract {
  kind: "definite" | "indefinite" | "temporary" | null;
  initialYears: number | null;
  renewalMaxYears: number | null;
  conversion: "on-application-during-renewal" | "after-initial" | null;
  conversionNoticeYears: number | null;
  rotationPost: boolean;
  serviceMaxYears: number | null;
  seconded: {
    initialYears: number | null;
    renewalMaxYears: number | null;
    serviceMaxYears: number | null;
  } | null;
  /** Null for a single-grade post. */
  twinGrade: {
    appointedAt: "lower" | "higher" | null;
    advancementMinYears: number | null;
    externalReductionMaxMonths: number | null;
  } | null;
}

/** The notice in one language. */
export interface Edition {
  language: Language;
  span: Span;
  title: string | null;
  sections: Section[];
  essential: Item[];
  desirable: Item[];
  accountabilities: { heading: string | null; text: string; span: Span }[];
  competencies: { name: string; indicator: string | null; span: Span }[];
  /** Sections that only say where else they are to be read. */
  refersToOtherEdition: SectionKind[];
}

export interface Section {
  number: number | null;
  kind: SectionKind;
  heading: string;
  /** Heading and content. */
  span: Span;
  paragraphs: Paragraph[];
}

export interface Paragraph {
  text: string;
  span: Span;
  /** A standard paragraph of the organisation's; one with other words or figures in it; said by this notice alone. Null where standard paragraphs are not known. */
  standing: "standard" | "varied" | "own" | null;
  /** Of a varied paragraph: the words that no standard one has. */
  varies: Span[];
}

export type SectionKind =
  | "summary"
  | "qualifications"
  | "accountabilities"
  | "interrelationships"
  | "competencies"
  | "contract"
  | "application"
  | "additional"
  | "other";

export interface Item {
  text: string;
  span: Span;
}

/** Trouble in the notice. The words for it are the caller's. */
export interface Diagnostic {
  /** Names the problem: "deadline-conflict", "salary-missing", "not-a-notice". */
  code: string;
  /** A fact cannot be trusted; likely wrong; worth knowing. */
  severity: "error" | "warning" | "info";
  fact: keyof Facts | null;
  args: Record<string, number | string | string[]>;
  /** Where it shows; empty where something is missing everywhere. */
  annotations: { span: Span; language: Language | null; primary: boolean }[];
}
