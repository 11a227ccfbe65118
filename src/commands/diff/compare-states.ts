import { latestDay } from '../../assess/latest-day.ts';
import { assess } from '../../assess/plan.ts';
import type { PlanAssessment } from '../../assess/plan-types.ts';
import type { CheckedPlan } from '../../check/check-plan.ts';
import type { CheckedShared } from '../../check/check-shared.ts';
import { comparePlan } from '../../compare/plan.ts';
import { compareShared } from '../../compare/shared.ts';
import type { BrokenPlan, ComparedState, Comparison, PlanChange } from '../../compare/types.ts';
import type { Host } from '../../host.ts';
import { changedFiles, plansOf } from '../../load/changed-files.ts';
import type { State } from '../../load/state.ts';
import type { Day } from '../../model/record.ts';
import { errorsBeside, readPlan, readShared } from '../pipeline.ts';
import type { TwoStates } from './states.ts';

/**
 * Reads what is needed of two states and compares it, one plan after the other. A plan whose files are the same is
 * read once; if the day is the same too, not at all.
 */
export async function compareStates(asked: TwoStates, host: Host): Promise<Comparison> {
  const { before, after, from, to, today } = asked;
  const changed = changedFiles(host, asked.place, before, after);
  const changedPlans = changed && plansOf(changed);
  const shared = { before: await readShared(before.workspace), after: await readShared(after.workspace) };
  const plans: (PlanChange | BrokenPlan)[] = [];
  for (const id of asked.planIds) {
    const isSame = changedPlans !== null && !changedPlans.has(id);
    if (isSame && from === to) continue;
    const later = await planIn(after, shared.after, id, today);
    const earlier = isSame ? later : await planIn(before, shared.before, id, today);
    const errors = { before: earlier?.errors ?? 0, after: later?.errors ?? 0 };
    if (errors.before + errors.after > 0) plans.push({ id, change: 'broken', errors });
    else {
      const change = comparePlan(assessed(earlier, from, today), assessed(later, to, today));
      if (change && change.change !== 'same') plans.push(change);
    }
  }
  return {
    states: {
      before: stateOf(before, from, shared.before),
      after: stateOf(after, to, shared.after),
    },
    plans,
    ...compareShared({ before: shared.before.shared, after: shared.after.shared }),
  };
}

async function planIn(
  { workspace }: State,
  shared: CheckedShared,
  id: string,
  today: Day,
): Promise<CheckedPlan | null> {
  return workspace.planIds.includes(id) ? readPlan(workspace, shared, id, today) : null;
}

function assessed(checked: CheckedPlan | null, day: Day | 'latest', today: Day): PlanAssessment | null {
  if (!checked) return null;
  return assess(checked.plan, day === 'latest' ? (latestDay(checked.plan) ?? today) : day);
}

function stateOf(
  { label, at, commit, workspace }: State,
  asOf: Day | 'latest',
  shared: CheckedShared,
): ComparedState {
  const errors = errorsBeside(workspace, shared);
  const kind = at === 'work' ? 'work' : at ? 'revision' : 'folder';
  return { label, kind, commit, asOf, errors };
}
