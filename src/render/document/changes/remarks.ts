import { publishedOtherwise } from '../../../compare/published-otherwise.ts';
import type { IndicatorChange, LineChange, PlanChange, Reason } from '../../../compare/types.ts';
import { reasons } from '../../../compare/types.ts';
import type { Language } from '../../../language/language.ts';
import { nameIn } from '../../../language/name.ts';
import { countedWord } from '../../../model/tree.ts';
import { kindName } from './record-items.ts';
import type { Telling } from './telling.ts';

/** What whoever reads the comment ought to look into before agreeing. */
export function remarks(change: PlanChange, telling: Telling): readonly string[] {
  const { language, plan } = telling;
  const { code, terms } = language;
  const { comment } = language.diff;
  const reports = change.measures.filter(({ rewritten }) => rewritten.length > 0);
  const tallies = change.tallies.filter(({ rewritten }) => rewritten).length;
  const removed = change.records.filter(one => one.change === 'removed');
  return [
    ...change.indicators.flatMap(one => indicatorRemarks(one, language)),
    ...reports.map(({ measure }) => comment.rewrittenReport(nameIn(measure.name, code))),
    ...(tallies > 0 ? [comment.noTallyMatch(tallies, countedWord(plan) ?? terms.measure)] : []),
    ...removed.map(({ kind, name, id }) =>
      comment.removedRecord(kindName(kind, plan, language), name ? nameIn(name, code) : id, kind),
    ),
  ];
}

function indicatorRemarks({ indicator, lines, assessed }: IndicatorChange, language: Language): string[] {
  const { code, terms, diff } = language;
  const { before, after } = assessed;
  if (!before || !after) return [];
  const name = nameIn(indicator.name, code);
  const figures = lines.flatMap(line => line.figures);
  const said = figures.length > 0 ? publishedOtherwise(after) : null;
  const isRewritten = figures.some(({ fate }) => fate === 'rewritten' || fate === 'withdrawn');
  const verdict = terms.verdicts[after.standing];
  return [
    ...(said ? [diff.comment.publishedOtherwise(name, verdict, said.says, indicator.noise === null)] : []),
    ...(isRewritten ? [diff.comment.rewritten(name)] : []),
    ...lines.flatMap(line => targetRemarks(line, name, language)),
  ];
}

function targetRemarks({ target, line }: LineChange, name: string, { diff, terms }: Language): string[] {
  if (!target?.before || !target.after || !line.after) return [];
  const { easier, underOld, decided } = target;
  const now = line.after.verdict;
  const isFlattered = easier === true && underOld !== null && underOld !== now;
  return [
    ...(decided ? [] : [diff.comment.targetWrittenOver(name)]),
    ...(isFlattered ? [diff.comment.targetEasier(name, terms.verdicts[now], terms.verdicts[underOld])] : []),
  ];
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
