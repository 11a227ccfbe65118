import type { DiagnosticWords } from '../../language/diagnostics.ts';
import { workflowData, workflowProperty } from '../../text/workflow-command.ts';
import { conciseLine } from '../concise/diagnostics-concise.ts';
import { bySeverity } from '../wording/findings/by-severity.ts';
import type { Diagnostic } from '../wording/findings/word.ts';

/** GitHub shows no more of each kind for one step. */
const shownOfEach = 10;

/**
 * Annotations for a pull request, the errors first; none for what was there before it. Where there are more than
 * GitHub shows, all of them stand in a folded part of the log.
 */
export function diagnosticsGithub(diagnostics: readonly Diagnostic[], words: DiagnosticWords): string {
  const current = diagnostics.filter(({ age }) => age !== 'old');
  const { errors, warnings } = bySeverity(current);
  const shown = [...errors.slice(0, shownOfEach), ...warnings.slice(0, shownOfEach)];
  const lines = shown.map(diagnostic => annotation(diagnostic, words));
  const old = diagnostics.length - current.length;
  if (old > 0) lines.push(`::notice::${workflowData(words.oldOnes(old))}`);
  if (shown.length < current.length) {
    const more = words.moreInSummary(current.length - shown.length);
    lines.push(`::notice::${workflowData(more)}`, `::group::${workflowData(more)}`);
    for (const diagnostic of [...errors, ...warnings]) lines.push(`- ${conciseLine(diagnostic)}`);
    lines.push('::endgroup::');
  }
  return lines.map(line => `${line}\n`).join('');
}

function annotation(
  { name, severity, title, message, help, span }: Diagnostic,
  words: DiagnosticWords,
): string {
  const { start, end } = span.range ?? {};
  const properties: readonly (readonly [string, string | number | undefined])[] = [
    ['file', span.file],
    ['line', start?.line],
    ['endLine', end?.line],
    // columns of different lines mean nothing there
    ['col', start?.line === end?.line ? start?.column : undefined],
    ['endColumn', start?.line === end?.line ? end?.column : undefined],
    ['title', title],
  ];
  const written = properties.flatMap(([key, value]) =>
    value === undefined ? [] : `${key}=${workflowProperty(String(value))}`,
  );
  const text = [`${message} [${name}]`, ...(help ? [`${words.help}: ${help}`] : [])].join('\n');
  return `::${severity} ${written.join(',')}::${workflowData(text)}`;
}
