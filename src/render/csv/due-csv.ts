import { firstDayLate } from '../../assess/owed/owed.ts';
import type { Matter } from '../../assess/owed/types.ts';
import { type ListedOwed, recordOwed } from '../../assess/select/listed-owed.ts';
import { currentNames } from '../../assess/select/scope.ts';
import { languageCodes, type Name } from '../../model/record.ts';
import { type CsvValue, csvText } from './csv.ts';

const named = (name: Name): CsvValue[] => languageCodes.map(code => name[code] ?? null);
const inEach = (column: string): string[] => languageCodes.map(code => `${column}_${code}`);

/** One row a thing that is late, or comes up. */
export function dueCsv(items: readonly ListedOwed[]): string {
  const header = [
    ...['as_of', 'plan', 'kind', 'late', 'since', 'due', 'record', 'id', 'no', ...inEach('name'), 'owner'],
    ...['review', 'number', 'years', 'series', ...inEach('what')],
  ];
  return csvText(header, items.map(rowOf));
}

function rowOf(item: ListedOwed): CsvValue[] {
  const { scope, record: matter, late, owner } = item;
  const record = recordOwed(item);
  const isFigure = matter.kind === 'figure' || matter.kind === 'provisional';
  const isOpinion = matter.kind === 'answer' || matter.kind === 'promise';
  return [
    ...[scope.assessment.asOf, scope.plan.id, matter.kind, String(late)],
    ...[late ? firstDayLate(matter) : null, matter.kind === 'answer' ? null : matter.due],
    ...['kind' in record ? record.kind : 'plan', record.id, 'no' in record ? record.no : null],
    ...[...named(record.name), currentNames(owner, scope).join(';')],
    ...[isOpinion ? matter.review.id : null, isOpinion ? matter.index + 1 : null],
    ...[isFigure ? matter.years.join(';') : null],
    ...[isFigure ? matter.series.map(({ id }) => id).join(';') : null],
    ...named(whatOf(matter)),
  ];
}

/** A milestone, what is to be done, or what was said. */
function whatOf(matter: Matter): Name {
  if (matter.kind === 'milestone') return matter.entry.name;
  if (matter.kind === 'step') return matter.entry.next?.by ?? {};
  return 'review' in matter ? (matter.entry.says?.by ?? {}) : {};
}
