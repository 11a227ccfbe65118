import { assessLine } from '../assess/line.ts';
import type { Entry, LineAssessment } from '../assess/types.ts';
import type { Actual, Figures, Indicator } from '../model/indicator.ts';
import type { Judgement } from '../model/plan.ts';
import type { Day } from '../model/record.ts';
import { same } from './same.ts';
import type { FigureChange, FigureFate, Reason } from './types.ts';

/** What a verdict is made from, and what was made of it. */
export interface KnownLine {
  readonly figures: Figures;
  readonly line: LineAssessment;
  readonly terms: Indicator;
  readonly judgement: Judgement;
  readonly asOf: Day;
}

/**
 * Why the verdict is another: each part of what it is made from is put back by itself to what it was, and those
 * that make a difference are the reasons; time is one if the old parts would give another verdict on the new day.
 * Where only several together make the difference, all that changed are named.
 */
export function reasonsFor(
  before: KnownLine,
  after: KnownLine,
  changes: readonly FigureChange[],
): readonly Reason[] {
  const [earlier, later] = [asKnown(before), asKnown(after)];
  const changed = new Set<Reason>(changes.map(({ fate }) => reasonOf[fate]));
  const parts: readonly [readonly Reason[], Figures][] = [
    [[...changed], { ...later, actuals: earlier.actuals }],
    [['target'], { ...later, targets: earlier.targets }],
    [['path'], { ...later, path: earlier.path }],
    [['baseline'], { ...later, baseline: earlier.baseline }],
    [['break'], { ...later, breaks: earlier.breaks }],
  ];
  const differing = parts.filter(([, figures]) => !same(saidBy(figures), saidBy(later)));
  const told = (figures: Figures, { terms, judgement }: KnownLine) => {
    const { verdict, standing } = assessLine(figures, terms, judgement, after.asOf);
    return `${verdict} ${standing.verdict}`;
  };
  const now = told(later, after);
  const causes = differing
    .filter(([, figures]) => told(figures, after) !== now)
    .flatMap(([reason]) => reason);
  if (told(later, before) !== now) causes.push('terms');
  if (told(earlier, before) !== `${before.line.verdict} ${before.line.standing.verdict}`) causes.push('time');
  if (causes.length > 0) return causes;
  const all = differing.flatMap(([reason]) => reason);
  return all.length > 0 ? all : ['time'];
}

const reasonOf: Readonly<Record<FigureFate, Reason>> = {
  arrived: 'figure',
  settled: 'settled',
  updated: 'figure',
  corrected: 'correction',
  rewritten: 'rewritten',
  withdrawn: 'rewritten',
};

/** Only what was known and in force at the day, so that it stays so when another day is asked about. */
function asKnown({ figures, line }: KnownLine): Figures {
  const known = [...line.figures, ...line.outlook];
  const entries = known.flatMap(({ replaced, index, entry }) => [...replaced, { index, entry }]);
  return {
    baseline: figures.baseline,
    path: figures.path,
    targets: line.targets.map(({ entry }) => entry),
    actuals: entries.sort((a, b) => a.index - b.index).map(entryOf),
    breaks: line.break ? figures.breaks.filter(({ year }) => year <= (line.break?.entry.year ?? 0)) : [],
  };
}

const entryOf = ({ entry }: Entry<Actual>) => entry;

/** The numbers without the notes and sources beside them. */
function saidBy({ baseline, targets, path, actuals, breaks }: Figures): unknown {
  const bare = (entry: object | null) => entry && { ...entry, note: null, source: null, why: null };
  return [bare(baseline), targets.map(bare), path.map(bare), actuals.map(bare), breaks.map(bare)];
}
