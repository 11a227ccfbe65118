import type { PlanChange } from '../../../compare/types.ts';
import { planWords } from '../../../language/name.ts';
import { countedWord } from '../../../model/tree.ts';
import { partText } from '../../wording/share.ts';
import { verdictCounts } from '../../wording/verdict-counts.ts';
import { stageName } from './measure-items.ts';
import type { Telling } from './telling.ts';

/** The few sentences that a reader needs who reads nothing else. */
export function summary(change: PlanChange, telling: Telling): readonly string[] {
  const { language, plan } = telling;
  const { code, terms, diff, formatting } = language;
  const { comment } = diff;
  const { indicator, counted, target } = planWords(plan, code, terms);
  const moves = change.measures.filter(({ stage }) => stage?.before != null).length;
  const targets = change.untouched.targetsMoved;
  const count = (what: string) =>
    change.records.filter(one => one.change === what && one.kind !== 'tally').length;
  const records = [count('added'), count('removed')] as const;
  const verdictsMoved = change.indicators.some(({ verdict }) => verdict);
  const verdicts = verdictCounts(change.assessed.after?.verdicts ?? {}, language);
  const lines = [
    ...newFigures(change, telling, indicator),
    ...(verdictsMoved
      ? [
          comment.verdictsNow(
            indicator,
            formatting.list(verdicts.map(({ label, count: number }) => `${label} ${number}`)),
          ),
        ]
      : []),
    ...published(change, telling),
    ...(moves > 0 ? [comment.stagesMoved(counted, moves)] : []),
    ...(targets > 0 ? [comment.targetsMoved(target, targets)] : []),
    ...(records[0] + records[1] > 0 ? [comment.recordsMoved(...records)] : []),
  ];
  if (lines.length > 0 || change.edits.length === 0) return lines;
  return [comment.onlyEdits(change.edits.length)];
}

function newFigures({ indicators, assessed }: PlanChange, telling: Telling, word: string): readonly string[] {
  const { diff, formatting } = telling.language;
  const arrived = indicators.flatMap(({ lines }) =>
    lines.flatMap(({ figures }) => figures.filter(({ fate, before }) => fate === 'arrived' && !before)),
  );
  const brought = indicators.filter(({ lines }) =>
    lines.some(({ figures }) => figures.some(({ fate }) => fate === 'arrived')),
  ).length;
  if (brought === 0) return [];
  const years = new Set(arrived.map(({ after }) => after?.year));
  const [year] = years;
  const only = years.size === 1 && year !== undefined ? formatting.yearLong(year) : null;
  const all = brought === assessed.after?.indicators.length;
  return [diff.comment.newFigures(word, all, brought, only)];
}

/** Totals of what the plan counts that were not there before. */
function published({ tallies, plan }: PlanChange, telling: Telling): readonly string[] {
  const { diff, formatting } = telling.language;
  return tallies.flatMap(({ before, after }) => {
    const total = after?.total;
    if (before || !after?.stages || total == null || after.under !== null) return [];
    const parts = Object.entries(after.stages).map(
      ([id, number]) =>
        `${stageName(id, telling)} ${number}${formatting.aside(partText(number, total) ?? '-')}`,
    );
    return [diff.comment.published(after.of ?? countedWord(plan), total, formatting.list(parts))];
  });
}
