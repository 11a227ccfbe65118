import type { PlanAssessment, StageTotals } from '../../assess/plan-types.ts';
import type { Language } from '../../language/language.ts';
import { nameIn, planWords } from '../../language/name.ts';
import type { Plan } from '../../model/plan.ts';
import type { Day, FiscalYear } from '../../model/record.ts';
import type { Government } from '../../model/shared.ts';
import { yearsAndMonthsBetween } from '../../time/day.ts';
import { fiscalYearOf } from '../../time/fiscal-year.ts';
import { countsBeside } from './change-beside.ts';
import { countsText, lastReport, stageCounts } from './stage-words.ts';
import { lastJudged, missingText, seriesAndReference, verdictCounts } from './verdict-counts.ts';

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
}

export interface OverviewLine {
  /** What is counted and how many. */
  readonly word: string;
  readonly count: string;
  readonly text: string;
  /** For a bar, where something has been reported. */
  readonly totals: StageTotals | null;
  /** What is added below. */
  readonly notes: readonly string[];
}

export function overviewEntry(
  assessment: PlanAssessment,
  government: Government | null,
  language: Language,
  earlier: PlanAssessment | null = null,
): OverviewEntry {
  const { plan, asOf } = assessment;
  const { habits, status, code } = language;
  return {
    id: plan.id,
    name: nameIn(plan.name, code),
    governmentId: plan.government,
    government: government ? nameIn(government.name, code) : plan.government,
    period: plan.period ? habits.period(plan.period.from, plan.period.to) : status.noPeriod,
    until: plan.period?.to ?? null,
    state: stateOf(plan, asOf, language),
    asOf,
    lines: [...measureLines(assessment, earlier, language), ...indicatorLines(assessment, earlier, language)],
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
  language: Language,
): OverviewLine[] {
  const { plan, stages } = assessment;
  const { status, code, terms } = language;
  const word = planWords(plan, code, terms).counted;
  if (stages.total === 0 && stages.notBegun + stages.ended === 0) return [];
  const notes = [basisText(assessment, language), ...apartTexts(assessment, language)];
  return [
    {
      word: status.measureLine(word),
      count: status.items(stages.total),
      text: countsBeside(stageCounts(stages, language), earlier && stageCounts(earlier.stages, language)),
      totals: stages.unreported < stages.total ? stages : null,
      notes: notes.filter(note => note !== null),
    },
  ];
}

/** Whose totals they are, and of which day. */
function basisText(assessment: PlanAssessment, language: Language): string | null {
  const { basis, asOf, itemised } = assessment.stages;
  if (basis === 'itemised') return lastReportText(assessment, language);
  const counts = itemised.unreported < itemised.total ? itemised.counts.map(({ count }) => count) : [];
  return `${language.status.publishedOn(asOf)}  ${language.status.listedShort(itemised.total, counts)}`;
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
  language: Language,
): OverviewLine[] {
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
      text: countsBeside(
        verdictCounts(verdicts, language),
        earlier && verdictCounts(earlier.verdicts, language),
      ),
      totals: null,
      notes: [
        ...(apart.length > 0 ? [apart.join('  ')] : []),
        ...(last ? [`${last.when}  ${countsText(last.counts)}`] : []),
      ],
    },
  ];
}
