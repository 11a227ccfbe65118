import { expect, test } from 'vitest';
import { diagnostics as words } from '../../../src/language/en/diagnostics.ts';
import { diagnosticsGithub } from '../../../src/render/github/diagnostics-github.ts';
import type { Diagnostic } from '../../../src/render/wording/findings/word.ts';
import { aDiagnostic, aSpan } from '../../build/diagnostic.ts';

const lines = (diagnostics: readonly Diagnostic[]) =>
  diagnosticsGithub(diagnostics, words).trimEnd().split('\n');

test('an annotation names the record, the fault and the remedy', () => {
  expect(lines([aDiagnostic({ help: 'did you mean `p1`?' })])).toEqual([
    '::error file=data/plans/x/measures/p1-2.yaml,line=2,endLine=2,col=8,endColumn=10,title=取組 読み聞かせ::there is no `p9` [unknown-reference]%0Ahelp: did you mean `p1`?',
  ]);
});

test('a file as a whole has no line, and a range over lines no columns', () => {
  expect(lines([aDiagnostic({ span: aSpan('a.yaml') })])[0]).toMatch(/^::error file=a\.yaml,title=/);
  expect(lines([aDiagnostic({ span: aSpan('a.yaml', 'a: «[\n]»') })])[0]).toMatch(
    /^::error file=a\.yaml,line=1,endLine=2,title=/,
  );
});

test('names from the data end no property, no line and no command', () => {
  const hostile = 'x,line=1::y%0A\r\n::error::z\u001b[0m';
  const [line = '', ...more] = lines([
    aDiagnostic({ title: hostile, message: hostile, help: hostile, span: aSpan(hostile) }),
  ]);
  expect(more).toEqual([]);
  expect(line).toBe(
    '::error file=x%2Cline=1%3A%3Ay%250A%0A%3A%3Aerror%3A%3Az\\u001b[0m,title=x%2Cline=1%3A%3Ay%250A%0A%3A%3Aerror%3A%3Az\\u001b[0m::x,line=1::y%250A%0A::error::z\\u001b[0m [unknown-reference]%0Ahelp: x,line=1::y%250A%0A::error::z\\u001b[0m',
  );
});

test('the errors first, ten of each; all of them in the log', () => {
  const warnings = Array.from({ length: 12 }, () => aDiagnostic({ severity: 'warning' }));
  const errors = Array.from({ length: 11 }, () => aDiagnostic());
  const written = lines([...warnings, ...errors]);
  expect(written.map(line => /^::\w+|^- /.exec(line)?.[0])).toEqual([
    ...Array.from({ length: 10 }, () => '::error'),
    ...Array.from({ length: 10 }, () => '::warning'),
    '::notice',
    '::group',
    ...Array.from({ length: 23 }, () => '- '),
    '::endgroup',
  ]);
  expect(written).toContain('::notice::and 3 more problems in the summary');
});

test('a file whose name is a command is none in the log', () => {
  const span = aSpan('::stop-commands::x');
  const written = lines(Array.from({ length: 11 }, () => aDiagnostic({ span })));
  expect(written.filter(line => line.startsWith('::stop'))).toEqual([]);
});

test('nothing for nothing', () => {
  expect(diagnosticsGithub([], words)).toBe('');
});

test('more findings than the stack has places are all listed', () => {
  const all = new Array<Diagnostic>(200_000).fill(aDiagnostic());
  expect(lines(all)).toHaveLength(10 + 2 + all.length + 1);
});
