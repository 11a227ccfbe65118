import type { StageSummary } from '../../../assess/plan-types.ts';
import type { Bridge, RollUps } from '../../../compare/count-types.ts';
import type { DifferenceKind, Edit, PlanChange, RecordChange } from '../../../compare/types.ts';
import type { Language } from '../../../language/language.ts';
import { briefNameIn, planWords } from '../../../language/name.ts';
import type { Plan } from '../../../model/plan.ts';
import type { DocumentKind, Name } from '../../../model/record.ts';
import { languageCodes } from '../../../model/record.ts';
import type { Item, Items } from '../document.ts';
import { differenceText } from './difference-text.ts';
import { stageName } from './measure-items.ts';
import type { Telling } from './telling.ts';

export function kindName(kind: DocumentKind, plan: Plan | null, { records, terms, code }: Language): string {
  if (!plan) return records.kinds[kind];
  const words = planWords(plan, code, terms);
  if (kind === 'policy') return words.policy;
  if (kind === 'indicator') return words.indicator;
  return kind === 'measure' ? words.counted : records.kinds[kind];
}

const called = (id: string, name: Name | null, { code }: Pick<Language, 'code'>) =>
  name ? `${briefNameIn(name, code)} (${id})` : id;

export function recordItem(change: RecordChange, plan: Plan | null, language: Language): Item {
  const { diff } = language;
  const kind = kindName(change.kind, plan, language);
  const now = called(change.id, change.name, language);
  if (change.change === 'added') return { text: diff.added(kind, now) };
  if (change.change === 'removed') return { text: diff.removed(kind, now) };
  const before = called(change.idBefore ?? change.id, change.nameBefore ?? change.name, language);
  if (before !== now) return { text: diff.renamed(kind, before, now) };
  return { text: diff.renamed(kind, inAll(change.id, change.nameBefore), inAll(change.id, change.name)) };
}

/** What was renamed in another language alone is told in all that it has. */
const inAll = (id: string, name: Name | null): string => {
  const names = languageCodes.flatMap(code => (name?.[code] === undefined ? [] : briefNameIn(name, code)));
  return `${names.join(' / ')} (${id})`;
};

/** Edits of these kinds, each with what was said and what is said now; so many of a record, and the count of the rest. */
export function editItems(
  edits: readonly Edit[],
  kinds: ReadonlySet<DifferenceKind>,
  plan: Plan | null,
  language: Language,
): readonly Item[] {
  const { diff } = language;
  return edits.flatMap(({ kind, id, name, changes }): readonly Item[] => {
    const own = changes.filter(change => kinds.has(change.kind));
    if (own.length === 0) return [];
    const keys = [...new Set(own.map(({ at }) => at[0] ?? ''))];
    const details = own.slice(0, shownOfEach).map(change => differenceText(change, language));
    const rest = own.length - details.length;
    return [
      {
        text: diff.edit(kindName(kind, plan, language), called(id, name, language), keys),
        details: rest > 0 ? [...details, diff.moreChanges(rest)] : details,
      },
    ];
  });
}

const shownOfEach = 12;

export const allKinds: ReadonlySet<DifferenceKind> = new Set(['rule', 'figure', 'word', 'text']);
export const ofRules: ReadonlySet<DifferenceKind> = new Set(['rule']);
export const ofThePast: ReadonlySet<DifferenceKind> = new Set(['figure', 'word']);
export const ofTexts: ReadonlySet<DifferenceKind> = new Set(['text']);

/** The totals as printed elsewhere, each with what went in and out. */
export function totalItems({ rollUps, assessed }: PlanChange, telling: Telling): Item[] {
  const { diff, terms, status, formatting } = telling.language;
  const items: Item[] = [];
  const { before, after } = rollUps.stages;
  const isPublished = before?.basis === 'published' || after?.basis === 'published';
  if (isPublished && before && after && assessed.before && assessed.after) {
    for (const { stage, count } of after.counts) {
      const was = before.counts.find(one => one.stage.id === stage.id)?.count ?? 0;
      if (was === count) continue;
      const text = diff.change(String(was), String(count));
      items.push(told(`${stageName(stage.id, telling)} ${status.publishedOn(after.asOf)}`, text, []));
    }
  }
  const place = (id: string): string => {
    if (id === 'outside') return diff.outside;
    if (id === 'absent') return diff.absent;
    return id === 'unreported' ? terms.unreported : stageName(id, telling);
  };
  const verdict = (id: string): string =>
    id === 'absent' ? diff.absent : (Object.entries(terms.verdicts).find(([one]) => one === id)?.[1] ?? id);
  const listed = (id: string) =>
    isPublished ? `${place(id)}${formatting.aside(terms.itemised)}` : place(id);
  for (const one of rollUps.itemised.map(bridge => bridgeItem(bridge, place, listed))) items.push(one);
  for (const one of rollUps.verdicts.map(bridge => bridgeItem(bridge, verdict, verdict))) items.push(one);
  if (assessed.before && assessed.after) {
    for (const one of rollUps.policies.flatMap(one => policyItem(one, telling) ?? [])) items.push(one);
  }
  return items;

  function bridgeItem(bridge: Bridge, label: (id: string) => string, heading: typeof label): Item {
    return told(heading(bridge.id), diff.change(String(bridge.before), String(bridge.after)), [
      ...bridge.from.map(({ other, count }) => diff.movedIn(count, label(other))),
      ...bridge.to.map(({ other, count }) => diff.movedOut(count, label(other))),
    ]);
  }
  function told(label: string, change: string, moves: readonly string[]): Item {
    return { text: diff.bridge(label, change, moves) };
  }
}

/** How many stand at each stage under a policy; what stands under none is told by the plan's own totals. */
function policyItem({ policy, stages }: RollUps['policies'][number], telling: Telling): Item | null {
  const { diff, terms, code, formatting } = telling.language;
  const { before, after } = stages;
  if (!policy || !before || !after) return null;
  const counts = (summary: StageSummary) => [
    ...summary.counts.map(({ stage, count }) => [stage.id, count] as const),
    ['unreported', summary.unreported] as const,
  ];
  const was = new Map(counts(before));
  const moves = counts(after)
    .map(([id, count]) => ({ id, before: was.get(id) ?? 0, after: count }))
    .filter(one => one.before !== one.after)
    .map(one => {
      const label = one.id === 'unreported' ? terms.unreported : stageName(one.id, telling);
      return `${label} ${diff.change(String(one.before), String(one.after))}`;
    });
  if (moves.length === 0) return null;
  return {
    text: `${formatting.named(policy.no, briefNameIn(policy.name, code), null)}: ${formatting.list(moves)}`,
  };
}

/** What did not happen, and how many records nothing is told of. */
export function untouchedTexts(
  { untouched, unchanged }: Pick<PlanChange, 'untouched' | 'unchanged'>,
  { plan, language }: Telling,
): readonly string[] {
  const { target, indicator, counted } = planWords(plan, language.code, language.terms);
  return [
    ...language.diff.untouched({ target, ...untouched }),
    ...language.diff.unchanged({ indicator, counted, ...unchanged }),
  ];
}

/** Lists with their headings; those with nothing in them are left out. */
export const itemsOf = (lists: readonly Omit<Items, 'kind'>[]): readonly Items[] =>
  lists.filter(({ items }) => items.length > 0).map(list => ({ kind: 'items', ...list }));
