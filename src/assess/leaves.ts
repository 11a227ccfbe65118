import type { Measure, Progress } from '../model/measure.ts';
import type { Plan, Stage } from '../model/plan.ts';
import type { Day } from '../model/record.ts';
import type { RecordTree } from '../model/tree.ts';
import { countedMeasures, policyOf, stateOn } from '../model/tree.ts';
import { addMonths, dayBefore, lastDayOfMonth, partsOf } from '../time/day.ts';
import { firstDay, lastDay } from '../time/fiscal-year.ts';
import type { LeafAssessment } from './plan-types.ts';

/** What the plan counts, and where each stands at the day. */
export function leavesOf(plan: Plan, tree: RecordTree, asOf: Day): LeafAssessment[] {
  const stages = new Map(plan.stages.map(stage => [stage.id, stage]));
  return countedMeasures(plan, tree).map(measure => {
    const state = stateOn(measure, asOf);
    const policy = policyOf(tree, measure)?.id ?? null;
    const silent = state === 'counted' && isSilent(measure, plan, asOf);
    return { measure, policy, state, ...standOf(measure, stages, asOf, state), silent };
  });
}

function standOf(
  { progress, ended }: Measure,
  stages: ReadonlyMap<string, Stage>,
  asOf: Day,
  state: LeafAssessment['state'],
): Pick<LeafAssessment, 'last' | 'stage' | 'since' | 'late' | 'lateSince'> {
  const index = progress.findLastIndex(({ date }) => date <= asOf);
  const entry = progress[index];
  const endedOn = state === 'ended' && ended ? ended.date : null;
  if (!entry) return { last: null, stage: null, since: endedOn, late: false, lateSince: null };
  const isOffPlan = ({ stage }: Progress) => stages.get(stage)?.class === 'off-plan';
  const late = state === 'counted' && isOffPlan(entry);
  return {
    last: { index, entry },
    stage: stages.get(entry.stage) ?? null,
    since: endedOn ?? firstOfRun(progress, index, ({ stage }) => stage === entry.stage),
    late,
    lateSince: late ? firstOfRun(progress, index, isOffPlan) : null,
  };
}

function isSilent(measure: Measure, plan: Plan, asOf: Day): boolean {
  const due = reportDue(measure, plan, asOf);
  return due !== null && due < asOf;
}

/**
 * By when the plan's rhythm asks for the next report. Once a plan has ended nobody reports on it; what is not known to
 * have begun has nothing to report either.
 */
export function reportDue({ progress, from }: Measure, { reports, period }: Plan, asOf: Day): Day | null {
  if (reports === null || (period && lastDay(period.to) < asOf)) return null;
  const last = progress.findLast(({ date }) => date <= asOf)?.date;
  const begun = from ?? (period && firstDay(period.from));
  const since = last ?? (begun && dayBefore(begun));
  return since && dayOfSilence(since, monthsOf[reports]);
}

/** The day of the first of the entries, unbroken up to the last one, of which something holds. */
function firstOfRun(progress: readonly Progress[], last: number, holds: (entry: Progress) => boolean): Day {
  let first = last;
  while (first > 0 && holds(progress[first - 1]!)) first--;
  return progress[first]!.date;
}

const monthsOf = { quarter: 3, half: 6, year: 12 };

/** The last day on which an entry is not older than the rhythm: of a last day of a month again the last of one. */
function dayOfSilence(entry: Day, months: number): Day {
  const { year, month } = partsOf(entry);
  const after = addMonths(entry, months);
  if (entry !== lastDayOfMonth(year, month)) return after;
  const then = partsOf(after);
  return lastDayOfMonth(then.year, then.month);
}
