import { expect, test } from 'vitest';
import { rules } from '../src/check/rules/index.ts';
import { caseNames, ruleOfCase } from './support/cases.ts';

/** Every fault that `reform validate` promises to find, by the cases that show it. */
const promised: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Reading: {
    'YAML that does not parse': ['invalid-yaml', 'invalid-yaml.more'],
    'a duplicate key': ['duplicate-key'],
    'an alias bomb, aliases at all': ['yaml-alias', 'yaml-alias.bomb'],
    tags: ['yaml-tag'],
    directives: ['yaml-directive'],
    'a file that is not UTF-8': ['not-utf8.shift-jis', 'not-utf8.euc-jp', 'not-utf8.utf-16'],
    'control characters': ['control-character'],
    'a space that YAML takes for text': ['odd-space'],
    'a number that is not what it looks like': ['odd-number'],
    'a file over the size limit': ['file-too-large'],
    'brackets without end': ['too-deep', 'too-deep.braces'],
    'a stray file': ['stray-file'],
    'an id that is refused': ['refused-id'],
    'a plan folder without `plan.yaml`': ['missing-plan-file'],
    'a file or folder that cannot be opened': ['unreadable-file', 'unreadable-file.folder'],
    'a link that leads outside': ['outside-link'],
  },
  Shape: {
    'an unknown key': ['unknown-key'],
    'a missing key': ['missing-key'],
    'keys that contradict each other': ['misplaced-key'],
    'a wrong type': ['wrong-type'],
    'full-width digits': ['full-width-number'],
    'a number as text': ['number-as-text'],
    'a value that its key cannot have': ['invalid-value'],
    'a year that is none': ['invalid-year'],
    'a day that is none': ['invalid-day'],
    'a wrong check digit': ['invalid-check-digit'],
  },
  References: {
    'an unknown stage': ['unknown-stage'],
  },
  History: {
    'out of order': ['out-of-order'],
  },
  Warnings: {
    'a source that nobody names': ['unused-source'],
  },
};

const cases = Object.values(promised).flatMap(faults => Object.values(faults).flat());

test('every fault that is promised has its cases', () => {
  expect(cases.filter(name => !caseNames('broken').includes(name))).toEqual([]);
});

test('every case shows a fault that is promised', () => {
  expect(caseNames('broken').filter(name => !cases.includes(name))).toEqual([]);
});

test('every rule has a case, and every case a rule', () => {
  const named = new Set(cases.map(ruleOfCase));
  expect([...named].sort()).toEqual(rules.map(rule => rule.name).sort());
});
