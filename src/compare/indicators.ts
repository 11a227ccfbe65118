import type { PlanAssessment } from '../assess/plan-types.ts';
import type { IndicatorAssessment } from '../assess/types.ts';
import type { Indicator } from '../model/indicator.ts';
import { compareLines, type LineState, lineStateOf } from './lines.ts';
import type { Pair } from './pair.ts';
import { pairRecords } from './pairs.ts';
import { same } from './same.ts';
import { type IndicatorChange, reasons, type TermChange, type VerdictChange } from './types.ts';

/** What changed in an indicator; `null` where nothing did. */
function compareIndicator(pair: Pair<Indicator | null>, plans: Pair<PlanAssessment>): IndicatorChange | null {
  const { before, after } = pair;
  const indicator = after ?? before;
  if (!indicator || (before?.role ?? 'heading') + (after?.role ?? 'heading') === 'headingheading')
    return null;
  const assessed = { before: assessedIn(plans.before, before), after: assessedIn(plans.after, after) };
  const lines = compareAllLines(assessed, plans);
  const termChanges = before && after ? termsChanged(before, after) : [];
  const moved = before && after && before.under !== after.under;
  const under = moved ? { before: before.under, after: after.under } : null;
  const verdict = verdictChange(assessed, lines);
  if (lines.length === 0 && termChanges.length === 0 && !under && !verdict) return null;
  const terms = termChanges.map(({ term }) => term);
  const policy = (assessed.after ?? assessed.before)?.policy ?? null;
  return { indicator, policy, assessed, lines, terms, termChanges, under, verdict };
}

const assessedIn = ({ indicators }: PlanAssessment, indicator: Indicator | null) =>
  (indicator && indicators.find(one => one.indicator === indicator)) ?? null;

function compareAllLines({ before, after }: Pair<IndicatorAssessment | null>, plans: Pair<PlanAssessment>) {
  const [earlier, later] = [linesOf(before, plans.before), linesOf(after, plans.after)];
  const ids = [...new Set([...later, ...earlier].map(({ series }) => series?.id ?? null))];
  const find = (lines: readonly LineState[], id: string | null) =>
    lines.find(({ series }) => (series?.id ?? null) === id) ?? null;
  return ids.flatMap(id => compareLines(find(earlier, id), find(later, id)) ?? []);
}

function linesOf(assessed: IndicatorAssessment | null, { plan, asOf }: PlanAssessment): LineState[] {
  if (!assessed) return [];
  const { indicator, line, series } = assessed;
  const frame = { terms: indicator, judgement: plan.judgement, asOf };
  if (line) return [lineStateOf(indicator, line, frame, null)];
  return series.flatMap(part => {
    const figures = indicator.series[part.index];
    return figures ? [lineStateOf(figures, part, frame, { id: part.id, name: part.name })] : [];
  });
}

const termsChanged = (before: Indicator, after: Indicator): TermChange[] =>
  (['goal', 'unit', 'decimals', 'noise', 'limits', 'role'] as const)
    .filter(term => !same(before[term], after[term]))
    .map(term => ({ term, before: before[term], after: after[term] }));

/** Of an indicator with series the verdict is the weakest one's, and so are the reasons. */
function verdictChange(
  { before, after }: Pair<IndicatorAssessment | null>,
  lines: IndicatorChange['lines'],
): VerdictChange | null {
  if (!before || !after) return null;
  if (before.verdict === after.verdict && before.standing === after.standing) return null;
  const named = new Set(lines.flatMap(({ verdict }) => verdict?.reasons ?? []));
  return {
    before: before.verdict,
    after: after.verdict,
    standingBefore: before.standing,
    standingAfter: after.standing,
    reasons: named.size > 0 ? reasons.filter(reason => named.has(reason)) : ['terms'],
  };
}

export function compareIndicators(plans: Pair<PlanAssessment>): {
  readonly pairs: readonly Pair<Indicator | null>[];
  readonly changes: readonly IndicatorChange[];
} {
  const pairs = pairRecords(plans.before.plan.indicators, plans.after.plan.indicators);
  const changes = pairs.flatMap(pair => compareIndicator(pair, plans) ?? []);
  const order = new Map(
    [...plans.before.indicators, ...plans.after.indicators].map(({ indicator }, index) => [
      indicator.id,
      index,
    ]),
  );
  const place = ({ indicator }: IndicatorChange) => order.get(indicator.id) ?? 0;
  return { pairs, changes: changes.sort((a, b) => place(a) - place(b)) };
}
