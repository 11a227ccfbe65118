import { expect, test } from 'vitest';
import { diagnostics as words } from '../../../src/language/en/diagnostics.ts';
import { findingsDocument } from '../../../src/render/document/check/findings.ts';
import type { Screen } from '../../../src/render/screen.ts';
import { documentText } from '../../../src/render/terminal/document-text.ts';
import type { Diagnostic } from '../../../src/render/wording/findings/word.ts';
import { aDiagnostic, aSpan } from '../../build/diagnostic.ts';

const pipe: Screen = { isTerminal: false, columns: null, colourLevel: 0, ascii: false, ambiguous: 'narrow' };

const shown = (diagnostics: readonly Diagnostic[], screen: Partial<Screen> = {}) =>
  documentText(findingsDocument(diagnostics, words), { ...pipe, ...screen }).split('\n');

test('a diagnostic with all that it can have', () => {
  const diagnostic = aDiagnostic({
    label: 'no record has this id',
    notes: ['ids are the names of files'],
    help: 'did you mean `p1`?',
    related: [{ message: 'a policy', span: aSpan('data/plans/x/policies/p1.yaml', '«name»: 一') }],
  });
  expect(shown([diagnostic])).toEqual([
    'error[unknown-reference]: there is no `p9`',
    '  --> data/plans/x/measures/p1-2.yaml:2:8',
    '   |',
    ' 2 | under: p9',
    '   |        ^^ no record has this id',
    '   |',
    '  ::: data/plans/x/policies/p1.yaml:1:1  a policy',
    '   |',
    '   = note: ids are the names of files',
    '   = help: did you mean `p1`?',
    '',
  ]);
});

test('places of which the same is said stand on one line', () => {
  const related = ['«a»: 1\nb: 2', 'a: 1\n«b»: 2'].map(text => ({
    message: 'here too',
    span: aSpan('x', text),
  }));
  const other = { message: 'here too', span: aSpan('y', '«a»: 1') };
  const lines = shown([aDiagnostic({ related: [...related, other] })]);
  expect(lines.filter(line => line.includes(':::'))).toEqual([
    '  ::: x:1:1, 2:1  here too',
    '  ::: y:1:1  here too',
  ]);
});

test('what is said again and again is told in full three times, then by its place', () => {
  const lines = shown(Array.from({ length: 5 }, () => aDiagnostic({ help: 'did you mean `p1`?' })));
  expect(lines.filter(line => line.includes('under: p9'))).toHaveLength(3);
  expect(lines.filter(line => line.includes('-->'))).toHaveLength(5);
  expect(lines.slice(-4)).toEqual([
    '',
    'error[unknown-reference]: there is no `p9`',
    '  --> data/plans/x/measures/p1-2.yaml:2:8',
    '',
  ]);
});

test('in a narrow terminal, a label stands below the carets', () => {
  const label = 'no policy or measure of this plan has this id';
  expect(shown([aDiagnostic({ label })], { columns: 56 })).toContain(`   |       ${label}`);
  expect(shown([aDiagnostic({ label })], { columns: 60 })).toContain(`   |        ^^ ${label}`);
});

test('nothing from a file reaches the terminal as a command', () => {
  const hostile = '\u001b]0;x\u0007\u202e\r\n::error::##[add-mask]x';
  const text = documentText(
    findingsDocument(
      [
        aDiagnostic({
          message: hostile,
          label: hostile,
          notes: [hostile],
          help: hostile,
          span: aSpan(hostile, `a: ${hostile} «${hostile}»${hostile}`),
          related: [{ message: hostile, span: aSpan(hostile) }],
        }),
      ],
      words,
    ),
    pipe,
  );
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|^\s*::[a-z]|##\w*\[/m);
});

test('on a screen of ASCII alone the line of the file stays as it is, with the carets under their place', () => {
  const span = aSpan('a.yaml', '見出し: 前→後 «p9»');
  const [line, carets] = shown([aDiagnostic({ span, label: 'x' })], { ascii: true })
    .map(text => text.trimEnd())
    .filter(text => /見出し|\^/.test(text));
  expect(line).toContain('前→後 p9');
  expect(carets?.indexOf('^')).toBe('   | '.length + '見出し: 前→後 '.length + 5);
  expect(carets).toMatch(/ \^\^ x$/);
});
