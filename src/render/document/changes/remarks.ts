import { publishedOtherwise } from '../../../compare/published-otherwise.ts';
import type { IndicatorChange, LineChange, PlanChange, Reason } from '../../../compare/types.ts';
import { reasons } from '../../../compare/types.ts';
import type { GraveKind } from '../../../language/diff.ts';
import { briefNameIn, nameIn } from '../../../language/name.ts';
import { countedWord } from '../../../model/tree.ts';
import { brief } from '../../../text/fit.ts';
import { targetMove } from './indicator-items.ts';
import { kindName } from './record-items.ts';
import type { Telling } from './telling.ts';

/** What nobody may agree to who has not seen it. */
export interface GraveRemark {
  readonly kind: GraveKind;
  readonly text: string;
}

export function graveRemarks(change: PlanChange, telling: Telling): readonly GraveRemark[] {
  const { language, plan } = telling;
  const { code, terms } = language;
  const { comment } = language.diff;
  if (change.change === 'removed') return [{ kind: 'plan-removed', text: comment.planRemoved }];
  const reports = change.measures.filter(({ rewritten }) => rewritten.length > 0);
  const tallies = change.tallies.filter(({ rewritten }) => rewritten).length;
  const removed = change.records.filter(one => one.change === 'removed');
  return [
    ...change.leftOutChanged.map(file => ({
      kind: 'not-compared' as const,
      // What ends a piece of code would be markup from there on.
      text: comment.notCompared(brief(file).replaceAll('`', '’')),
    })),
    ...change.indicators.flatMap(one => graveOfIndicator(one, telling)),
    ...reports.map(({ measure }) => ({
      kind: 'report-rewritten' as const,
      text: comment.rewrittenReport(briefNameIn(measure.name, code)),
    })),
    ...(tallies > 0
      ? [
          {
            kind: 'tally-rewritten' as const,
            text: comment.noTallyMatch(tallies, countedWord(plan) ?? terms.measure),
          },
        ]
      : []),
    ...removed.map(({ kind, name, id }) => ({
      kind: 'record-removed' as const,
      text: comment.removedRecord(kindName(kind, plan, language), name ? briefNameIn(name, code) : id, kind),
    })),
  ];
}

function graveOfIndicator({ indicator, lines, assessed }: IndicatorChange, telling: Telling): GraveRemark[] {
  const { code, diff } = telling.language;
  if (!assessed.before || !assessed.after) return [];
  const name = briefNameIn(indicator.name, code);
  const isRewritten = lines.some(({ figures }) =>
    figures.some(({ fate }) => fate === 'rewritten' || fate === 'withdrawn'),
  );
  return [
    ...lines.flatMap(line => graveOfTarget(line, indicator, telling)),
    ...(isRewritten ? [{ kind: 'figure-rewritten' as const, text: diff.comment.rewritten(name) }] : []),
  ];
}

function graveOfTarget(
  { target, line, series }: LineChange,
  indicator: IndicatorChange['indicator'],
  telling: Telling,
): GraveRemark[] {
  const { code, diff, terms } = telling.language;
  const { comment } = diff;
  const name = [indicator.name, ...(series ? [series.name] : [])]
    .map(one => briefNameIn(one, code))
    .join(' ');
  if (!target?.before || !line.after) return [];
  if (!target.after) return [{ kind: 'target-gone', text: comment.targetGone(name) }];
  const { easier, underOld, decided } = target;
  const now = line.after.verdict;
  const other = underOld === null || underOld === now ? null : terms.verdicts[underOld];
  const moved = targetMove(target, indicator, telling);
  return [
    ...(easier
      ? [
          {
            kind: 'target-easier' as const,
            text: comment.targetEasier(name, moved, terms.verdicts[now], other),
          },
        ]
      : []),
    ...(decided ? [] : [{ kind: 'target-written-over' as const, text: comment.targetWrittenOver(name) }]),
  ];
}

/** Where what is computed and what was published say different things. */
export function publishedRemarks({ indicators }: PlanChange, { language }: Telling): readonly string[] {
  const { code, terms, diff } = language;
  return indicators.flatMap(({ indicator, lines, assessed: { before, after } }) => {
    if (!before || !after || lines.every(({ figures }) => figures.length === 0)) return [];
    const said = publishedOtherwise(after);
    if (!said) return [];
    const [name, verdict] = [briefNameIn(indicator.name, code), terms.verdicts[after.standing]];
    return [
      diff.comment.publishedOtherwise(name, verdict, nameIn(said.says.by, code), indicator.noise === null),
    ];
  });
}

/** Why verdicts moved, each reason with how often. */
export function reasonsTold({ indicators }: PlanChange, { language: { diff } }: Telling): string | null {
  const moved = indicators.flatMap(({ verdict }) => verdict ?? []);
  if (moved.length === 0) return null;
  const count = (reason: Reason) => moved.filter(verdict => verdict.reasons.includes(reason)).length;
  const parts = reasons
    .filter(reason => count(reason) > 0)
    .map(reason => diff.comment.reason(diff.reasons[reason], count(reason), count(reason) === moved.length));
  return diff.comment.verdictReasons(parts);
}
