import type { Change, Value, ValueMap } from './change.ts';

/** What a file says after a change, given what it said before. */
export function meant(value: Value, change: Change): Value {
  const [step, ...rest] = change.at;
  if (step === undefined) return here(value, change);
  const isLast = rest.length === 0;
  if (isLast && change.kind === 'remove') return without(value, step);
  if (isLast && change.kind === 'rename') return renamed(value as ValueMap, String(step), change.key);
  const next = meant(at(value, step), { ...change, at: rest });
  if (Array.isArray(value)) return value.with(Number(step), next);
  return { ...(value as ValueMap), [step]: next };
}

function here(value: Value, change: Change): Value {
  if (change.kind === 'insert')
    return ((value ?? []) as readonly Value[]).toSpliced(change.index, 0, change.value);
  if (change.kind === 'add' || change.kind === 'set') return change.value;
  throw new Error(`what is at the top of a file cannot be changed by ${change.kind}`);
}

const at = (value: Value, step: string | number): Value =>
  (Array.isArray(value) ? value[Number(step)] : (value as ValueMap | null)?.[step]) ?? null;

function without(value: Value, step: string | number): Value {
  if (Array.isArray(value)) return value.toSpliced(Number(step), 1);
  return Object.fromEntries(Object.entries(value as ValueMap).filter(([key]) => key !== String(step)));
}

const renamed = (value: ValueMap, from: string, to: string): Value =>
  Object.fromEntries(Object.entries(value).map(([key, entry]) => [key === from ? to : key, entry]));

/** Whether two files say the same; the order of keys says nothing. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    key => Object.hasOwn(b, key) && saysTheSame(a[key as keyof typeof a], b[key as keyof typeof b]),
  );
}
