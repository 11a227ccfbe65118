import type { Plan, TreeRecord } from '../../model/plan.ts';
import type { Day } from '../../model/record.ts';
import { isPast, owed } from '../owed/owed.ts';
import type { Matter, Owed } from '../owed/types.ts';
import { recordsAbout } from './listed.ts';
import type { Chosen, Scope } from './scope.ts';

/** What is owed, with whose it is. */
export interface ListedOwed extends Chosen<Owed> {
  readonly late: boolean;
  readonly owner: readonly string[];
  /** What it is of: of an opinion, what it is about, as far as the plan has it; none: the plan as a whole. */
  readonly of: readonly TreeRecord[];
}

/** What is late, and what comes up by a day: what has been owed longest first. */
export const listedOwed = (scope: Scope, until: Day): ListedOwed[] =>
  owed(scope.assessment, until).map(record => {
    const of = subjectsOf(record, scope);
    return { scope, record, late: isPast(record, scope.assessment.asOf), owner: ownersOf(record, of), of };
  });

function subjectsOf(matter: Matter, scope: Scope): readonly TreeRecord[] {
  switch (matter.kind) {
    case 'figure':
    case 'provisional':
      return [matter.indicator];
    case 'report':
    case 'step':
      return [matter.leaf.measure];
    case 'milestone':
      return matter.measure ? [matter.measure] : [];
    case 'answer':
    case 'promise':
      return recordsAbout(matter.entry, scope);
  }
}

/** Who promised something is asked for it; else who is in charge of what it is about. */
function ownersOf(matter: Matter, of: readonly TreeRecord[]): readonly string[] {
  const by = matter.kind === 'promise' ? matter.entry.answer?.by : null;
  return by ? [by.plain] : [...new Set(of.flatMap(({ owner }) => owner))];
}

/** What names it: the first of what it is of, else the plan. */
export const recordOwed = ({ of, scope }: ListedOwed): TreeRecord | Plan => of[0] ?? scope.plan;
