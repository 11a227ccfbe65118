import { isSameTime, mostFrequent, usualTimes } from '../../../assess/usual-times.ts';
import type { IndicatorChange, PlanChange } from '../../../compare/types.ts';
import { briefNameIn, planWords } from '../../../language/name.ts';
import type { Position } from '../../../model/indicator.ts';
import { treeOf } from '../../../model/tree.ts';
import { subtract } from '../../../number/fraction.ts';
import { indicatorCells } from '../../wording/indicator-cells.ts';
import type { IndicatorRow } from '../../wording/indicator-rows.ts';
import { rowsBelow } from '../../wording/indicator-rows.ts';
import { timeOf } from '../../wording/number-format.ts';
import { signed } from '../../wording/share.ts';
import { statedValue, valueStyle } from '../../wording/value.ts';
import type { Row, Table } from '../document.ts';
import { verdictTone } from '../tones.ts';
import { standingValue, valueText } from './indicator-items.ts';
import type { Telling } from './telling.ts';

type Changed = { readonly row: IndicatorRow; readonly change: IndicatorChange['lines'][number] };

/** The indicators of which the figure or the verdict is another one, before beside now; empty where there are none. */
export function changeTable({ assessed, indicators }: PlanChange, telling: Telling): readonly Table[] {
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
  return rows.length === 0 ? [] : [tableOfRows(rows, telling)];
}

function lineOf(row: IndicatorRow, indicators: readonly IndicatorChange[]): Changed['change'] | null {
  if (!row.line) return null;
  const own = indicators.find(({ indicator }) => indicator.id === row.indicator.id);
  const change = own?.lines.find(({ line }) => line.after === row.line);
  if (!change?.line.before) return null;
  return change.figures.length > 0 || change.verdict ? change : null;
}

function tableOfRows(rows: readonly Changed[], telling: Telling): Table {
  const { language, numbers, plan } = telling;
  const { terms, status, diff, code, formatting } = language;
  const words = planWords(plan, code, terms);
  const usual = usualTimes(rows.flatMap(({ row }) => row.line ?? []));
  const earlier = mostFrequent(rows.map(({ change }) => yearOnly(standingValue(change.line.before)?.at)));
  const isOneTime = earlier !== null && usual.actual !== null && isSameTime(earlier, usual.actual);
  const style = { language, numbers, usual };
  const heading = (word: string, time: Position | null) => {
    const said = time && timeOf(time, numbers);
    const text = said === null ? word : isOneTime ? `${word}${formatting.aside(said)}` : said;
    return { heading: text, align: 'right' as const };
  };
  const columns = [
    { heading: words.indicator, wraps: true, comfort: 24 },
    heading(diff.comment.figureBefore, earlier),
    heading(diff.comment.figureAfter, usual.actual),
    { heading: diff.comment.difference, align: 'right' as const },
    {
      heading: `${words.target}${usual.target === null ? '' : formatting.aside(timeOf(usual.target, numbers))}`,
      align: 'right' as const,
    },
    { heading: status.columns.progress, align: 'right' as const },
    { heading: terms.verdict },
  ];
  const drawn = rows.map(({ row, change }): Row => {
    const { indicator, series, number, late } = row;
    const own = indicatorCells(row, style);
    const before = standingValue(change.line.before);
    const after = standingValue(change.line.after);
    const moved = before && after ? subtract(after.value, before.value) : null;
    const name = briefNameIn(series ?? indicator.name, code);
    const values = valueStyle(indicator);
    const timed = (at: Position, text: string) =>
      isSameTime(at, earlier) ? text : status.ofAnotherTime(timeOf(at, numbers), text);
    return {
      cells: [
        formatting.named(number, series ? `${briefNameIn(indicator.name, code)} ${name}` : name, null),
        before ? timed(before.at, valueText(before.value, indicator, telling) ?? '-') : '-',
        own.figures.actual,
        moved ? numbers.difference(signed(statedValue(moved, values), moved), indicator.unit) : '-',
        own.figures.target,
        own.progress,
        { text: own.verdict, ...(row.assessed && verdictTone(row.assessed.verdict)) },
      ],
      late,
    };
  });
  return { kind: 'table', columns, groups: [{ rows: drawn }] };
}

/** A figure of a day names its day in its cell. */
const yearOnly = (at: Position | undefined): Position | null => (at && at.date === null ? at : null);
