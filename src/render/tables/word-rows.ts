import type { PlanAssessment } from '../../assess/plan-types.ts';
import type { Government } from '../../model/shared.ts';
import { labelled, nameCells, saidCells, sourceCells } from './cells.ts';
import type {
  JudgementBandsRow,
  OrganisationsRow,
  PlanWordsRow,
  StageWordsRow,
} from './row-types.generated.d.ts';

// What a plan calls things, and whom a government has.

export function* planWordRows({ plan }: PlanAssessment): Iterable<PlanWordsRow> {
  const { policy, measure, indicator, target } = plan.words;
  const words = { policy: [policy], measure, indicator: [indicator], target: [target] } as const;
  for (const [called, own] of Object.entries(words)) {
    for (const [index, word] of own.entries()) {
      if (word === null) continue;
      yield { plan: plan.id, for: called as PlanWordsRow['for'], position: index + 1, word };
    }
  }
}

export function* bandRows({ plan: { id, judgement } }: PlanAssessment): Iterable<JudgementBandsRow> {
  if (judgement.kind === 'built-in') return;
  for (const [index, band] of judgement.bands.entries())
    yield { plan: id, band: band.id, position: index + 1, ...labelled('label', band.label), from: band.from };
}

export function* stageWordRows({ plan }: PlanAssessment): Iterable<StageWordsRow> {
  for (const [index, stage] of plan.stages.entries()) {
    yield {
      plan: plan.id,
      stage: stage.id,
      position: index + 1,
      ...labelled('label', stage.label),
      class: stage.class,
      ...labelled('short', stage.short),
      ...saidCells('note', stage.note),
      ...sourceCells(stage, plan),
    };
  }
}

export function* organisationRows({ id, organisations, source }: Government): Iterable<OrganisationsRow> {
  for (const [index, organisation] of (organisations ?? []).entries()) {
    const { name, from, until, became, note } = organisation;
    yield {
      government: id,
      position: index + 1,
      ...nameCells(name),
      from,
      until,
      became: became.length > 0 ? became.join('・') : null,
      ...saidCells('note', note),
      ...sourceCells({ note, source: organisation.source ?? source }),
    };
  }
}
