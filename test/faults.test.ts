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
    'to nothing': [
      'unknown-reference',
      'unknown-reference.elsewhere',
      'unknown-reference.government',
      'unknown-reference.plan',
      'unknown-reference.tally',
    ],
    'to the wrong kind': ['wrong-kind'],
    'a circle of measures': ['circular-reference'],
    'a circle of indicators': ['circular-reference.indicators'],
    'a circle of plans': ['circular-reference.plans'],
    'an unknown stage': ['unknown-stage', 'unknown-stage.tally', 'unknown-stage.no-list'],
    'an unknown owner': ['unknown-owner', 'unknown-owner.successor'],
    'an unknown source': ['unknown-source', 'unknown-source.only-one'],
    'an unknown level': ['unknown-level', 'unknown-level.counted', 'unknown-level.tally'],
    'an unknown review': ['unknown-review'],
    'an unknown survey item': ['unknown-survey-item'],
    'the same id in two kinds': ['duplicate-id', 'duplicate-id.in-a-list'],
    'a series id twice': ['duplicate-series'],
    'a waiver of nothing, or of an error': ['unknown-waiver'],
  },
  History: {
    'out of order': ['out-of-order'],
  },
  Warnings: {
    'a source that nobody names': ['unused-source'],
    'a jump of ten times or a tenth': ['doubtful-jump'],
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
