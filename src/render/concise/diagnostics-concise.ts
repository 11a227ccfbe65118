import { makeVisible } from '../../text/visible.ts';
import type { Diagnostic } from '../wording/findings/word.ts';

/** One line each, for editors and scripts: `file:line:column: severity[name] message`. */
export const diagnosticsConcise = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map(diagnostic => `${conciseLine(diagnostic)}\n`).join('');

/** What is wrong with a file as a whole stands at its beginning. */
export function conciseLine({ name, severity, message, span: { file, range } }: Diagnostic): string {
  const { line, column } = range?.start ?? { line: 1, column: 1 };
  return makeVisible(`${file}:${line}:${column}: ${severity}[${name}] ${message}`);
}
