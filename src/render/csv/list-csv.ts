import { awaitedOf } from '../../assess/select/filters.ts';
import type {
  ListedIndicator,
  ListedMeasure,
  ListedMilestone,
  ListedOpinion,
  ListedPolicy,
  ListedSurvey,
} from '../../assess/select/listed.ts';
import { languageCodes, type Name, type Said } from '../../model/record.ts';
import { levelOf, policyOf } from '../../model/tree.ts';
import { type CsvValue, csvText } from './csv.ts';
import { figureColumns, figureFields } from './figure-fields.ts';

const named = (name: Name): CsvValue[] => languageCodes.map(code => name[code] ?? null);
const inEach = (column: string): string[] => languageCodes.map(code => `${column}_${code}`);
/** Several in one field, as no id, owner or year has this in it. */
const several = (items: readonly (string | number)[]): string => items.join(';');

export function policiesCsv(items: readonly ListedPolicy[]): string {
  const header = ['as_of', 'plan', 'id', 'no', ...inEach('name'), 'owner', 'measures', 'indicators'];
  return csvText(
    header,
    items.map(({ scope, record, measures, indicators }) => [
      ...[scope.assessment.asOf, scope.plan.id, record.id, record.no, ...named(record.name)],
      ...[several(record.owner), measures, indicators],
    ]),
  );
}

export function measuresCsv(items: readonly ListedMeasure[]): string {
  const header = [
    ...['as_of', 'plan', 'policy', 'under', 'id', 'no', 'level', ...inEach('name'), 'owner'],
    ...['state', 'stage', ...inEach('stage'), 'since', 'reported', 'due', 'late', 'late_since', 'silent'],
  ];
  return csvText(header, items.map(measureRow));
}

function measureRow({ scope, record, leaf }: ListedMeasure): CsvValue[] {
  const { plan, tree, assessment } = scope;
  const { id, no, under, name, owner } = record;
  return [
    ...[assessment.asOf, plan.id, policyOf(tree, record)?.id ?? null, under, id, no],
    ...[levelOf(plan, tree, record), ...named(name), several(owner)],
    ...[leaf?.state ?? null, leaf?.stage?.id ?? null, ...named(leaf?.stage?.label ?? {})],
    ...[leaf?.since ?? null, leaf?.last?.entry.date ?? null, leaf?.last?.entry.due ?? null],
    ...[flag(leaf?.late), leaf?.lateSince ?? null, flag(leaf?.silent)],
  ];
}

const flag = (value: boolean | undefined): CsvValue => (value === undefined ? null : String(value));

/** One row an indicator, as in `status`; what is awaited of any of its series is awaited of it. */
export function indicatorsCsv(items: readonly ListedIndicator[]): string {
  const header = [
    ...['as_of', 'plan', 'policy', 'id', 'no', ...inEach('name'), 'owner', 'role', 'unit', 'goal'],
    ...figureColumns,
    ...['verdict', 'standing', 'grade', 'awaited'],
  ];
  return csvText(header, items.map(indicatorRow));
}

function indicatorRow({ scope, record }: ListedIndicator): CsvValue[] {
  const { indicator, policy, verdict, standing, grade } = record;
  const { id, no, name, owner, role, unit, goal } = indicator;
  const awaited = new Set(awaitedOf(record, null).flatMap(({ years }) => years));
  return [
    ...[scope.assessment.asOf, scope.plan.id, policy, id, no, ...named(name), several(owner)],
    ...[role, unit, goal],
    ...figureFields(record),
    ...[verdict, standing, grade.id, several([...awaited].sort((a, b) => a - b))],
  ];
}

/** What is said in words stands in the plan's language, and behind everything in each language that there is. */
const saidColumns = ['by', 'topic', 'cites_of', 'says', 'answer_by', 'answer'];

const plain = (said: Said | null | undefined): string | null => said?.plain ?? null;

export function opinionsCsv(items: readonly ListedOpinion[]): string {
  const header = [
    ...['as_of', 'plan', 'review', ...inEach('review'), 'from', 'to', 'number', 'by', 'about', 'topic'],
    ...['kind', 'proposes', 'cites', 'cites_of', 'says', 'answer_by', 'answer'],
    ...saidColumns.flatMap(inEach),
  ];
  return csvText(
    header,
    items.map(({ scope, review, index, record }) => [
      ...[scope.assessment.asOf, scope.plan.id, review.id, ...named(review.name)],
      ...[review.date.from?.day ?? null, review.date.to.day, index + 1, plain(record.by)],
      ...[several(record.about), plain(record.topic), several(record.kind)],
      ...[record.proposes?.value ?? null, record.cites?.value ?? null, plain(record.cites?.of)],
      ...[record.says, record.answer?.by, record.answer?.says].map(plain),
      ...[
        record.by,
        record.topic,
        record.cites?.of,
        record.says,
        record.answer?.by,
        record.answer?.says,
      ].flatMap(said => named(said?.by ?? {})),
    ]),
  );
}

export function milestonesCsv(items: readonly ListedMilestone[]): string {
  const header = ['as_of', 'plan', 'measure', 'number', ...inEach('name'), 'due', 'done', 'late', 'owner'];
  return csvText(
    header,
    items.map(({ scope, record, index, measure, late }) => [
      ...[scope.assessment.asOf, scope.plan.id, measure?.id ?? null, index + 1, ...named(record.name)],
      ...[record.due?.written ?? null, record.done?.written ?? null, String(late)],
      several(measure?.owner ?? []),
    ]),
  );
}

export function surveysCsv(items: readonly ListedSurvey[]): string {
  const header = ['as_of', 'plan', 'id', ...inEach('name'), 'from', 'to', 'answers', 'follows'];
  return csvText(
    header,
    items.map(({ scope, record: { id, name, date, answers, follows } }) => [
      ...[scope.assessment.asOf, scope.plan.id, id, ...named(name)],
      ...[date.from?.day ?? null, date.to.day, answers, follows],
    ]),
  );
}
