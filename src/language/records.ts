import type { LanguageCode, RecordLabel } from '../model/record.ts';
import { briefNameIn } from './name.ts';

export interface RecordWords {
  /** The generic word for a kind of record; a plan's own words go first where they are known. */
  readonly kinds: Readonly<Record<RecordLabel['kind'], string>>;
}

/** A record as people speak of it: `検証指標 女性管理職割合`. */
export function recordTitle({ kind, id, name, called }: RecordLabel, code: LanguageCode, words: RecordWords) {
  const known = (name && briefNameIn(name, code)) || id;
  if (kind === 'other') return known;
  return `${called?.[code] ?? words.kinds[kind]} ${known}`;
}
