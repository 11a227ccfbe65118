import type { PlanAssessment } from '../../assess/plan-types.ts';
import type { TermsByLanguage } from '../../language/terms.ts';
import { namesIn } from '../../model/record.ts';
import type { Government, Shared } from '../../model/shared.ts';
import { treeOf } from '../../model/tree.ts';
import { assessmentRows } from './assessment-rows.ts';
import { nameCells, saidCells, sourceCells, yearCells } from './cells.ts';
import {
  detailRows,
  goalRows,
  listingRows,
  milestoneRows,
  noteRows,
  passingRows,
  tagRows,
} from './content-rows.ts';
import { breakRows, indicatorRows, publishedWordRows, seriesRows } from './indicator-rows.ts';
import { aimRows, historyRows, measureRows, ownerRows, policyRows, successorRows } from './measure-rows.ts';
import { observationRows } from './observation-rows.ts';
import { kindRows, opinionRows, resultRows, subjectRows, surveyRows } from './opinion-rows.ts';
import type { PlansRow, RowOf } from './row-types.generated.d.ts';
import { stageRows, tallyRows } from './stage-rows.ts';
import type { TableRow } from './table.ts';
import { bandRows, organisationRows, planWordRows, stageWordRows } from './word-rows.ts';

/** The rows of some tables; those of all that are declared come from one of the two functions below. */
export type RowsByTable = { readonly [Table in keyof RowOf]?: Iterable<RowOf[Table]> };

type SharedTable = 'governments' | 'organisations' | 'sources';

/** Of a table by its name, as its declaration has it. */
export const rowsIn = (rows: RowsByTable, table: string): Iterable<TableRow> =>
  (rows as Readonly<Record<string, Iterable<TableRow> | undefined>>)[table] ?? [];

/** The rows of what all plans share. */
export function sharedRows({ governments, sources }: Shared): Required<Pick<RowsByTable, SharedTable>> {
  return {
    governments: map(governments.values(), ({ id, code, name, note, source }) => ({
      government: id,
      code,
      ...nameCells(name),
      ...saidCells('note', note),
      ...sourceCells({ note, source }),
    })),
    organisations: each(governments.values(), organisationRows),
    sources: map(sources.values(), source => ({
      source: source.id,
      title_ja: source.title.ja ?? null,
      title_en: source.title.en ?? null,
      publisher: source.publisher,
      date: source.date?.day ?? null,
      date_written: source.date?.written ?? null,
      number: source.number,
      url: source.url,
      sha256: source.sha256,
      ...saidCells('note', source.note),
    })),
  };
}

/** The rows of one plan, table by table; nothing is computed before it is asked for. */
export function planRows(
  assessment: PlanAssessment,
  government: Government | null,
  terms: TermsByLanguage,
): Required<Omit<RowsByTable, SharedTable>> {
  const tree = treeOf(assessment.plan);
  return {
    plans: [planRow(assessment)],
    plan_words: planWordRows(assessment),
    goals: goalRows(assessment),
    judgement_bands: bandRows(assessment),
    stage_words: stageWordRows(assessment),
    policies: policyRows(assessment),
    measures: measureRows(assessment, tree),
    measure_history: historyRows(assessment),
    successors: successorRows(assessment),
    aims: aimRows(assessment),
    owners: ownerRows(assessment, government?.organisations ?? null),
    indicators: indicatorRows(assessment, tree),
    indicator_series: seriesRows(assessment),
    breaks: breakRows(assessment),
    observations: observationRows(assessment),
    published_words: publishedWordRows(assessment),
    assessments: assessmentRows(assessment, terms),
    stages: stageRows(assessment),
    tallies: tallyRows(assessment),
    opinions: opinionRows(assessment),
    opinion_subjects: subjectRows(assessment),
    opinion_kinds: kindRows(assessment),
    opinion_results: resultRows(assessment),
    survey_items: surveyRows(assessment),
    milestones: milestoneRows(assessment),
    passing_figures: passingRows(assessment),
    details: detailRows(assessment),
    tags: tagRows(assessment),
    listings: listingRows(assessment),
    notes: noteRows(assessment),
  };
}

function planRow({ plan, asOf }: PlanAssessment): PlansRow {
  return {
    plan: plan.id,
    government: plan.government,
    ...nameCells(plan.name),
    ...yearCells('period_from', plan.period?.from),
    ...yearCells('period_to', plan.period?.to),
    follows: plan.follows,
    counted: plan.counted,
    judgement:
      plan.judgement.kind === 'built-in' ? plan.judgement.name : (namesIn(plan.judgement.name)[0] ?? null),
    as_of: asOf,
    ...saidCells('note', plan.note),
    ...sourceCells(plan),
    lang: plan.lang,
    reports: plan.reports,
  };
}

function* each<T, Row>(values: Iterable<T>, rows: (value: T) => Iterable<Row>): Iterable<Row> {
  for (const value of values) yield* rows(value);
}

function* map<T, Row>(values: Iterable<T>, row: (value: T) => Row): Iterable<Row> {
  for (const value of values) yield row(value);
}
