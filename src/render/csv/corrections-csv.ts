import type { Correction } from '../../compare/corrections.ts';
import { languageCodes, type Name } from '../../model/record.ts';
import { eraShort } from '../../time/era.ts';
import { type CsvValue, csvText } from './csv.ts';

const inEach = (column: string): string[] => languageCodes.map(code => `${column}_${code}`);
const eachOf = (name: Name | null | undefined): CsvValue[] => languageCodes.map(code => name?.[code] ?? null);

/** A table of corrections that can be published beside the figures (正誤表). */
export function correctionsCsv(corrections: readonly Correction[]): string {
  const header = [
    ...['plan', 'indicator', 'series', ...inEach('name'), ...inEach('series_name')],
    ...['year', 'year_era', 'date', 'unit', 'printed', 'right', 'why', ...inEach('why'), 'known'],
    ...['source', 'source_place', 'verdict_as_printed', 'verdict'],
  ];
  return csvText(
    header,
    corrections.map(({ plan, indicator, series, printed, right, verdict }) => {
      const [source] = right.source ?? series?.source ?? indicator.source ?? [];
      return [
        ...[plan, indicator.id, series?.id ?? null, ...eachOf(indicator.name), ...eachOf(series?.name)],
        ...[
          right.year,
          eraShort(right.year),
          right.date,
          indicator.unit,
          printed,
          right.total ?? right.value,
        ],
        ...[right.why?.plain ?? null, ...eachOf(right.why?.by), right.known],
        ...[source?.id ?? null, source?.place ?? null, verdict.before, verdict.after],
      ];
    }),
  );
}
