import type { Indicator, Series } from '../../model/indicator.ts';
import type { Measure, Policy } from '../../model/measure.ts';
import { type Plan, recordsOfKind, type TreeRecord } from '../../model/plan.ts';
import type { Review, Survey, Tally } from '../../model/published.ts';
import { type DocumentKind, everyRecordKind, isTreeKind, type Name } from '../../model/record.ts';
import type { Government, Shared, Source } from '../../model/shared.ts';
import { descendants, treeOf } from '../../model/tree.ts';

/** What there is to show of each kind of document. */
interface SubjectOf {
  readonly plan: { readonly plan: Plan };
  readonly policy: { readonly plan: Plan; readonly record: Policy };
  readonly measure: { readonly plan: Plan; readonly record: Measure };
  /** With the one of its series that was asked for. */
  readonly indicator: { readonly plan: Plan; readonly record: Indicator; readonly series: Series | null };
  readonly tally: { readonly plan: Plan; readonly record: Tally };
  readonly review: { readonly plan: Plan; readonly record: Review };
  readonly survey: { readonly plan: Plan; readonly record: Survey };
  readonly government: { readonly record: Government };
  readonly source: { readonly record: Source };
}

export type Subject = { [Kind in DocumentKind]: { readonly kind: Kind } & SubjectOf[Kind] }[DocumentKind];

/** What a record can be found by. */
export interface Handles {
  readonly id: string;
  /** The plan's own number. */
  readonly no: string | null;
  /** What it is called, the whole name first. */
  readonly names: readonly Name[];
}

export interface Findable extends Handles {
  readonly subject: Subject;
  readonly kind: DocumentKind;
  /** The plan that it belongs to; `null` for what all plans share. */
  readonly plan: string | null;
  /** What names it and nothing else, ready to be typed. */
  readonly address: string;
}

/** The plan itself, then its records in the plan's order. */
export function findablesOf(plan: Plan): Findable[] {
  const inPlan = (subject: Subject, id: string, names: readonly (Name | null)[], no: string | null) => ({
    subject,
    kind: subject.kind,
    id,
    plan: plan.id,
    address: `${plan.id}/${id}`,
    no,
    names: names.filter(name => name !== null),
  });
  const found: Findable[] = [
    { ...inPlan({ kind: 'plan', plan }, plan.id, [plan.name], null), address: plan.id },
  ];
  for (const { record } of descendants(treeOf(plan), null)) {
    const { id, name, short, no } = record;
    found.push(inPlan(subjectOf(plan, record), id, [name, short], no));
  }
  for (const kind of everyRecordKind.filter(one => !isTreeKind(one))) {
    for (const record of recordsOfKind(plan, kind)) {
      const names = 'name' in record ? [record.name] : [];
      found.push(inPlan({ kind, plan, record } as Subject, record.id, names, null));
    }
  }
  return found;
}

function subjectOf(plan: Plan, record: TreeRecord): Subject {
  return record.kind === 'indicator'
    ? { kind: 'indicator', plan, record, series: null }
    : ({ kind: record.kind, plan, record } as Subject);
}

/** Governments (by their codes too) and sources. */
export function sharedFindables({ governments, sources }: Shared): Findable[] {
  return [
    ...[...governments.values()].map(
      (record): Findable => ({
        ...ofAll({ kind: 'government', record }, record.id, [record.name]),
        no: record.code,
      }),
    ),
    ...[...sources.values()].map(
      (record): Findable => ofAll({ kind: 'source', record }, record.id, [record.title]),
    ),
  ];
}

function ofAll(subject: Subject, id: string, names: readonly Name[]): Findable {
  return { subject, kind: subject.kind, id, plan: null, address: id, no: null, names };
}
