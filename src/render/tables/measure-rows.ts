import { namesAt } from '../../assess/owners.ts';
import type { PlanAssessment } from '../../assess/plan-types.ts';
import type { Measure } from '../../model/measure.ts';
import type { Organisation } from '../../model/shared.ts';
import { levelOf, policyOf, type RecordTree } from '../../model/tree.ts';
import { labelled, nameCells, saidCells, sourceCells } from './cells.ts';
import type {
  AimsRow,
  MeasureHistoryRow,
  MeasuresRow,
  OwnersRow,
  PoliciesRow,
  SuccessorsRow,
} from './row-types.generated.d.ts';

export function* policyRows({ plan }: PlanAssessment): Iterable<PoliciesRow> {
  for (const policy of plan.policies) {
    yield {
      plan: plan.id,
      policy: policy.id,
      number: policy.no,
      ...nameCells(policy.name),
      ...saidCells('problem', policy.problem),
      ...saidCells('note', policy.note),
      ...sourceCells(policy),
      ...labelled('short', policy.short),
    };
  }
}

export function* measureRows({ plan, leaves }: PlanAssessment, tree: RecordTree): Iterable<MeasuresRow> {
  const leafOf = new Map(leaves.map(leaf => [leaf.measure.id, leaf]));
  for (const measure of plan.measures) {
    const leaf = leafOf.get(measure.id);
    yield {
      plan: plan.id,
      measure: measure.id,
      number: measure.no,
      level: levelOf(plan, tree, measure),
      ...nameCells(measure.name),
      policy: policyOf(tree, measure)?.id ?? null,
      parent: parentMeasure(measure, tree),
      state: leaf?.state ?? 'heading',
      stage: leaf?.stage?.id ?? null,
      stage_date: leaf?.last?.entry.date ?? null,
      begins: measure.from,
      ended: measure.ended?.date ?? null,
      ended_how: measure.ended?.how ?? null,
      ...saidCells('problem', measure.problem),
      ...saidCells('note', measure.note),
      ...sourceCells(measure),
      ...labelled('short', measure.short),
      ...saidCells('ended_why', measure.ended?.why),
      ...saidCells('ended_note', measure.ended?.note),
      continues: measure.continues?.of ?? null,
      ...saidCells('continues_note', measure.continues?.note),
    };
  }
}

export function* aimRows({ plan }: PlanAssessment): Iterable<AimsRow> {
  for (const { id, aims } of plan.measures)
    for (const indicator of new Set(aims)) yield { plan: plan.id, measure: id, indicator };
}

export function* successorRows({ plan }: PlanAssessment): Iterable<SuccessorsRow> {
  for (const { id, ended } of plan.measures)
    for (const into of new Set(ended?.into)) yield { plan: plan.id, measure: id, into };
}

const parentMeasure = ({ under }: Measure, tree: RecordTree): string | null =>
  under !== null && tree.records.get(under)?.kind === 'measure' ? under : null;

/** The reports up to the as-of day: what came later does not exist. */
export function* historyRows({ plan, asOf }: PlanAssessment): Iterable<MeasureHistoryRow> {
  for (const measure of plan.measures) {
    for (const entry of measure.progress) {
      if (entry.date > asOf) continue;
      yield {
        plan: plan.id,
        measure: measure.id,
        date: entry.date,
        stage: entry.stage,
        ...saidCells('why', entry.why),
        ...saidCells('next', entry.next),
        due: entry.due,
        ...saidCells('note', entry.note),
        ...sourceCells(entry, measure),
      };
    }
  }
}

export function* ownerRows(
  { plan, asOf }: PlanAssessment,
  organisations: readonly Organisation[] | null,
): Iterable<OwnersRow> {
  for (const record of [...plan.policies, ...plan.measures, ...plan.indicators]) {
    for (const [index, owner] of record.owner.entries()) {
      const names = namesAt(owner, organisations ?? [], asOf);
      yield {
        plan: plan.id,
        record: record.id,
        kind: record.kind,
        position: index + 1,
        owner,
        owner_as_of: names.length === 1 ? (names[0] ?? null) : null,
      };
    }
  }
}
