import type { IndicatorChange, PlanChange } from '../../compare/types.ts';
import { nameIn, planWords } from '../../language/name.ts';
import type { Position } from '../../model/indicator.ts';
import { treeOf } from '../../model/tree.ts';
import { subtract } from '../../number/fraction.ts';
import { standingValue, valueText } from '../changes/indicator-items.ts';
import type { Telling } from '../changes/section.ts';
import { indicatorCells } from '../figures/indicator-cells.ts';
import type { IndicatorRow } from '../figures/indicator-rows.ts';
import { rowsBelow } from '../figures/indicator-rows.ts';
import { timeOf } from '../figures/medium.ts';
import { signed } from '../figures/share.ts';
import { isSameTime, mostFrequent, usualTimes } from '../figures/usual-times.ts';
import { statedValue, valueStyle } from '../figures/value.ts';
import { markdownTable } from './table.ts';

type Row = { readonly row: IndicatorRow; readonly change: IndicatorChange['lines'][number] };

/** The indicators of which the figure or the verdict is another one, before beside now; empty where there are none. */
export function changeTable({ assessed, indicators }: PlanChange, telling: Telling): readonly string[] {
  const { after } = assessed;
  if (!after) return [];
  const tree = treeOf(after.plan);
  const policies = [...after.policies.map(({ policy }) => policy.id), null];
  const rows = policies
    .flatMap(policy => rowsBelow(tree, policy, after))
    .flatMap(row => {
      const change = lineOf(row, indicators);
      return change ? [{ row, change }] : [];
    });
  return rows.length === 0 ? [] : tableOf(rows, telling);
}

function lineOf(row: IndicatorRow, indicators: readonly IndicatorChange[]): Row['change'] | null {
  if (!row.line) return null;
  const own = indicators.find(({ indicator }) => indicator.id === row.indicator.id);
  const change = own?.lines.find(({ line }) => line.after === row.line);
  if (!change?.line.before) return null;
  return change.figures.length > 0 || change.verdict ? change : null;
}

function tableOf(rows: readonly Row[], telling: Telling): readonly string[] {
  const { language, medium, plan } = telling;
  const { terms, status, diff, code, habits } = language;
  const words = planWords(plan, code, terms);
  const usual = usualTimes(rows.flatMap(({ row }) => row.line ?? []));
  const earlier = mostFrequent(rows.map(({ change }) => yearOnly(standingValue(change.line.before)?.at)));
  const isOneTime = earlier !== null && usual.actual !== null && isSameTime(earlier, usual.actual);
  const style = { language, medium, usual };
  const heading = (word: string, time: Position | null) => {
    const said = time && timeOf(time, medium);
    const text = said === null ? word : isOneTime ? `${word}${habits.aside(said)}` : said;
    return { heading: text, align: 'right' as const };
  };
  const columns = [
    { heading: '' },
    { heading: words.indicator },
    heading(diff.comment.figureBefore, earlier),
    heading(diff.comment.figureAfter, usual.actual),
    { heading: diff.comment.difference, align: 'right' as const },
    {
      heading: `${words.target}${usual.target === null ? '' : habits.aside(timeOf(usual.target, medium))}`,
      align: 'right' as const,
    },
    { heading: status.columns.progress, align: 'right' as const },
    { heading: terms.verdict },
  ];
  const cells = rows.map(({ row, change }) => {
    const { indicator, series, number, late } = row;
    const own = indicatorCells(row, style);
    const before = standingValue(change.line.before);
    const after = standingValue(change.line.after);
    const moved = before && after ? subtract(after.value, before.value) : null;
    const name = nameIn(series ?? indicator.name, code);
    const values = valueStyle(indicator);
    const timed = (at: Position, text: string) =>
      isSameTime(at, earlier) ? text : status.ofAnotherTime(timeOf(at, medium), text);
    return [
      late ? '!' : '',
      habits.named(number, series ? `${nameIn(indicator.name, code)} ${name}` : name, null),
      before ? timed(before.at, valueText(before.value, indicator, telling) ?? '-') : '-',
      own.figures.actual,
      moved ? medium.difference(signed(statedValue(moved, values), moved), indicator.unit) : '-',
      own.figures.target,
      own.progress,
      own.verdict,
    ];
  });
  return markdownTable(columns, cells);
}

/** A figure of a day names its day in its cell. */
const yearOnly = (at: Position | undefined): Position | null => (at && at.date === null ? at : null);
