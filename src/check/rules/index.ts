import type { Severity } from '../../model/finding.ts';
import type { PlanRule, Rule, WorkspaceRule } from '../rule.ts';
import { bandsOutOfOrder } from './bands-out-of-order.ts';
import { baselineDisagrees } from './baseline-disagrees.ts';
import { circularReference } from './circular-reference.ts';
import { correctsNothing } from './corrects-nothing.ts';
import { doubtfulJump } from './doubtful-jump.ts';
import { duplicateDay } from './duplicate-day.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateName } from './duplicate-name.ts';
import { duplicateSeries } from './duplicate-series.ts';
import { duplicateYear } from './duplicate-year.ts';
import { endedIntoNothing } from './ended-into-nothing.ts';
import { fallingPath } from './falling-path.ts';
import { figureWithoutSource } from './figure-without-source.ts';
import { figuresBesideSeries } from './figures-beside-series.ts';
import { futureFigure } from './future-figure.ts';
import { listedTwice } from './listed-twice.ts';
import { meanDisagrees } from './mean-disagrees.ts';
import { missingSince } from './missing-since.ts';
import { missingWhy } from './missing-why.ts';
import { notAfterBaseline } from './not-after-baseline.ts';
import { notBeforeTarget } from './not-before-target.ts';
import { outOfOrder } from './out-of-order.ts';
import { outcomeWithoutMeasure } from './outcome-without-measure.ts';
import { outsideLimits } from './outside-limits.ts';
import { progressAfterEnd } from './progress-after-end.ts';
import { progressOnUncounted } from './progress-on-uncounted.ts';
import { publishedDisagrees } from './published-disagrees.ts';
import {
  fileTooLarge,
  missingPlanFile,
  notUtf8,
  outsideLink,
  refusedId,
  strayFile,
  unreadableFile,
} from './reported-files.ts';
import {
  fullWidthNumber,
  invalidCheckDigit,
  invalidDay,
  invalidValue,
  invalidYear,
  misplacedKey,
  missingKey,
  numberAsText,
  unknownKey,
  wrongType,
} from './reported-shape.ts';
import {
  controlCharacter,
  duplicateKey,
  invalidYaml,
  oddNumber,
  oddSpace,
  tooDeep,
  yamlAlias,
  yamlDirective,
  yamlTag,
} from './reported-yaml.ts';
import { reversedRange } from './reversed-range.ts';
import { tallyDisagrees } from './tally-disagrees.ts';
import { tallySum } from './tally-sum.ts';
import { targetEqualsBaseline } from './target-equals-baseline.ts';
import { targetOnWrongSide } from './target-on-wrong-side.ts';
import { targetOutsidePeriod } from './target-outside-period.ts';
import { tooManyDecimals } from './too-many-decimals.ts';
import { totalDisagrees } from './total-disagrees.ts';
import { unknownLevel } from './unknown-level.ts';
import { unknownOwner } from './unknown-owner.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownReview } from './unknown-review.ts';
import { unknownSource } from './unknown-source.ts';
import { unknownStage } from './unknown-stage.ts';
import { unknownSurveyItem } from './unknown-survey-item.ts';
import { unknownWaiver } from './unknown-waiver.ts';
import { unusedSource } from './unused-source.ts';
import { wrongKind } from './wrong-kind.ts';

/** Every fault that `reform validate` knows, by family, in the order of its documentation. */
export const families = {
  reading: [
    strayFile,
    refusedId,
    missingPlanFile,
    outsideLink,
    unreadableFile,
    fileTooLarge,
    notUtf8,
    invalidYaml,
    tooDeep,
    duplicateKey,
    yamlAlias,
    yamlTag,
    yamlDirective,
    controlCharacter,
    oddSpace,
    oddNumber,
  ],
  shape: [
    unknownKey,
    missingKey,
    misplacedKey,
    wrongType,
    fullWidthNumber,
    numberAsText,
    invalidValue,
    invalidYear,
    invalidDay,
    invalidCheckDigit,
  ],
  references: [
    unknownReference,
    wrongKind,
    circularReference,
    unknownStage,
    unknownOwner,
    unknownSource,
    unknownLevel,
    unknownReview,
    unknownSurveyItem,
    duplicateId,
    duplicateSeries,
    duplicateName,
    listedTwice,
    unknownWaiver,
  ],
  history: [
    outOfOrder,
    duplicateDay,
    duplicateYear,
    correctsNothing,
    futureFigure,
    missingSince,
    endedIntoNothing,
    progressAfterEnd,
    progressOnUncounted,
  ],
  figures: [
    reversedRange,
    bandsOutOfOrder,
    notAfterBaseline,
    notBeforeTarget,
    fallingPath,
    figuresBesideSeries,
    outsideLimits,
    targetOnWrongSide,
    targetEqualsBaseline,
    totalDisagrees,
    tallySum,
    tallyDisagrees,
    meanDisagrees,
  ],
  warnings: [
    targetOutsidePeriod,
    figureWithoutSource,
    unusedSource,
    doubtfulJump,
    baselineDisagrees,
    tooManyDecimals,
    missingWhy,
    publishedDisagrees,
    outcomeWithoutMeasure,
  ],
} as const satisfies Readonly<Record<string, readonly Rule[]>>;

export type Family = keyof typeof families;
type AnyRule = (typeof families)[Family][number];
export type RuleName = AnyRule['name'];

export const rules: readonly AnyRule[] = Object.values(families).flat();

/** All that a question asks of a plan before it is answered: a warning takes nothing from an answer. */
export const errorRules: readonly AnyRule[] = rules.filter(({ severity }) => severity === 'error');

/** What each rule's own check says about a fault. What reading and the schemas say is typed where they say it. */
export type CheckedFacts = {
  [R in Extract<AnyRule, { check: unknown }> as R['name']]: R extends
    | PlanRule<string, infer Facts>
    | WorkspaceRule<string, infer Facts>
    ? Facts
    : never;
};

const byName: ReadonlyMap<string, AnyRule> = new Map(rules.map(rule => [rule.name, rule]));

export const severities: ReadonlyMap<string, Severity> = new Map(
  rules.map(({ name, severity }) => [name, severity]),
);

export const ruleNamed = (name: string): AnyRule | undefined => byName.get(name);

export function severityOf(name: string): Severity {
  const rule = byName.get(name);
  if (!rule) throw new Error(`a finding names the rule ${name}, which is not in the list of rules`);
  return rule.severity;
}
