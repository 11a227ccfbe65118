import type { Fault } from './fault.ts';

/**
 * Tells the faults that an earlier state had already from those that are new: by rule, record and facts, since lines
 * move. Of several that are alike, as many are old as there were.
 */
export function agedSince(faults: readonly Fault[], earlier: readonly Fault[]): readonly Fault[] {
  const left = new Map<string, number>();
  for (const fault of earlier) left.set(keyOf(fault), (left.get(keyOf(fault)) ?? 0) + 1);
  return faults.map(fault => {
    const key = keyOf(fault);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return { ...fault, age: count > 0 ? ('old' as const) : ('new' as const) };
  });
}

const keyOf = ({ rule, record, facts }: Fault): string =>
  JSON.stringify([rule, record.kind, record.id, facts], plain);

/** Facts may hold sets and maps, which JSON would pass over. */
const plain = (_: string, value: unknown): unknown =>
  value instanceof Set || value instanceof Map
    ? [...value]
    : typeof value === 'bigint'
      ? String(value)
      : value;
