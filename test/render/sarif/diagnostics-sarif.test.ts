import { expect, test } from 'vitest';
import { rules } from '../../../src/check/rules/index.ts';
import { everyLanguageWithRules } from '../../../src/language/load-language.ts';
import { diagnosticsSarif } from '../../../src/render/sarif/diagnostics-sarif.ts';
import type { Diagnostic } from '../../../src/render/wording/findings/word.ts';
import { aDiagnostic, aSpan } from '../../build/diagnostic.ts';

const languages = await everyLanguageWithRules();
const rulesAt = 'https://forge.example/reform/DIAGNOSTICS.md';
const means = { languages, digest: (text: string) => Buffer.from(text).toString('hex').slice(-8), rulesAt };
const text = (diagnostics: readonly Diagnostic[]) => diagnosticsSarif(diagnostics, means);
const runOf = (diagnostics: readonly Diagnostic[]) => JSON.parse(text(diagnostics)).runs[0];

test('every rule has its words in both languages, and its place in the list', () => {
  const { driver } = runOf([]).tool;
  expect(driver.rules.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ name }) => name));
  for (const rule of driver.rules) {
    expect(rule.help.text, rule.id).toMatch(/[ぁ-ん]/);
    expect(rule.shortDescription.text, rule.id).toMatch(/^Checks [ -~]+\.$/);
    expect(rule.helpUri).toBe(`${rulesAt}#${rule.id}`);
  }
});

test('a result with its place in code points and what is related', () => {
  const span = aSpan('data/目標 1.yaml', 'name: 𠮟«る»\n');
  const related = [{ message: 'the first', span: aSpan('data/b.yaml') }];
  const run = runOf([aDiagnostic({ span, related, help: 'did you mean `p1`?' })]);
  expect(run.columnKind).toBe('unicodeCodePoints');
  const [result] = run.results;
  expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  expect(result).toMatchObject({
    ruleId: 'unknown-reference',
    level: 'error',
    message: { text: 'there is no `p9`\ndid you mean `p1`?' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'data/%E7%9B%AE%E6%A8%99%201.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 1, startColumn: 8, endLine: 1, endColumn: 9 },
        },
      },
    ],
    relatedLocations: [
      {
        id: 0,
        physicalLocation: { artifactLocation: { uri: 'data/b.yaml', uriBaseId: '%SRCROOT%' } },
        message: { text: 'the first' },
      },
    ],
  });
});

test('a result has the fingerprint by which a service knows it again', () => {
  const [first, second] = runOf([aDiagnostic(), aDiagnostic()]).results;
  expect(first.partialFingerprints).toEqual({ primaryLocationLineHash: '3a207039:1' });
  expect(second.partialFingerprints).toEqual({ primaryLocationLineHash: '3a207039:2' });
});

test('no address is made up where none was named', () => {
  const log = JSON.parse(diagnosticsSarif([], { ...means, rulesAt: null }));
  expect(JSON.stringify(log.runs[0].tool)).not.toContain('helpUri');
});

test('the same findings give the same bytes', () => {
  expect(text([aDiagnostic()])).toBe(text([aDiagnostic()]));
});
