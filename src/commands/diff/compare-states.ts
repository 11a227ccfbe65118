import { latestDay } from '../../assess/latest-day.ts';
import { assess } from '../../assess/plan.ts';
import type { PlanAssessment } from '../../assess/plan-types.ts';
import { isError } from '../../check/bearing.ts';
import type { CheckedPlan } from '../../check/check-plan.ts';
import type { CheckedShared } from '../../check/check-shared.ts';
import { filesWithErrors, withoutFiles } from '../../compare/left-out.ts';
import type { Pair } from '../../compare/pair.ts';
import { comparePlan } from '../../compare/plan.ts';
import { renamedPlans } from '../../compare/renamed-plans.ts';
import { compareShared } from '../../compare/shared.ts';
import type { BrokenPlan, ComparedState, Comparison, PlanChange } from '../../compare/types.ts';
import type { Host } from '../../host.ts';
import { changedFiles, plansOf } from '../../load/changed-files.ts';
import type { State } from '../../load/state.ts';
import type { Plan } from '../../model/plan.ts';
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
  for (const { id, idBefore } of await pairedIds(asked, shared)) {
    const isSame = id === idBefore && changedPlans !== null && !changedPlans.has(id);
    if (isSame && from === to) continue;
    const later = await planIn(after, shared.after, id, today);
    const earlier = isSame ? later : await planIn(before, shared.before, idBefore, today);
    const isChanged = (file: string) =>
      changed === null || [id, idBefore].some(plan => changed.has(`plans/${plan}/${file}`));
    const change = changeOf(id, { before: earlier, after: later }, asked, isChanged);
    if (change && change.change !== 'same') plans.push(change);
  }
  return {
    states: {
      before: stateOf(before, from, shared.before),
      after: stateOf(after, to, shared.after),
    },
    // That a plan is gone nobody may overlook.
    plans: [...plans.filter(isRemoved), ...plans.filter(plan => !isRemoved(plan))],
    ...compareShared({ before: shared.before.shared, after: shared.after.shared }),
  };
}

const isRemoved = ({ change }: PlanChange | BrokenPlan) => change === 'removed';

/** The plans asked for, each with what it was called before: a folder under another name is a plan under another id. */
async function pairedIds(
  { before, after, planIds, today }: TwoStates,
  shared: Pair<CheckedShared>,
): Promise<readonly { readonly id: string; readonly idBefore: string }[]> {
  const [earlier, later] = [before.workspace.planIds, after.workspace.planIds];
  const gone = earlier.filter(id => !later.includes(id));
  const come = later.filter(id => !earlier.includes(id));
  const plansIn = async (state: State, beside: CheckedShared, ids: readonly string[]) => {
    const found: Plan[] = [];
    for (const id of ids) found.push((await readPlan(state.workspace, beside, id, today)).plan);
    return found;
  };
  const isPossible = gone.length > 0 && come.length > 0;
  const renamed = isPossible
    ? renamedPlans(await plansIn(before, shared.before, gone), await plansIn(after, shared.after, come))
    : new Map<string, string>();
  const olds = new Set(renamed.values());
  const isAsked = (id: string) => planIds.includes(id) || planIds.includes(renamed.get(id) ?? id);
  return [...new Set([...planIds, ...renamed.keys()])]
    .filter(id => isAsked(id) && !olds.has(id))
    .map(id => ({ id, idBefore: renamed.get(id) ?? id }));
}

/**
 * What changed in a plan. Where it had errors before already, its sound files are compared, so that an old error does
 * not hide what happens beside it; where they came with the change, nothing is said until they are mended.
 */
function changeOf(
  id: string,
  { before, after }: Pair<CheckedPlan | null>,
  { from, to, today }: TwoStates,
  isChanged: (file: string) => boolean,
): PlanChange | BrokenPlan | null {
  const errors = { before: before?.errors ?? 0, after: after?.errors ?? 0 };
  if (errors.before + errors.after === 0)
    return comparePlan(assessed(before, from, today), assessed(after, to, today));
  const faulty = [before, after].map(one => filesWithErrors(one?.findings.filter(isError) ?? []));
  const isNew = (before?.forbidding ?? 0) === 0 && (after?.forbidding ?? 0) > 0;
  if (isNew || faulty.includes(null)) return { id, change: 'broken', errors };
  const files = new Set(faulty.flatMap(one => [...(one ?? [])]));
  const sound = (one: CheckedPlan | null) => one && { ...one, plan: withoutFiles(one.plan, files) };
  const leftOut = [...files].sort();
  const part = { leftOut, leftOutChanged: leftOut.filter(isChanged), errors };
  return comparePlan(assessed(sound(before), from, today), assessed(sound(after), to, today), part);
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
