import type { Asked } from '../../assess/owed/asked.ts';
import { firstDayLate } from '../../assess/owed/owed.ts';
import type { Matter } from '../../assess/owed/types.ts';
import { type ListedOwed, recordOwed } from '../../assess/select/listed-owed.ts';
import { currentNames, type Scope } from '../../assess/select/scope.ts';
import type { Day } from '../../model/record.ts';
import { jsonText } from './json.ts';
import { nameJson } from './names-json.ts';

export interface DueTold {
  /** `null`: each plan has its own. */
  readonly asOf: Day | null;
  readonly until: Day | null;
  readonly items: readonly ListedOwed[];
  readonly plans: readonly { readonly scope: Scope; readonly asked: Asked }[];
  readonly unreadable: readonly object[];
}

export const dueJson = ({ asOf, until, items, plans, unreadable }: DueTold): string =>
  jsonText('due', {
    asOf,
    until,
    items: items.map(itemJson),
    asked: plans.map(({ scope, asked }) => ({
      plan: scope.plan.id,
      asOf: scope.assessment.asOf,
      measures: asked.measures.map(({ id }) => id),
      figures: asked.figures.map(({ indicator, series, year, why }) => ({
        indicator: indicator.id,
        series: series?.id ?? null,
        year,
        why,
      })),
    })),
    unreadable,
  });

function itemJson(item: ListedOwed) {
  const { scope, record: matter, late, owner } = item;
  const record = recordOwed(item);
  return {
    plan: scope.plan.id,
    asOf: scope.assessment.asOf,
    kind: matter.kind,
    late,
    since: late ? firstDayLate(matter) : null,
    due: matter.kind === 'answer' ? null : matter.due,
    record: {
      kind: 'kind' in record ? record.kind : 'plan',
      id: record.id,
      no: 'no' in record ? record.no : null,
      name: nameJson(record.name),
    },
    owner: currentNames(owner, scope),
    ...matterJson(matter),
  };
}

/** What has no place in an item of its kind is `null`, or empty. */
function matterJson(matter: Matter) {
  const isFigure = matter.kind === 'figure' || matter.kind === 'provisional';
  const isOpinion = matter.kind === 'answer' || matter.kind === 'promise';
  return {
    review: isOpinion ? matter.review.id : null,
    index: isOpinion || matter.kind === 'milestone' ? matter.index : null,
    years: isFigure ? matter.years : [],
    series: isFigure ? matter.series.map(({ id }) => id) : [],
    name: matter.kind === 'milestone' ? nameJson(matter.entry.name) : null,
    says: isOpinion ? matter.entry.says : matter.kind === 'step' ? matter.entry.next : null,
    answer: matter.kind === 'promise' ? (matter.entry.answer?.says ?? null) : null,
  };
}
