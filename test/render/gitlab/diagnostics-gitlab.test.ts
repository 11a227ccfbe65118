import { expect, test } from 'vitest';
import { diagnosticsGitlab } from '../../../src/render/gitlab/diagnostics-gitlab.ts';
import { aDiagnostic, aSpan } from '../../build/diagnostic.ts';

const digest = (text: string) => Buffer.from(text).toString('hex').slice(0, 8);

test('an issue has all that GitLab asks for', () => {
  const file = aDiagnostic({ severity: 'warning', name: 'unused-source', span: aSpan('data/b.yaml') });
  const issues = JSON.parse(diagnosticsGitlab([aDiagnostic({ help: 'did you mean `p1`?' }), file], digest));
  expect(issues).toEqual([
    {
      description: 'there is no `p9` (did you mean `p1`?)',
      check_name: 'unknown-reference',
      fingerprint: '756e6b6e:1',
      severity: 'major',
      location: { path: 'data/plans/x/measures/p1-2.yaml', lines: { begin: 2, end: 2 } },
    },
    {
      description: 'there is no `p9`',
      check_name: 'unused-source',
      fingerprint: '756e7573:1',
      severity: 'minor',
      location: { path: 'data/b.yaml', lines: { begin: 1 } },
    },
  ]);
});

test('what was there before stands in it, since GitLab itself compares', () => {
  expect(JSON.parse(diagnosticsGitlab([aDiagnostic({ age: 'old' })], digest))).toHaveLength(1);
});

test('nothing for nothing is an empty list', () => {
  expect(diagnosticsGitlab([], digest)).toBe('[]\n');
});
