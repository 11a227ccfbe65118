import type { PlacedDifference } from './differences.ts';
import type { IsTold } from './edits.ts';
import type { IndicatorChange, LineChange, MeasureChange, TallyChange } from './types.ts';

/** Of an indicator, what its lines tell: figures, targets, yearly targets, baselines, series that came or went. */
export function toldOfIndicator({ lines }: IndicatorChange): IsTold {
  return difference => {
    const { at } = difference;
    const isOfSeries = at[0] === 'series';
    const line = lines.find(({ series }) => (isOfSeries ? series?.id === at[1] : series === null));
    if (!line) return false;
    if (isOfSeries && at.length === 2) return true;
    return isToldByLine(line, isOfSeries ? at.slice(2) : at, difference);
  };
}

function isToldByLine(
  { figures, target, path, baseline, breaks }: LineChange,
  [list = '', ...below]: readonly string[],
  { entry }: PlacedDifference,
): boolean {
  const isWhole = below.length < 2;
  const key = below.at(-1) ?? '';
  if (list === 'path') return path && (isWhole || key === 'value');
  if (list === 'baseline') return baseline !== null && (below.length === 0 || ofBaseline.has(key));
  if (list === 'breaks') return breaks && (isWhole || key === 'year');
  const isOf = (one: { readonly entry: object } | null | undefined, other: object | null) =>
    (one?.entry ?? null) === other;
  if (list === 'targets') {
    if (!target) return false;
    const isNew = entry.before === null && isOf(target.after, entry.after);
    const isGone = entry.after === null && isOf(target.before, entry.before);
    if (isWhole) return isNew || isGone;
    return isOf(target.before, entry.before) && isOf(target.after, entry.after) && ofTarget.has(key);
  }
  if (list !== 'actuals' || !(isWhole || ofFigure.has(key))) return false;
  return figures.some(({ before, after }) =>
    isWhole
      ? (entry.before !== null && isOf(before, entry.before)) ||
        (entry.after !== null && isOf(after, entry.after)) ||
        (entry.before === null && after?.replaced.some(one => isOf(one, entry.after)))
      : isOf(before, entry.before) && isOf(after, entry.after),
  );
}

const ofBaseline: ReadonlySet<string> = new Set(['year', 'date', 'value', 'approximate']);
const ofTarget: ReadonlySet<string> = new Set(['year', 'date', 'value', 'min', 'max', 'tolerance']);
const ofFigure: ReadonlySet<string> = new Set([
  'value',
  'total',
  'since',
  'none',
  'provisional',
  'corrects',
  'approximate',
]);

/** Of a measure, its reports, its beginning and its end. */
export function toldOfMeasure({ reports, rewritten, began, ended, resumed }: MeasureChange): IsTold {
  return ({ at: [list, ...below], entry }) => {
    if (list === 'from') return began;
    if (list === 'ended') return below.length === 0 && Boolean(ended ?? resumed);
    if (list !== 'progress') return false;
    if (entry.before === null) return reports.some(report => report === entry.after);
    const isWhole = below.length < 2;
    return (isWhole || below[1] === 'stage') && rewritten.some(({ before }) => before === entry.before);
  };
}

export const toldOfTally =
  (tallies: readonly TallyChange[]): IsTold =>
  ({ at: [list, ...below], entry }) =>
    list === 'counts' &&
    (below.length < 2 || below[1] === 'total' || below[1] === 'stages') &&
    tallies.some(({ before, after }) => before === entry.before && after === entry.after);
