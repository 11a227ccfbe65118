import type { Measure } from '../../model/measure.ts';
import type { StageClass } from '../../model/plan.ts';
import type { Day, Milestone } from '../../model/record.ts';
import { reportDue } from '../leaves.ts';
import type { PlanAssessment } from '../plan-types.ts';
import type { Owed } from './types.ts';

/** Reports in the plan's rhythm, and what a last report says is to be done by a day. */
export function owedByMeasures({ plan, asOf, leaves }: PlanAssessment): Owed[] {
  return leaves
    .filter(({ state }) => state === 'counted')
    .flatMap((leaf): Owed[] => {
      const report = reportDue(leaf.measure, plan, asOf);
      const step = leaf.last?.entry;
      return [
        ...(report === null ? [] : [{ kind: 'report' as const, due: report, leaf }]),
        ...(step?.due && !isOver(leaf.stage?.class ?? null)
          ? [{ kind: 'step' as const, due: step.due, leaf, entry: step }]
          : []),
      ];
    });
}

const isOver = (stage: StageClass | null) => stage === 'done' || stage === 'dropped';

/** Milestones of the plan and of its measures that are not reached. */
export function owedMilestones({ plan, asOf }: PlanAssessment): Owed[] {
  const open = (milestones: readonly Milestone[], measure: Measure | null) =>
    milestones.flatMap((entry, index): Owed[] => {
      const due = entry.due?.day ?? null;
      if (due === null || isReached(entry, asOf) || (measure && hadEnded(measure, due))) return [];
      return [{ kind: 'milestone', due, measure, plan, index, entry }];
    });
  return [...open(plan.milestones, null), ...plan.measures.flatMap(one => open(one.milestones, one))];
}

const isReached = ({ done }: Milestone, asOf: Day) => done !== null && done.day <= asOf;

/** A measure that has ended by then owes nothing more. */
const hadEnded = ({ ended }: Measure, due: Day) => ended !== null && ended.date <= due;
