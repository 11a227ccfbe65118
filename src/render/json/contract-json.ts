import type { ContractChange } from '../../compare/contract.ts';
import type { Languages } from '../../language/language.ts';
import { byLanguage } from '../../model/record.ts';
import { jsonText } from './json.ts';

/** What `export --check` found, with its sentence in every language. */
export const contractJson = (changes: readonly ContractChange[], languages: Languages): string =>
  jsonText('export-check', {
    changes: changes.map(change => ({
      ...change,
      message: byLanguage(code => languages[code].exporting.change(change)),
    })),
  });
