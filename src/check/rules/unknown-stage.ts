import { type Found, keyAt, type Place, valueAt } from '../../model/finding.ts';
import type { Plan, Stage } from '../../model/plan.ts';
import { meaningsOf, meantAmong, spellingsOf } from '../meant.ts';
import { planRule } from '../rule.ts';

export const unknownStage = planRule({
  name: 'unknown-stage',
  severity: 'error',
  example: () => ({
    bad: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
progress:
  - { date: 2025-03-31, stage: 計画どおり }
source: report
`,
    },
    good: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
progress:
  - { date: 2025-03-31, stage: on-plan }
source: report
`,
    },
  }),
  *check(context): Iterable<Found<UnknownStage>> {
    const { plan, stageIds } = context;
    if (!context.knows('stages') || !stageIds) return;
    const meantStage = meantAmong(() => meaningsOf(stagesOf(plan)));
    for (const { stage, at } of otherStages(plan, stageIds)) {
      const facts = { stage, stages: plan.stages, meant: meantStage(stage) };
      yield { at, facts, related: [valueAt(plan, 'stages')] };
      // Without a list each of them is unknown, for one reason.
      if (plan.stages.length === 0) return;
    }
  },
});

interface UnknownStage {
  readonly stage: string;
  readonly stages: readonly Stage[];
  readonly meant: Stage | null;
}

function* otherStages(
  { measures, tallies }: Plan,
  known: ReadonlySet<string>,
): Iterable<{ readonly stage: string; readonly at: Place }> {
  for (const measure of measures) {
    if (measure.progress.every(({ stage }) => known.has(stage))) continue;
    for (const [index, { stage }] of measure.progress.entries()) {
      if (!known.has(stage)) yield { stage, at: valueAt(measure, 'progress', index, 'stage') };
    }
  }
  for (const tally of tallies) {
    for (const [index, { stages }] of tally.counts.entries()) {
      for (const stage of Object.keys(stages ?? {})) {
        if (!known.has(stage)) yield { stage, at: keyAt(tally, 'counts', index, 'stages', stage) };
      }
    }
  }
}

const stagesOf = ({ stages }: Plan) =>
  stages.map(stage => ({ thing: stage, spellings: spellingsOf(stage.id, stage.label, stage.short) }));
