import { type Place, valueAt } from '../model/finding.ts';
import { type Actual, type Figures, figureLines, type Indicator, type Target } from '../model/indicator.ts';
import { isSameMoment, sameBefore } from './standing.ts';

/** An entry that says again what an earlier one of its list has said. */
export interface Twice {
  readonly list: string;
  /** What they have in common: a year, a day, or the day of the decision. */
  readonly key: 'year' | 'date' | 'decided';
  readonly moment: number | string;
  readonly at: Place;
  readonly related: readonly [Place];
}

interface Repeat extends Pick<Twice, 'list' | 'key' | 'moment'> {
  readonly again: number;
  readonly first: number;
}

export function* entriesTwice(indicator: Indicator): Iterable<Twice> {
  for (const { figures, pointer } of figureLines(indicator)) {
    for (const { list, key, moment, again, first } of repeatsIn(figures)) {
      const at = (index: number) => valueAt(indicator, ...pointer, list, index, key);
      yield { list, key, moment, at: at(again), related: [at(first)] };
    }
  }
}

function* repeatsIn({ targets, path, actuals, breaks }: Figures): Iterable<Repeat> {
  for (const [again, target] of targets.entries()) {
    const first = targets.findIndex(other => isSameDecision(other, target));
    const { decided } = target;
    const moment = decided === null ? momentOf(target) : ({ key: 'decided', moment: decided } as const);
    if (first < again) yield { list: 'targets', ...moment, again, first };
  }
  for (const [again, point] of path.entries()) {
    const first = sameBefore(path, again);
    if (first !== null) yield { list: 'path', ...momentOf(point), again, first };
  }
  for (const [again, actual] of actuals.entries()) {
    const first = sameBefore(actuals, again);
    const isTwice = first !== null && !settles(actual, actuals[first]!);
    if (isTwice) yield { list: 'actuals', ...momentOf(actual), again, first };
  }
  for (const [again, { year }] of breaks.entries()) {
    const isTwice = breaks[again - 1]?.year === year;
    if (isTwice) yield { list: 'breaks', key: 'year', moment: year, again, first: again - 1 };
  }
}

const momentOf = ({ year, date }: Pick<Actual, 'year' | 'date'>) =>
  date === null ? ({ key: 'year', moment: year } as const) : ({ key: 'date', moment: date } as const);

/** A figure may follow one that was not the last word. */
const settles = (actual: Actual, before: Actual): boolean =>
  actual.corrects !== null || before.provisional || before.none === 'not-yet';

const isSameDecision = (a: Target, b: Target): boolean => a.decided === b.decided && isSameMoment(a, b);
