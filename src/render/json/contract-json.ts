import type { ContractChange } from '../../compare/contract.ts';
import type { ExportWords } from '../../language/export.ts';
import type { LanguageCode } from '../../model/record.ts';
import { jsonText } from './json.ts';

/** What `export --check` found, with its sentence in both languages. */
export const contractJson = (
  changes: readonly ContractChange[],
  words: Readonly<Record<LanguageCode, ExportWords>>,
): string =>
  jsonText('export-check', {
    changes: changes.map(change => ({
      ...change,
      message: { ja: words.ja.change(change), en: words.en.change(change) },
    })),
  });
