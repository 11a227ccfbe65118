import { valueAt } from '../model/finding.ts';
import type { Actual, Figures, Target } from '../model/indicator.ts';
import type { CheckedLine, Twice } from './rule-context.ts';
import { isSameMoment, sameBefore } from './time-order.ts';

interface Repeat extends Pick<Twice, 'list' | 'key' | 'moment'> {
  readonly again: number;
  readonly first: number;
}

export const entriesTwice = (lines: readonly CheckedLine[]): readonly Twice[] =>
  lines.flatMap(({ indicator, figures, pointer }) =>
    repeatsIn(figures).map(({ list, key, moment, again, first }) => {
      const at = (index: number) => valueAt(indicator, ...pointer, list, index, key);
      return { list, key, moment, at: at(again), related: [at(first)] };
    }),
  );

function repeatsIn({ targets, path, actuals, breaks }: Figures): readonly Repeat[] {
  const found: Repeat[] = [];
  for (let again = 1; again < targets.length; again++) {
    const target = targets[again]!;
    const first = targets.findIndex(other => isSameDecision(other, target));
    const { decided } = target;
    const moment = decided === null ? momentOf(target) : ({ key: 'decided', moment: decided } as const);
    if (first < again) found.push({ list: 'targets', ...moment, again, first });
  }
  for (let again = 1; again < path.length; again++) {
    const first = sameBefore(path, again);
    if (first !== null) found.push({ list: 'path', ...momentOf(path[again]!), again, first });
  }
  for (let again = 1; again < actuals.length; again++) {
    const actual = actuals[again]!;
    const first = sameBefore(actuals, again);
    const isTwice = first !== null && !settles(actual, actuals[first]!);
    if (isTwice) found.push({ list: 'actuals', ...momentOf(actual), again, first });
  }
  for (let again = 1; again < breaks.length; again++) {
    const { year } = breaks[again]!;
    if (breaks[again - 1]!.year === year)
      found.push({ list: 'breaks', key: 'year', moment: year, again, first: again - 1 });
  }
  return found;
}

const momentOf = ({ year, date }: Pick<Actual, 'year' | 'date'>) =>
  date === null ? ({ key: 'year', moment: year } as const) : ({ key: 'date', moment: date } as const);

/** A figure may follow one that was not the last word. */
const settles = (actual: Actual, before: Actual): boolean =>
  actual.corrects !== null || before.provisional || before.none === 'not-yet';

const isSameDecision = (a: Target, b: Target): boolean => a.decided === b.decided && isSameMoment(a, b);
