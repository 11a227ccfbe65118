import type { SettingChange } from '../../language/diagnostics.ts';
import type { Span } from '../../load/locate.ts';
import type { Diagnostic } from '../wording/findings/word.ts';
import { jsonText } from './json.ts';

/** How many there are, listed or not. */
interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly files: number;
  readonly more: number;
  readonly changes: readonly SettingChange[] | null;
}

export function diagnosticsJson(
  diagnostics: readonly Diagnostic[],
  { errors, warnings, files, more, changes }: Counts,
): string {
  return jsonText('diagnostics', {
    errors,
    warnings,
    files,
    ...(more > 0 && { more }),
    ...(changes && { settings: changes }),
    diagnostics: diagnostics.map(diagnosticJson),
  });
}

export const diagnosticJson = ({ name, severity, message, span, related, help, age }: Diagnostic) => ({
  name,
  severity,
  ...(age && { age }),
  message,
  ...place(span),
  related: related.map(entry => ({ message: entry.message, ...beginning(entry.span) })),
  help,
});

/** All but the file are `null` where the fault is in the file as a whole. */
function place({ file, range }: Span) {
  return {
    ...beginning({ file, range }),
    endLine: range?.end.line ?? null,
    endColumn: range?.end.column ?? null,
    offset: range?.offset ?? null,
    endOffset: range?.endOffset ?? null,
  };
}

const beginning = ({ file, range }: Span) => ({
  file,
  line: range?.start.line ?? null,
  column: range?.start.column ?? null,
});
