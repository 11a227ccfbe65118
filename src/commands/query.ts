import { latestDay } from '../assess/latest-day.ts';
import { assess } from '../assess/plan.ts';
import type { PlanAssessment } from '../assess/plan-types.ts';
import type { Aside } from '../check/bearing.ts';
import type { CheckedPlan } from '../check/check-plan.ts';
import type { OrProblem } from '../language/run.ts';
import { diskTree } from '../load/disk-tree.ts';
import { findWorkspace } from '../load/find-workspace.ts';
import { openWorkspace, type Workspace } from '../load/workspace.ts';
import type { Plan } from '../model/plan.ts';
import type { Day } from '../model/record.ts';
import type { Government, Shared } from '../model/shared.ts';
import { closest } from '../text/closest.ts';
import { parseAsOf } from '../time/as-of.ts';
import type { Context, Input, Option } from './command.ts';
import { dataOption } from './options.ts';
import { errorsBeside, readPlan, readShared } from './pipeline.ts';
import { planQueue, takenFrom } from './plan-queue.ts';
import { type Progress, progressOn } from './progress.ts';

export const asOfOption: Option = { name: 'as-of', value: '<day>', group: 'query' };

export const planOption: Option = {
  name: 'plan',
  value: '<id>',
  repeatable: true,
  completes: 'plan',
  group: 'query',
};

/** What commands that answer from plans have in common. */
export const queryOptions: readonly Option[] = [asOfOption, dataOption];

/** Of which plans something is asked, and about which day. Nothing is read yet but the names of the plans. */
export interface Query {
  readonly workspace: Workspace;
  /** The workspace's folder, absolute. */
  readonly root: string;
  readonly planIds: readonly string[];
  readonly asOf: Day | 'latest';
  readonly today: Day;
  readonly progress: Progress;
}

/** `plans` are the ids as the user wrote them; none: all plans. */
export function queryOf(input: Input, context: Context, plans: readonly string[]): OrProblem<Query> {
  const { host } = context;
  const place = findWorkspace(host, input.text('data'));
  if (!('root' in place)) return { kind: 'no-workspace', ...place };
  const isRoot = place.repository === place.root;
  const workspace = openWorkspace(diskTree(host.files, place.root), place.shown, isRoot);
  const unknown = plans.find(plan => !workspace.planIds.includes(plan));
  if (unknown !== undefined) {
    const meant = closest(unknown, workspace.planIds);
    return { kind: 'unknown-plan', written: unknown, meant, plans: workspace.planIds };
  }
  const today = host.today();
  const asOf = dayAsked(input.text('as-of'), today);
  if (typeof asOf !== 'string') return asOf;
  const planIds = plans.length > 0 ? [...new Set(plans)] : workspace.planIds;
  return { workspace, root: place.root, planIds, asOf, today, progress: progressOn(context) };
}

export function dayAsked(written: string | undefined, today: Day): OrProblem<Day | 'latest'> {
  if (written === undefined) return today;
  const asOf = parseAsOf(written);
  if (asOf === null) return { kind: 'bad-as-of', written };
  if (asOf === 'latest') return asOf;
  if ('day' in asOf) return asOf.day;
  return { kind: 'ambiguous-as-of', written, readings: asOf.readings.map(({ write }) => write) };
}

/** What there is to say of one plan: nothing where it has errors, since a figure from broken data is worse than none. */
export type PlanAnswer = ReadablePlan | UnreadablePlan;

export interface ReadablePlan {
  readonly readable: true;
  readonly id: string;
  readonly plan: Plan;
  readonly asOf: Day;
  readonly assessment: PlanAssessment;
  /** `null` where its file cannot be read. */
  readonly government: Government | null;
  /** Files with errors that bear on no figure: the answer does without them, and names them. */
  readonly aside: readonly Aside[];
}

export interface UnreadablePlan {
  readonly readable: false;
  readonly id: string;
  readonly errors: number;
}

export interface Answers {
  readonly shared: Shared;
  /** Errors in what all plans share, and at the top of the workspace. */
  readonly errorsBeside: number;
  /** One plan after the other; each can be let go before the next is read. */
  readonly plans: AsyncIterable<PlanAnswer>;
}

export async function answersTo(query: Query): Promise<Answers> {
  const { workspace } = query;
  const checked = await readShared(workspace);
  const { shared } = checked;
  return {
    shared,
    errorsBeside: errorsBeside(workspace, checked),
    plans: (async function* () {
      for await (const id of takenFrom(planQueue(query.planIds), query.progress)) {
        const plan = await readPlan(workspace, checked, id, query.today);
        const { errors, forbidding } = plan;
        yield forbidding > 0 ? { readable: false, id, errors } : answerOf(plan, shared, query);
      }
    })(),
  };
}

/** One plan that has been read, assessed on its day. */
export function answerOf(
  { plan, aside }: Pick<CheckedPlan, 'plan' | 'aside'>,
  shared: Shared,
  { asOf, today }: Query,
): ReadablePlan {
  const day = asOf === 'latest' ? (latestDay(plan) ?? today) : asOf;
  const government = shared.governments.get(plan.government) ?? null;
  return { readable: true, id: plan.id, plan, asOf: day, assessment: assess(plan, day), government, aside };
}
