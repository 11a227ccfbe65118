import type { Position } from '../model/indicator.ts';
import type { FiscalYear, SourceReference } from '../model/record.ts';
import { eraShort } from '../time/era.ts';
import type { Value, ValueMap } from '../write/edit/change.ts';

/** What may be said beside anything. */
export interface Beside {
  readonly note: string | null;
  readonly source: SourceReference | null;
}

export const besideKeys = ({ note, source }: Beside) => ({
  note,
  source: source && (source.place === null ? source.id : { [source.id]: source.place }),
});

/** How a file writes its years. */
export type Spelling = (year: FiscalYear) => string | number;

export const momentKeys = ({ year, date }: Position, spelling: Spelling) =>
  date === null ? { year: spelling(year), date: null } : { year: null, date };

/** Without the keys that nothing was said of. */
export const without = (keys: Readonly<Record<string, Value | null>>): ValueMap =>
  Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== null));

/** As the year that stands nearest is written: `R5`, `FY2023`, `2023年度`, 2023. */
export function spelledLike(sample: unknown): Spelling {
  if (typeof sample === 'number' || /^\d{4}$/.test(String(sample))) return year => year;
  if (/^FY\d{4}$/.test(String(sample))) return year => `FY${year}`;
  if (/^\d{4}年度$/.test(String(sample))) return year => `${year}年度`;
  return eraShort;
}
