import { expect, test } from 'vitest';
import { rules } from '../src/check/rules/index.ts';
import { caseNames, ruleOfCase } from './support/cases.ts';

/** Every fault that `reform validate` promises to find, by the cases that show it. */
const promised: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Reading: {
    'YAML that does not parse': [
      'invalid-yaml',
      'invalid-yaml.more',
      'invalid-yaml.in-braces',
      'invalid-yaml.keys',
    ],
    'a merge that is not finished': ['invalid-yaml.merge-conflict'],
    'a duplicate key': ['duplicate-key'],
    'an alias bomb, aliases at all': ['yaml-alias', 'yaml-alias.bomb'],
    tags: ['yaml-tag'],
    directives: ['yaml-directive'],
    'a file that is not UTF-8': ['not-utf8.shift-jis', 'not-utf8.euc-jp', 'not-utf8.utf-16'],
    'control characters': ['control-character', 'control-character.no-width'],
    'a space that YAML takes for text': ['odd-space', 'odd-space.at-the-end'],
    'a number that is not what it looks like': ['odd-number'],
    'a file over the size limit': ['file-too-large'],
    'brackets without end': ['too-deep', 'too-deep.braces'],
    'a stray file': ['stray-file'],
    'an id that is refused': ['refused-id', 'refused-id.in-a-list'],
    'a plan folder without `plan.yaml`': ['missing-plan-file'],
    'a file or folder that cannot be opened': ['unreadable-file', 'unreadable-file.folder'],
    'a link': ['outside-link'],
  },
  Shape: {
    'an unknown key': ['unknown-key'],
    'a missing key': ['missing-key'],
    'keys that contradict each other': ['misplaced-key'],
    'a wrong type': ['wrong-type'],
    'full-width digits': ['full-width-number'],
    'a number as text': ['number-as-text'],
    'a value that its key cannot have': ['invalid-value', 'invalid-value.too-much'],
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
    'an indicator that continues itself, by whatever way round': ['circular-reference.continues'],
    'a record that is listed under itself': ['circular-reference.also-under'],
    'an unknown stage': ['unknown-stage', 'unknown-stage.tally', 'unknown-stage.no-list'],
    'an unknown owner': ['unknown-owner', 'unknown-owner.successor'],
    'an unknown source': ['unknown-source', 'unknown-source.only-one'],
    'an unknown level': ['unknown-level', 'unknown-level.counted', 'unknown-level.tally'],
    'an unknown review': ['unknown-review'],
    'an unknown survey item': ['unknown-survey-item'],
    'the same id in two kinds': ['duplicate-id', 'duplicate-id.in-a-list'],
    'a series id twice': ['duplicate-series'],
    'one name for two stages, bands or organisations': ['duplicate-name'],
    'the same twice in a list, or again at its own place': ['listed-twice'],
    'a waiver of nothing, or of an error': ['unknown-waiver'],
  },
  History: {
    'out of order': ['out-of-order', 'out-of-order.every-list'],
    'two entries on one day': ['duplicate-day'],
    'the same year twice without provisional or corrects': ['duplicate-year'],
    'correcting a value that is not there': ['corrects-nothing'],
    'a figure of a year that has not ended': [
      'future-figure',
      'future-figure.other-days',
      'future-figure.baseline',
    ],
    'a count of a day that does not say since when': ['missing-since'],
    'ended into nothing': ['ended-into-nothing', 'ended-into-nothing.unnamed'],
    'progress after the end': ['progress-after-end'],
    'progress on a measure that is not counted': [
      'progress-on-uncounted',
      'progress-on-uncounted.with-others-under-it',
    ],
  },
  Figures: {
    'two ends the wrong way round': ['reversed-range', 'reversed-range.of-a-count'],
    'bands that are not the highest first': ['bands-out-of-order'],
    'a target or a break that is not after the baseline': ['not-after-baseline'],
    'a yearly target that is not before the target': ['not-before-target'],
    'a path of running totals that falls': ['falling-path'],
    'figures of an indicator beside its series': ['figures-beside-series'],
    'outside the limits': ['outside-limits'],
    'a target on the wrong side of the baseline': [
      'target-on-wrong-side',
      'target-on-wrong-side.series',
      'target-on-wrong-side.after-a-break',
    ],
    'a target equal to the baseline': ['target-equals-baseline', 'target-equals-baseline.after-a-break'],
    'a total that is not the sum of the years': ['total-disagrees'],
    'a tally whose stages do not add up': ['tally-sum'],
    'a tally that disagrees with the leaves at its date': [
      'tally-disagrees',
      'tally-disagrees.all-are-here',
      'tally-disagrees.more-are-here',
      'tally-disagrees.in-a-part',
    ],
    'a mean that rounding does not explain': ['mean-disagrees'],
  },
  Warnings: {
    'a target year outside the period': ['target-outside-period'],
    'a figure without a source': ['figure-without-source'],
    'a source that nobody names': ['unused-source'],
    'a jump of ten times or a tenth': ['doubtful-jump'],
    'a figure of the time of the baseline that is another': ['baseline-disagrees'],
    'more decimals than decimals': ['too-many-decimals'],
    'an off-plan entry with no why': ['missing-why', 'missing-why.and-next'],
    'a percent as published that the figures do not come to': ['published-disagrees'],
    'an outcome that no measure aims at': ['outcome-without-measure'],
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
