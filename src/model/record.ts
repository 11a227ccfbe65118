/** A fiscal year by the calendar year in which it begins: 2023 is April 2023 to March 2024 (令和5年度). */
export type FiscalYear = number;

/** A day as `YYYY-MM-DD`. Text compares as time does. */
export type Day = string;

/** A day that may be known to the month or the year only: its last day serves, what was written is kept. */
export interface PartialDay {
  readonly day: Day;
  readonly written: string;
}

/** When something took place: one day (then `from` is null), or from one to another. */
export interface When {
  readonly from: PartialDay | null;
  readonly to: PartialDay;
}

/** The languages that names and answers are in; where a name has not the one that is asked for, the first that it has. */
export const languageCodes = ['ja', 'en'] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** One for each language, in their order. */
export const byLanguage = <Made>(make: (code: LanguageCode) => Made) =>
  Object.fromEntries(languageCodes.map(code => [code, make(code)])) as Readonly<Record<LanguageCode, Made>>;

/** A name by language; at least one of them is there. */
export type Name = { readonly [Code in LanguageCode]?: string };

/** What a file says in words: a note, a reason, an answer. */
export interface Said {
  /** In the plan's language, else in the first that it is written in. */
  readonly plain: string;
  /** In each language that it is written in. */
  readonly by: Name;
}

export const isSaid = (value: unknown): value is Said =>
  typeof value === 'object' && value !== null && 'plain' in value && 'by' in value;

/** All that something is called, in the order of the languages. */
export const namesIn = (name: Name | null | undefined): string[] =>
  languageCodes.flatMap(code => name?.[code] ?? []);

/** Which document a figure comes from, and where in it. */
export interface SourceReference {
  readonly id: string;
  readonly place: string | null;
}

export interface Waiver {
  readonly rule: string;
  readonly because: string;
}

/** The kinds of records, and what tells them apart. A new one has a line here, or nothing compiles. */
export const recordKinds = {
  policy: { list: 'policies', isInTree: true, hasParts: false, bearsOnFigures: true },
  measure: { list: 'measures', isInTree: true, hasParts: false, bearsOnFigures: true },
  indicator: { list: 'indicators', isInTree: true, hasParts: true, bearsOnFigures: true },
  tally: { list: 'tallies', isInTree: false, hasParts: false, bearsOnFigures: true },
  review: { list: 'reviews', isInTree: false, hasParts: false, bearsOnFigures: false },
  survey: { list: 'surveys', isInTree: false, hasParts: true, bearsOnFigures: false },
} as const satisfies Readonly<Record<string, KindTraits>>;

interface KindTraits {
  /** What a plan calls all of them, and the folder in which their files lie. */
  readonly list: string;
  /** Has a place among those that stand under each other, and its id to itself there. */
  readonly isInTree: boolean;
  /** References may name a part of it: an indicator's series, a survey's item. */
  readonly hasParts: boolean;
  /** Else it is shown beside figures, and never counted with them. */
  readonly bearsOnFigures: boolean;
}

export type RecordKind = keyof typeof recordKinds;

/** The kinds of which something holds. */
type KindsWith<Trait extends keyof KindTraits> = {
  [Kind in RecordKind]: (typeof recordKinds)[Kind][Trait] extends true ? Kind : never;
}[RecordKind];
export type TreeKind = KindsWith<'isInTree'>;
export type KindWithParts = KindsWith<'hasParts'>;

export const everyRecordKind = Object.keys(recordKinds) as readonly RecordKind[];

export const isRecordKind = (kind: string): kind is RecordKind => Object.hasOwn(recordKinds, kind);
export const isTreeKind = (kind: string): kind is TreeKind =>
  isRecordKind(kind) && recordKinds[kind].isInTree;

export const hasParts = (kind: string): kind is KindWithParts =>
  isRecordKind(kind) && recordKinds[kind].hasParts;

/** A file is of one kind, told by the folder that it lies in. */
export type DocumentKind = RecordKind | 'plan' | 'government' | 'source';

/** A record as sentences and tables name it. */
export interface RecordLabel {
  /** `other`: a file or folder that is no record. */
  readonly kind: DocumentKind | 'settings' | 'other';
  readonly id: string;
  /** `null` where its file could not be read. */
  readonly name: Name | null;
  /** The plan's own word for records like it. */
  readonly called: Name | null;
}

/** What every record and every entry of a list may say. */
export interface Noted {
  readonly note: Said | null;
  /** Its own source only; `null` where the record's serves. */
  readonly source: readonly SourceReference[] | null;
}

/**
 * What every record has. Lists in a record keep the order and the indices of the file, and keys keep its
 * names (`also_under` as `alsoUnder`), so that a rule can name a place in the file by key and index.
 */
export interface Identified extends Noted {
  /** The file's name without its ending. */
  readonly id: string;
  /** The file's path, from the repository's root, else from the working folder. */
  readonly file: string;
  readonly waive: readonly Waiver[];
}

/** What has to be reached by a day. */
export interface Milestone extends Noted {
  readonly name: Name;
  readonly due: PartialDay | null;
  readonly done: PartialDay | null;
  readonly why: Said | null;
}

/** A number that a document says in passing: shown and exported, never judged. */
export interface PassingFigure extends Noted {
  readonly name: Name;
  readonly unit: string | null;
  readonly values: readonly PassingValue[];
}

export interface PassingValue extends Noted {
  /** As the document says it: a year, a day, «before» … */
  readonly when: Said | null;
  readonly value: number;
  readonly approximate: boolean;
}

/** Free content that is shown and never counted: as the file has it. */
export interface Detail extends Noted {
  readonly name: Name;
  readonly says: Said | null;
  readonly details: readonly Detail[];
}
