import { type Found, keyAt, type Place, valueAt } from '../../model/finding.ts';
import type { Plan, Stage } from '../../model/plan.ts';
import { meantThing, spellingsOf } from '../meant.ts';
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
  *check(subject): Iterable<Found<UnknownStage>> {
    const { plan, stageIds } = subject;
    if (!subject.knows('stages') || !stageIds) return;
    for (const { stage, at } of otherStages(plan, stageIds)) {
      const facts = { stage, stages: plan.stages, meant: meantStage(stage, plan.stages) };
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
    for (const entry of measure.progress) {
      if (known.has(entry.stage)) continue;
      const index = measure.progress.indexOf(entry);
      yield { stage: entry.stage, at: valueAt(measure, 'progress', index, 'stage') };
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

const meantStage = (written: string, stages: readonly Stage[]): Stage | null =>
  meantThing(
    written,
    stages.map(stage => ({ thing: stage, spellings: spellingsOf(stage.id, stage.label, stage.short) })),
  );
