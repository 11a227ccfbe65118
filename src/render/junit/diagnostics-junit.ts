import type { Language } from '../../language/language.ts';
import { htmlText } from '../../text/html.ts';
import { makeVisible } from '../../text/visible.ts';
import { conciseLine } from '../concise/diagnostics-concise.ts';
import type { Diagnostic } from '../wording/findings/word.ts';

/** What a report of tests needs to know beside what was found. */
export interface TestRun {
  readonly files: number;
  /** Whether a finding counts against the run, as the exit code has it. */
  isFailure(diagnostic: Diagnostic): boolean;
}

/**
 * JUnit, as services show the tests of a run: a suite a file, a test a finding. What counts against the run has failed;
 * the rest, for which JUnit has no word of its own, was skipped, and says why.
 */
export function diagnosticsJunit(
  diagnostics: readonly Diagnostic[],
  { files, isFailure }: TestRun,
  language: Language,
): string {
  const suites = [...byFile(diagnostics)].map(([file, found]) =>
    suite(
      file,
      found.map(one => ({
        name: nameOf(one),
        outcome: isFailure(one) ? failed(one, language) : skipped(one, language),
        isFailure: isFailure(one),
      })),
    ),
  );
  if (suites.length === 0) suites.push(suite('reform', [passed(language.checkPage.checked(files))]));
  const failures = diagnostics.filter(isFailure).length;
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="reform validate" tests="${Math.max(1, diagnostics.length)}" failures="${failures}" errors="0">`,
    ...suites,
    '</testsuites>',
  ].join('\n')}\n`;
}

interface Test {
  readonly name: string;
  readonly outcome: string | null;
  readonly isFailure: boolean;
}

const passed = (name: string): Test => ({ name, outcome: null, isFailure: false });

function byFile(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const files = new Map<string, Diagnostic[]>();
  for (const one of diagnostics) {
    const own = files.get(one.span.file) ?? [];
    files.set(one.span.file, own);
    own.push(one);
  }
  return files;
}

function suite(name: string, tests: readonly Test[]): string {
  const failures = tests.filter(test => test.isFailure).length;
  const others = tests.filter(test => test.outcome !== null && !test.isFailure).length;
  const written = xml(name);
  return [
    `  <testsuite name="${written}" tests="${tests.length}" failures="${failures}" errors="0" skipped="${others}">`,
    ...tests.map(test => testCase(written, test)),
    '  </testsuite>',
  ].join('\n');
}

function testCase(group: string, { name, outcome }: Test): string {
  const attributes = `classname="${group}" name="${xml(name)}" time="0"`;
  return outcome === null
    ? `    <testcase ${attributes}/>`
    : `    <testcase ${attributes}>\n      ${outcome}\n    </testcase>`;
}

function nameOf({ name, title, span }: Diagnostic): string {
  const place = span.range ? ` ${span.range.start.line}:${span.range.start.column}` : '';
  return `${name}${place} ${title}`;
}

const failed = (diagnostic: Diagnostic, language: Language) =>
  `<failure type="${diagnostic.severity}" message="${xml(diagnostic.message)}">${body(diagnostic, language)}</failure>`;

function skipped(diagnostic: Diagnostic, language: Language): string {
  const { age, severity, message } = diagnostic;
  const why = age === 'old' ? language.diagnostics.old : language.diagnostics[severity];
  return `<skipped message="${xml(`${why}: ${message}`)}">${body(diagnostic, language)}</skipped>`;
}

function body(diagnostic: Diagnostic, { diagnostics }: Language): string {
  const help = diagnostic.help ? [`${diagnostics.help}: ${diagnostic.help}`] : [];
  return [conciseLine(diagnostic), ...help].map(xml).join('\n');
}

/** On one line: no line of a log begins with what comes from the data. */
const xml = (text: string) => htmlText(makeVisible(text));
