import { expect, test } from 'vitest';
import { loadLanguage } from '../../../src/language/load-language.ts';
import { diagnosticsJunit } from '../../../src/render/junit/diagnostics-junit.ts';
import type { Diagnostic } from '../../../src/render/wording/findings/word.ts';
import { aDiagnostic, aSpan } from '../../build/diagnostic.ts';

const english = await loadLanguage('en');
const isFailure = ({ severity, age }: Diagnostic) => severity === 'error' && age !== 'old';
const report = (...diagnostics: readonly Diagnostic[]) =>
  diagnosticsJunit(diagnostics, { files: 7, isFailure }, english);

test('what counts against the run has failed, the rest was skipped, file by file', () => {
  const warning = aDiagnostic({ severity: 'warning', name: 'unused-source', span: aSpan('data/b.yaml') });
  const old = aDiagnostic({ age: 'old', span: aSpan('data/b.yaml') });
  expect(report(aDiagnostic({ help: 'did you mean `p1`?' }), warning, old)).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="reform validate" tests="3" failures="1" errors="0">
  <testsuite name="data/plans/x/measures/p1-2.yaml" tests="1" failures="1" errors="0" skipped="0">
    <testcase classname="data/plans/x/measures/p1-2.yaml" name="unknown-reference 2:8 取組 読み聞かせ" time="0">
      <failure type="error" message="there is no \`p9\`">data/plans/x/measures/p1-2.yaml:2:8: error[unknown-reference] there is no \`p9\`
help: did you mean \`p1\`?</failure>
    </testcase>
  </testsuite>
  <testsuite name="data/b.yaml" tests="2" failures="0" errors="0" skipped="2">
    <testcase classname="data/b.yaml" name="unused-source 取組 読み聞かせ" time="0">
      <skipped message="warning: there is no \`p9\`">data/b.yaml:1:1: warning[unused-source] there is no \`p9\`</skipped>
    </testcase>
    <testcase classname="data/b.yaml" name="unknown-reference 取組 読み聞かせ" time="0">
      <skipped message="old: there is no \`p9\`">data/b.yaml:1:1: error[unknown-reference] there is no \`p9\`</skipped>
    </testcase>
  </testsuite>
</testsuites>
`,
  );
});

test('where nothing was found there is still one test, for services that take none for a mistake', () => {
  expect(report()).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="reform validate" tests="1" failures="0" errors="0">
  <testsuite name="reform" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="reform" name="7 files were checked." time="0"/>
  </testsuite>
</testsuites>
`,
  );
});

test('names from the data end no attribute and no element, and hold nothing that XML may not', () => {
  const hostile = '"/><failure/>]]>&amp;\u001b\uffff\ud800\u0000\n##[error]';
  const text = report(aDiagnostic({ title: hostile, message: hostile, help: hostile, span: aSpan(hostile) }));
  expect(text.match(/<failure/g)).toHaveLength(1);
  expect(text).not.toMatch(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  expect(text).not.toContain(']]>');
  expect(text).not.toContain('##[');
  expect(text).toContain('&quot;/&gt;&lt;failure/&gt;]]&gt;&amp;amp;\\u001b\\uffff\\ud800\\u0000');
});
