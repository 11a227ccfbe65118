import type { Figure, Sum } from '../../assess/types.ts';
import type { StatusWords } from '../../language/status.ts';
import type { FiscalYear } from '../../model/record.ts';

/** What a sum lacks: whole years, and the rest of one in which a running total was taken on a day. */
export interface Lack {
  readonly years: readonly FiscalYear[];
  readonly restAfter: Figure | null;
}

export function lackOf({ total, missing }: Sum): Lack {
  return {
    years: missing.filter(year => year !== total?.year),
    restAfter: total && missing.includes(total.year) ? total : null,
  };
}

/** The same as short notes beside a figure. */
export function lackNotes(sum: Sum | null, words: StatusWords): string[] {
  if (!sum) return [];
  const { years, restAfter } = lackOf(sum);
  return [
    ...(years.length > 0 ? [words.sumIncomplete(years)] : []),
    ...(restAfter ? [words.sumLacksRest(restAfter.year)] : []),
  ];
}
