import type { Document } from '../load/documents.ts';
import type { Finding, Pointer } from '../model/finding.ts';

/** What a finding is known by when its lines have moved. Plain data, since it may go to another thread. */
export interface Trace {
  readonly rule: string;
  readonly file: string;
  /** The way to it in its file. */
  readonly place: string;
  /** The same, whichever entry of a list it is in. */
  readonly list: string;
  /** What the entry says, or the facts where no value is pointed at. */
  readonly content: string;
}

/** What an earlier state had wrong already. */
export interface Earlier {
  readonly traces: readonly Trace[];
  /** Files that have another name now, with the one from before. */
  readonly renamed: ReadonlyMap<string, string>;
}

export type ValueIn = (file: string) => unknown;

/** The values of documents by their files. */
export function valuesIn(documents: readonly Document[]): ValueIn {
  let byFile: ReadonlyMap<string, unknown> | undefined;
  return file => {
    byFile ??= new Map(documents.map(document => [document.file, document.value]));
    return byFile.get(file);
  };
}

export function traceOf({ rule, at: { file, at }, facts }: Finding, valueIn: ValueIn): Trace {
  if (at === null || !('pointer' in at)) {
    return { rule, file, place: '', list: '', content: JSON.stringify(facts, plain) ?? '' };
  }
  const { pointer } = at;
  const place = JSON.stringify(pointer);
  const index = pointer.findLastIndex(step => typeof step === 'number');
  if (index < 0) return { rule, file, place, list: place, content: '' };
  const list = JSON.stringify([...pointer.slice(0, index), '*', ...pointer.slice(index + 1)]);
  return { rule, file, place, list, content: written(entryAt(valueIn(file), pointer.slice(0, index + 1))) };
}

/** Facts may hold sets and maps, which JSON would pass over. */
const plain = (_: string, value: unknown): unknown =>
  value instanceof Set || value instanceof Map
    ? [...value]
    : typeof value === 'bigint'
      ? String(value)
      : value;

function entryAt(value: unknown, pointer: Pointer): unknown {
  let found = value;
  for (const step of pointer) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return null;
    found = (found as Readonly<Record<string | number, unknown>>)[step];
  }
  return found;
}

const known = new WeakMap<object, string>();

/** An entry may have many faults: it is written out once. */
function written(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return JSON.stringify(entry) ?? '';
  const text = known.get(entry) ?? JSON.stringify(entry);
  known.set(entry, text);
  return text;
}

/** From the surest way to know a finding again to the least sure. */
const ways: readonly ((trace: Trace) => string)[] = [
  ({ place, content }) => `${place} ${content}`,
  ({ list, content }) => `${list} ${content}`,
  ({ place }) => place,
];

/**
 * Tells the findings that an earlier state had already from those that are new: by rule, file and place, and each of
 * the earlier ones is one of these at most.
 */
export function agesSince({
  traces: earlier,
  renamed,
}: Earlier): (traces: readonly Trace[]) => ('old' | 'new')[] {
  const left = new Map<string, Trace[]>();
  for (const trace of earlier) {
    const key = keyOf(trace.rule, trace.file);
    const others = left.get(key);
    if (others) others.push(trace);
    else left.set(key, [trace]);
  }
  return traces => {
    const ages = traces.map((): 'old' | 'new' => 'new');
    for (const indices of together(traces, ({ rule, file }) => keyOf(rule, file))) {
      const { rule, file } = traces[indices[0]!]!;
      const key = keyOf(rule, renamed.get(file) ?? file);
      let before: readonly Trace[] = left.get(key) ?? [];
      let open = indices;
      for (const way of ways) {
        if (before.length === 0 || open.length === 0) break;
        const waiting = together(before, way);
        const byWay = new Map(waiting.map(group => [way(before[group[0]!]!), group]));
        open = open.filter(index => {
          const found = byWay.get(way(traces[index]!))?.pop();
          if (found !== undefined) ages[index] = 'old';
          return found === undefined;
        });
        const still: readonly Trace[] = waiting.flat().map(index => before[index]!);
        before = still;
      }
      left.delete(key);
    }
    return ages;
  };
}

const keyOf = (rule: string, file: string) => `${rule} ${file}`;

/** The indices of those that have a key in common. */
function together<T>(all: readonly T[], keyOf: (one: T) => string): number[][] {
  const groups = new Map<string, number[]>();
  for (const [index, one] of all.entries()) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return [...groups.values()];
}
