import type { DiagnosticWords } from '../../language/diagnostics.ts';
import type { Span } from '../../load/locate.ts';
import { makeVisible } from '../../text/visible.ts';
import type { Diagnostic } from '../diagnostics/word.ts';
import type { Screen } from '../screen.ts';
import { codeFrame } from './code-frame.ts';
import { type Paints, paintsFor } from './paint.ts';

/** Diagnostics as a person reads them: what is wrong, the line with carets under it, what to do. */
export function diagnosticsText(
  diagnostics: readonly Diagnostic[],
  words: DiagnosticWords,
  screen: Screen,
): string {
  const paints = paintsFor(screen);
  return diagnostics.map(diagnostic => `${one(diagnostic, words, screen, paints).join('\n')}\n`).join('\n');
}

function one(diagnostic: Diagnostic, words: DiagnosticWords, screen: Screen, paints: Paints): string[] {
  const { name, severity, message, label, notes, help, span, related } = diagnostic;
  const gutter = ' '.repeat(Math.max(2, String(span.range?.start.line ?? 0).length + 1));
  const bar = `${gutter}${paints.place(' |')}`;
  const paint = paints[severity];
  const lines = [
    `${paint(`${words[severity]}[${name}]`)}${paints.strong(`: ${makeVisible(message)}`)}`,
    `${gutter}${paints.place('-->')} ${place(span)}`,
  ];
  if (span.range) {
    const { line, carets } = codeFrame(span.range, screen.ambiguous);
    const number = String(span.range.start.line).padStart(gutter.length);
    lines.push(bar, `${paints.place(`${number} |`)} ${line}`);
    lines.push(`${bar} ${paint(`${carets}${label ? ` ${makeVisible(label)}` : ''}`)}`, bar);
  }
  for (const { message: relation, span: other } of related) {
    lines.push(`${gutter}${paints.place(':::')} ${place(other)}  ${makeVisible(relation)}`);
  }
  if (related.length > 0) lines.push(bar);
  const equals = (kind: string, text: string) =>
    `${gutter} ${paints.place('=')} ${paints.strong(`${kind}:`)} ${makeVisible(text)}`;
  lines.push(...notes.map(note => equals(words.note, note)));
  if (help) lines.push(equals(words.help, help));
  if (lines.at(-1) === bar) lines.pop();
  return lines;
}

const place = ({ file, range }: Span) =>
  makeVisible(range ? `${file}:${range.start.line}:${range.start.column}` : file);
