import type { Span } from '../../load/locate.ts';
import type { Diagnostic } from '../diagnostics/word.ts';

export function diagnosticsJson(diagnostics: readonly Diagnostic[], files: number): string {
  const count = (severity: string) =>
    diagnostics.filter(diagnostic => diagnostic.severity === severity).length;
  const answer = {
    schemaVersion: 1,
    kind: 'diagnostics',
    errors: count('error'),
    warnings: count('warning'),
    files,
    diagnostics: diagnostics.map(({ name, severity, message, span, related, help }) => ({
      name,
      severity,
      message,
      ...place(span),
      related: related.map(entry => ({ message: entry.message, ...place(entry.span) })),
      help,
    })),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/** A place as others rely on it; all but the file are `null` where the fault is in the file as a whole. */
function place({ file, range }: Span) {
  return {
    file,
    line: range?.start.line ?? null,
    column: range?.start.column ?? null,
    endLine: range?.end.line ?? null,
    endColumn: range?.end.column ?? null,
    offset: range?.offset ?? null,
    endOffset: range?.endOffset ?? null,
  };
}
