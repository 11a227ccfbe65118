import { lateOf } from '../../../assess/owed/owed.ts';
import type { PlanAssessment, StageTotals } from '../../../assess/plan-types.ts';
import type { Language } from '../../../language/language.ts';
import { nameIn, planWords } from '../../../language/name.ts';
import type { Plan } from '../../../model/plan.ts';
import type { Day, FiscalYear } from '../../../model/record.ts';
import type { Government } from '../../../model/shared.ts';
import { yearsAndMonthsBetween } from '../../../time/day.ts';
import { fiscalYearOf } from '../../../time/fiscal-year.ts';
import { countsText } from '../../wording/counts.ts';
import { lastReport, stageCounts, stageLabel } from '../../wording/stage-words.ts';
import { lastJudged, missingText, seriesAndReference, verdictCounts } from '../../wording/verdict-counts.ts';
import type { Writing } from '../../wording/writing.ts';
import type { StackPart } from '../chart.ts';
import type { Text } from '../document.ts';
import { beside, piecesOf } from '../text.ts';

/** What an overview says of a plan: all that is kept of it once the next plan is read. */
export interface OverviewEntry {
  readonly id: string;
  readonly name: string;
  readonly governmentId: string;
  readonly government: string;
  readonly period: string;
  /** The last year of the period. */
  readonly until: FiscalYear | null;
  /** Where it is in its period; `''` where the plan does not say. */
  readonly state: string;
  readonly asOf: Day;
  readonly lines: readonly OverviewLine[];
  /** How much is past its day. */
  readonly late: number;
}

export interface OverviewLine {
  /** What is counted and how many. */
  readonly word: string;
  readonly count: string;
  readonly text: Text;
  /** For a bar, where something has been reported. */
  readonly parts: readonly StackPart[] | null;
  /** What is added below. */
  readonly notes: readonly Text[];
}

export function overviewEntry(
  assessment: PlanAssessment,
  government: Government | null,
  writing: Writing,
  earlier: PlanAssessment | null = null,
): OverviewEntry {
  const { plan, asOf } = assessment;
  const { language } = writing;
  const { formatting, status, code } = language;
  return {
    id: plan.id,
    name: nameIn(plan.name, code),
    governmentId: plan.government,
    government: government ? nameIn(government.name, code) : plan.government,
    period: plan.period ? formatting.period(plan.period.from, plan.period.to) : status.noPeriod,
    until: plan.period?.to ?? null,
    state: stateOf(plan, asOf, language),
    asOf,
    late: lateOf(assessment).length,
    lines: [...measureLines(assessment, earlier, writing), ...indicatorLines(assessment, earlier, writing)],
  };
}

export function stateOf({ period }: Plan, asOf: Day, { status }: Language): string {
  if (!period) return '';
  const year = fiscalYearOf(asOf);
  if (year > period.to) return status.planOver;
  return year < period.from ? status.planAhead : status.yearOfPlan(year - period.from + 1);
}

function measureLines(
  assessment: PlanAssessment,
  earlier: PlanAssessment | null,
  writing: Writing,
): OverviewLine[] {
  const { language } = writing;
  const { plan, stages } = assessment;
  const { status, code, terms } = language;
  const word = planWords(plan, code, terms).counted;
  if (stages.total === 0 && stages.notBegun + stages.ended === 0) return [];
  const notes = [basisText(assessment, language), ...apartTexts(assessment, language)];
  return [
    {
      word: status.measureLine(word),
      count: status.items(stages.total),
      text: countsText(
        stageCounts(stages, language),
        earlier && stageCounts(earlier.stages, language),
        writing,
      ),
      parts: stages.unreported < stages.total ? stackOf(stages, language) : null,
      notes: notes.filter(note => note !== null),
    },
  ];
}

/** Whose totals they are, and of which day. */
function basisText(assessment: PlanAssessment, language: Language): Text | null {
  const { basis, asOf, itemised } = assessment.stages;
  if (basis === 'itemised') return lastReportText(assessment, language);
  const counts = itemised.unreported < itemised.total ? itemised.counts.map(({ count }) => count) : [];
  const { publishedOn, listedShort } = language.status;
  return beside([publishedOn(asOf), listedShort(itemised.total, counts)], language.formatting.separator);
}

/** How many of a published total are itemised here: the total hides which they are. */
export function listedText({ plan, stages }: PlanAssessment, language: Language): string {
  const word = planWords(plan, language.code, language.terms).counted;
  const { total } = stages.itemised;
  if (total === 0) return language.status.noneListedHere(word);
  return language.status.listedHere(total, stageCounts(stages.itemised, language), word);
}

export function lastReportText({ leaves, asOf }: PlanAssessment, { status }: Language): string | null {
  const day = lastReport(leaves);
  if (day === null) return null;
  const ago = yearsAndMonthsBetween(day, asOf);
  return status.lastReport(day, ago.years + ago.months > 0 ? ago : null);
}

/** What is said beside the counts: silent, not yet begun, ended. */
export function apartTexts({ stages }: PlanAssessment, { status }: Language): string[] {
  return [
    ...(stages.silent > 0 ? [status.silent(stages.silent)] : []),
    ...(stages.notBegun > 0 ? [status.notBegun(stages.notBegun)] : []),
    ...(stages.ended > 0 ? [status.ended(stages.ended)] : []),
  ];
}

function indicatorLines(
  assessment: PlanAssessment,
  earlier: PlanAssessment | null,
  writing: Writing,
): OverviewLine[] {
  const { language } = writing;
  const { plan, indicators, verdicts } = assessment;
  const { status, code, terms } = language;
  const headline = indicators.filter(({ indicator }) => indicator.role === 'headline').length;
  if (indicators.length === 0) return [];
  const missing = Object.values(missingText(assessment, language));
  const last = lastJudged(assessment, language);
  const apart = [...missing, ...seriesAndReference(assessment, language)];
  return [
    {
      word: status.indicatorLine(planWords(plan, code, terms).indicator),
      count: status.items(headline),
      text: countsText(
        verdictCounts(verdicts, language),
        earlier && verdictCounts(earlier.verdicts, language),
        writing,
      ),
      parts: null,
      notes: [
        ...(apart.length > 0 ? [beside(apart, language.formatting.separator)] : []),
        ...(last ? [lastJudgedText(last, writing)] : []),
      ],
    },
  ];
}

/** `R4での判定  順調 2  やや遅れ 1` */
export function lastJudgedText(
  { when, counts }: NonNullable<ReturnType<typeof lastJudged>>,
  writing: Writing,
): Text {
  const { separator } = writing.language.formatting;
  return { pieces: [when, ...piecesOf(countsText(counts, null, writing))], between: separator };
}

/** How the whole is divided. */
export function stackOf({ counts, unreported }: StageTotals, language: Language): readonly StackPart[] {
  const stages = counts.map(
    ({ stage, count }): StackPart => ({
      label: stageLabel(stage, language),
      size: count,
      stage: stage.class ?? 'unnamed',
    }),
  );
  return [...stages, { label: language.terms.unreported, size: unreported, stage: null }];
}
