import { expect, test } from 'vitest';
import { diagnosticsRdjson } from '../../../src/render/rdjson/diagnostics-rdjson.ts';
import { aDiagnostic, aSpan } from '../../build/diagnostic.ts';

const rulesAt = 'https://forge.example/reform/DIAGNOSTICS.md';

test('a diagnostic with its place in bytes, its end exclusive', () => {
  const span = aSpan('data/a.yaml', '\ufeffname: 𠮟\nnote: あ«い»\n');
  const text = diagnosticsRdjson([aDiagnostic({ span, help: 'did you mean `p1`?' })], rulesAt);
  expect(JSON.parse(text)).toEqual({
    source: { name: 'reform' },
    diagnostics: [
      {
        message: 'there is no `p9`\ndid you mean `p1`?',
        location: {
          path: 'data/a.yaml',
          range: { start: { line: 2, column: 10 }, end: { line: 2, column: 13 } },
        },
        severity: 'ERROR',
        code: { value: 'unknown-reference', url: `${rulesAt}#unknown-reference` },
      },
    ],
  });
});

test('a byte order mark takes no column, and a file as a whole has no range', () => {
  const [first, whole] = JSON.parse(
    diagnosticsRdjson(
      [
        aDiagnostic({ span: aSpan('data/a.yaml', '\ufeff«name»: x\n') }),
        aDiagnostic({ severity: 'warning', span: aSpan('data/a.yaml') }),
      ],
      null,
    ),
  ).diagnostics;
  expect(first.location.range).toEqual({ start: { line: 1, column: 1 }, end: { line: 1, column: 5 } });
  expect(whole).toEqual({
    message: 'there is no `p9`',
    location: { path: 'data/a.yaml' },
    severity: 'WARNING',
    code: { value: 'unknown-reference' },
  });
});

test('what was there before the change is no part of a review', () => {
  expect(JSON.parse(diagnosticsRdjson([aDiagnostic({ age: 'old' })], null)).diagnostics).toEqual([]);
});
