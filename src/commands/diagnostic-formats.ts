import type { Fault } from '../check/fault.ts';
import { loadLanguage } from '../language/language.ts';
import { word } from '../render/diagnostics/word.ts';
import type { Context } from './command.ts';

export const diagnosticFormats = ['text', 'json'] as const;
export type DiagnosticFormat = (typeof diagnosticFormats)[number];

/** Machine formats never look at the locale: their sentences are English unless `--lang` says otherwise. */
export async function renderDiagnostics(
  format: DiagnosticFormat,
  faults: readonly Fault[],
  files: number,
  { language, languageAsked, screen }: Context,
): Promise<string> {
  switch (format) {
    case 'text': {
      const { diagnosticsText } = await import('../render/terminal/diagnostic-text.ts');
      return diagnosticsText(
        faults.map(fault => word(fault, language)),
        language.diagnostics,
        screen,
      );
    }
    case 'json': {
      const { diagnosticsJson } = await import('../render/json/diagnostics-json.ts');
      const spoken = languageAsked ? language : await loadLanguage('en');
      return diagnosticsJson(
        faults.map(fault => word(fault, spoken)),
        files,
      );
    }
  }
}
