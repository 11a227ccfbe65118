import type { Figure, LineAssessment } from '../assess/types.ts';
import type { Actual } from '../model/indicator.ts';
import { byText } from '../model/order.ts';
import { same } from './same.ts';
import type { FigureChange, FigureFate } from './types.ts';

/** What became of each figure that is known in one of two states, by time. */
export function compareFigures(
  before: LineAssessment | null,
  after: LineAssessment | null,
): readonly FigureChange[] {
  const [earlier, later] = [knownIn(before), knownIn(after)];
  const keys = [...new Set([...earlier.keys(), ...later.keys()])].sort(byText);
  return keys.flatMap(key => {
    const pair = { before: earlier.get(key) ?? null, after: later.get(key) ?? null };
    const fate = fateOf(pair.before, pair.after);
    return fate === null ? [] : [{ fate, ...pair }];
  });
}

/** By the day that a figure stands for; that of a year is another one than that of the year's last day. */
function knownIn(line: LineAssessment | null): ReadonlyMap<string, Figure> {
  const figures = line ? [...line.figures, ...line.outlook] : [];
  return new Map(figures.map(figure => [`${figure.day} ${figure.date ?? ''}`, figure]));
}

function fateOf(before: Figure | null, after: Figure | null): FigureFate | null {
  if (!before || !after) return after ? 'arrived' : 'withdrawn';
  const [earlier, later] = [historyOf(before), historyOf(after)];
  const isKept = earlier.length <= later.length && earlier.every((said, index) => same(said, later[index]));
  if (isKept && earlier.length === later.length) return null;
  if (isAwaited(before.entry) && !isAwaited(after.entry)) return 'arrived';
  if (before.provisional && !after.provisional && (isKept || isLastInPlace(earlier, later))) return 'settled';
  if (!isKept) return 'rewritten';
  return after.entry.corrects === null ? 'updated' : 'corrected';
}

/** No figure yet, said in so many words. */
const isAwaited = ({ none }: Actual) => none === 'not-yet' || none === 'not-surveyed';

const historyOf = ({ replaced, entry }: Figure) => [...replaced.map(one => said(one.entry)), said(entry)];

/** What a figure says; notes and sources beside it do not count. */
const said = ({ value, total, since, none, provisional, corrects, approximate }: Actual) => ({
  value,
  total,
  since,
  none,
  provisional,
  corrects,
  approximate,
});

/** Some offices take the mark off the provisional figure instead of adding the final one. */
function isLastInPlace(earlier: readonly unknown[], later: readonly unknown[]): boolean {
  return (
    earlier.length === later.length && earlier.slice(0, -1).every((one, index) => same(one, later[index]))
  );
}
