import type { PlanAssessment } from '../../assess/plan-types.ts';
import type { Plan, TreeRecord } from '../../model/plan.ts';
import type { Detail, Identified, Milestone, PassingFigure } from '../../model/record.ts';
import { daysCells, nameCells, saidCells, sourceCells } from './cells.ts';
import type {
  DetailsRow,
  GoalsRow,
  ListingsRow,
  MilestonesRow,
  NotesRow,
  PassingFiguresRow,
  TagsRow,
} from './row-types.generated.d.ts';

// What stands beside the figures of a record: shown and exported, never counted.

export function* goalRows({ plan }: PlanAssessment): Iterable<GoalsRow> {
  for (const [index, goal] of plan.goals.entries())
    yield { plan: plan.id, position: index + 1, ...saidCells('goal', goal) };
}

/** A plan's own, then those of its measures. */
const withContents = (plan: Plan) => [
  { kind: 'plan' as const, record: plan as Identified & Contents },
  ...plan.measures.map(record => ({ kind: 'measure' as const, record: record as Identified & Contents })),
];

interface Contents {
  readonly milestones: readonly Milestone[];
  readonly figures: readonly PassingFigure[];
}

export function* milestoneRows({ plan }: PlanAssessment): Iterable<MilestonesRow> {
  for (const { kind, record } of withContents(plan)) {
    for (const [index, milestone] of record.milestones.entries()) {
      yield {
        plan: plan.id,
        record: record.id,
        kind,
        position: index + 1,
        ...nameCells(milestone.name),
        ...daysCells('due', milestone.due),
        ...daysCells('done', milestone.done),
        ...saidCells('why', milestone.why),
        ...saidCells('note', milestone.note),
        ...sourceCells(milestone, record),
      };
    }
  }
}

export function* passingRows({ plan }: PlanAssessment): Iterable<PassingFiguresRow> {
  for (const { kind, record } of withContents(plan)) {
    for (const [index, figure] of record.figures.entries()) {
      for (const [at, value] of figure.values.entries()) {
        yield {
          plan: plan.id,
          record: record.id,
          kind,
          position: index + 1,
          ...nameCells(figure.name),
          unit: figure.unit,
          value_position: at + 1,
          ...saidCells('when', value.when),
          value: value.value,
          approximate: value.approximate,
          ...saidCells('note', value.note ?? figure.note),
          ...sourceCells(value, { ...figure, source: figure.source ?? record.source }),
        };
      }
    }
  }
}

export function* detailRows({ plan }: PlanAssessment): Iterable<DetailsRow> {
  yield* inDetail({ plan: plan.id, record: plan.id, kind: 'plan' }, plan, plan.details, '');
  for (const record of treeRecords(plan))
    yield* inDetail({ plan: plan.id, record: record.id, kind: record.kind }, record, record.details, '');
}

function* inDetail(
  key: Pick<DetailsRow, 'plan' | 'record' | 'kind'>,
  record: Identified,
  details: readonly Detail[],
  above: string,
): Iterable<DetailsRow> {
  for (const [index, detail] of details.entries()) {
    const path = `${above}${index + 1}`;
    yield {
      ...key,
      path,
      ...nameCells(detail.name),
      ...saidCells('says', detail.says),
      ...saidCells('note', detail.note),
      ...sourceCells(detail, record),
    };
    yield* inDetail(key, { ...record, source: detail.source ?? record.source }, detail.details, `${path}.`);
  }
}

export function* tagRows({ plan }: PlanAssessment): Iterable<TagsRow> {
  for (const { id, kind, tags } of treeRecords(plan))
    for (const [tag, value] of Object.entries(tags)) yield { plan: plan.id, record: id, kind, tag, value };
}

export function* listingRows({ plan }: PlanAssessment): Iterable<ListingsRow> {
  for (const { id, kind, alsoUnder } of [...plan.measures, ...plan.indicators])
    for (const under of new Set(alsoUnder)) yield { plan: plan.id, record: id, kind, under };
}

/** Records without a row of their own, where something is remarked on them. */
export function* noteRows({ plan }: PlanAssessment): Iterable<NotesRow> {
  for (const record of [...plan.reviews, ...plan.surveys, ...plan.tallies]) {
    const { id, kind, note } = record;
    if (note) yield { plan: plan.id, record: id, kind, ...saidCells('note', note), ...sourceCells(record) };
  }
}

const treeRecords = ({ policies, measures, indicators }: Plan): readonly TreeRecord[] => [
  ...policies,
  ...measures,
  ...indicators,
];
