import type { DocumentKind } from '../model/record.ts';

export interface RecordWords {
  /** The generic word for a kind of record; a plan's own words go first where they are known. */
  readonly kinds: Readonly<Record<DocumentKind, string>>;
}
