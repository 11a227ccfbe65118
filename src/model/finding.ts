/** A way into a document's value: keys and indices from the top. */
export type Pointer = readonly (string | number)[];

/** A place in a file, before anyone has looked up its line. */
export interface Place {
  readonly file: string;
  /** A key or a value; an exact range; `null`: the file as a whole. */
  readonly at: KeyOrValue | Range | null;
}

export interface KeyOrValue {
  readonly pointer: Pointer;
  readonly on: 'key' | 'value';
}

/** Offsets in UTF-16 units of the file's text, the end exclusive. */
export interface Range {
  readonly offset: number;
  readonly endOffset: number;
}

export type Severity = 'error' | 'warning';

/** A fault that was found: which one, where, and the facts that its sentences need. Facts, never sentences. */
export interface Finding<Rule extends string = string, Facts = unknown> {
  readonly rule: Rule;
  readonly at: Place;
  readonly facts: Facts;
  /** Places that help to understand it, such as the first of two duplicates. */
  readonly related: readonly Place[];
}

/** What a rule reports: a finding before it has its rule's name. */
export interface Found<Facts> {
  readonly at: Place;
  readonly facts: Facts;
  readonly related?: readonly Place[];
}

export const wholeFile = (file: string): Place => ({ file, at: null });

export const valueAt = (record: { readonly file: string }, ...pointer: Pointer): Place => ({
  file: record.file,
  at: { pointer, on: 'value' },
});

export const keyAt = (record: { readonly file: string }, ...pointer: Pointer): Place => ({
  file: record.file,
  at: { pointer, on: 'key' },
});
