import type { ContractFindings, Correction } from '../../compare/corrections.ts';
import type { Languages } from '../../language/language.ts';
import { byLanguage } from '../../model/record.ts';
import { jsonText } from './json.ts';
import { when } from './line-json.ts';

/** What `export --check` found, with its sentence in every language. */
export const contractJson = ({ changes, corrections }: ContractFindings, languages: Languages): string =>
  jsonText('export-check', {
    corrections: corrections.map(correctionJson),
    changes: changes.map(change => ({
      ...change,
      message: byLanguage(code => languages[code].exporting.change(change)),
    })),
  });

const correctionJson = ({ plan, indicator, series, printed, right, verdict }: Correction) => ({
  plan,
  indicator: indicator.id,
  series: series?.id ?? null,
  ...when(right),
  printed,
  right: right.total ?? right.value,
  why: right.why,
  known: right.known,
  verdict,
});
