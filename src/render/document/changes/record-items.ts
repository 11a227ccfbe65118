import type { Bridge, Edit, PlanChange, RecordChange, Untouched } from '../../../compare/types.ts';
import type { Language } from '../../../language/language.ts';
import { briefNameIn, planWords } from '../../../language/name.ts';
import type { Plan } from '../../../model/plan.ts';
import type { DocumentKind, Name } from '../../../model/record.ts';
import type { Item, Items } from '../document.ts';
import { stageName } from './measure-items.ts';
import type { Telling } from './telling.ts';

export function kindName(kind: DocumentKind, plan: Plan | null, { records, terms, code }: Language): string {
  if (!plan) return records.kinds[kind];
  const words = planWords(plan, code, terms);
  if (kind === 'policy') return words.policy;
  if (kind === 'indicator') return words.indicator;
  return kind === 'measure' ? words.counted : records.kinds[kind];
}

const called = (id: string, name: Name | null, { code }: Language) =>
  name ? `${briefNameIn(name, code)} (${id})` : id;

export function recordItem(change: RecordChange, plan: Plan | null, language: Language): Item {
  const { diff } = language;
  const kind = kindName(change.kind, plan, language);
  const now = called(change.id, change.name, language);
  if (change.change === 'added') return { text: diff.added(kind, now) };
  if (change.change === 'removed') return { text: diff.removed(kind, now) };
  const before = called(change.idBefore ?? change.id, change.nameBefore ?? change.name, language);
  return { text: diff.renamed(kind, before, now) };
}

export function editItem({ kind, id, name, keys }: Edit, plan: Plan | null, language: Language): Item {
  const text = language.diff.edit(kindName(kind, plan, language), called(id, name, language), keys);
  return { text };
}

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
  items.push(...rollUps.itemised.map(bridge => bridgeItem(bridge, place, listed)));
  items.push(...rollUps.verdicts.map(bridge => bridgeItem(bridge, verdict, verdict)));
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

export function untouchedTexts(untouched: Untouched, { plan, language }: Telling): readonly string[] {
  const { target } = planWords(plan, language.code, language.terms);
  return language.diff.untouched({ target, ...untouched });
}

/** Lists with their headings; those with nothing in them are left out. */
export const itemsOf = (lists: readonly Omit<Items, 'kind'>[]): readonly Items[] =>
  lists.filter(({ items }) => items.length > 0).map(list => ({ kind: 'items', ...list }));
