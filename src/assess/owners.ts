import { byText } from '../model/order.ts';
import { type Day, namesIn } from '../model/record.ts';
import type { Organisation } from '../model/shared.ts';
import { grouped } from './grouped.ts';
import type { OwnerGroup, PlanAssessment } from './plan-types.ts';
import { summaryOf } from './stages.ts';

/** By owner, under the name that was valid at the as-of day. `organisations` are the government's, where it gives them. */
export function ownerGroups(
  { plan, asOf, leaves, indicators }: PlanAssessment,
  organisations: readonly Organisation[] | null,
): OwnerGroup[] {
  const ownersOf = (owner: readonly string[]): readonly (string | null)[] =>
    owner.length === 0
      ? [null]
      : [...new Set(owner.flatMap(name => namesAt(name, organisations ?? [], asOf)))];
  const leavesBy = grouped(leaves, ({ measure }) => ownersOf(measure.owner));
  const indicatorsBy = grouped(indicators, ({ indicator }) => ownersOf(indicator.owner));
  const owners = [...new Set([...leavesBy.keys(), ...indicatorsBy.keys()])];
  return owners.sort(noOwnerLast).map(owner => ({
    owner,
    stages: summaryOf(plan, leavesBy.get(owner) ?? [], asOf, undefined),
    indicators: (indicatorsBy.get(owner) ?? []).map(({ indicator }) => indicator.id),
  }));
}

function noOwnerLast(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return byText(a, b);
}

/**
 * What an organisation is called on a day: after its end by what it became, before its beginning by what became
 * it, if that was one alone. An organisation that nobody names keeps its name.
 */
export function namesAt(name: string, organisations: readonly Organisation[], day: Day): string[] {
  return follow(name, organisations, day, new Set());
}

function follow(
  name: string,
  organisations: readonly Organisation[],
  day: Day,
  seen: ReadonlySet<string>,
): string[] {
  const own = organisations.find(organisation => isCalled(organisation, name));
  if (!own || seen.has(name)) return [name];
  const next = nextOf(own, name, organisations, day);
  const passed = new Set([...seen, name]);
  return next.length === 0 ? [name] : next.flatMap(other => follow(other, organisations, day, passed));
}

function nextOf(
  own: Organisation,
  name: string,
  organisations: readonly Organisation[],
  day: Day,
): readonly string[] {
  if (own.until !== null && own.until < day) return own.became;
  if (own.from === null || own.from <= day) return [];
  const before = organisations.filter(({ became }) => became.includes(name));
  return before.length === 1 ? Object.values(before[0]!.name).slice(0, 1) : [];
}

function isCalled({ name }: Organisation, wanted: string): boolean {
  return namesIn(name).includes(wanted);
}
