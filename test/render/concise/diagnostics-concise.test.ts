import { expect, test } from 'vitest';
import { diagnosticsConcise } from '../../../src/render/concise/diagnostics-concise.ts';
import { aDiagnostic, aSpan } from '../../build/diagnostic.ts';

test('one line each', () => {
  expect(diagnosticsConcise([aDiagnostic(), aDiagnostic({ severity: 'warning' })])).toBe(
    `data/plans/x/measures/p1-2.yaml:2:8: error[unknown-reference] there is no \`p9\`
data/plans/x/measures/p1-2.yaml:2:8: warning[unknown-reference] there is no \`p9\`
`,
  );
});

test('what is wrong with a file as a whole stands at its beginning', () => {
  const diagnostic = aDiagnostic({ name: 'not-utf8', message: 'not UTF-8', span: aSpan('data/a.yaml') });
  expect(diagnosticsConcise([diagnostic])).toBe('data/a.yaml:1:1: error[not-utf8] not UTF-8\n');
});

test('a line stays a line', () => {
  const hostile = 'a\nb\u001b[2J';
  const diagnostic = aDiagnostic({ message: hostile, span: aSpan(hostile) });
  expect(diagnosticsConcise([diagnostic])).toBe(
    'a\\u000ab\\u001b[2J:1:1: error[unknown-reference] a\\u000ab\\u001b[2J\n',
  );
});

test('nothing for nothing', () => {
  expect(diagnosticsConcise([])).toBe('');
});
