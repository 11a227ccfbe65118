import { type DocumentKind, isSaid } from '../model/record.ts';
import type { Pair } from './pair.ts';
import { same } from './same.ts';
import type { Difference, DifferenceKind } from './types.ts';

/** A difference with the entry of a list that it stands in, by which other parts of a comparison know it. */
export interface PlacedDifference extends Difference {
  readonly entry: Pair<object | null>;
}

type Node = Readonly<Record<string, unknown>>;

/** Every place in which two records say something else, with what they say. Lists are compared entry by entry. */
export function differencesBetween(kind: DocumentKind, before: object, after: object): PlacedDifference[] {
  const found: PlacedDifference[] = [];
  inMap(before as Node, after as Node, [], { before: null, after: null });
  return found;

  function inMap(a: Node, b: Node, at: readonly string[], entry: Pair<object | null>): void {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      if (at.length > 0 || !ofTheFile.has(key)) compare(a[key] ?? null, b[key] ?? null, [...at, key], entry);
    }
  }

  function compare(inA: unknown, inB: unknown, at: readonly string[], entry: Pair<object | null>): void {
    const [a, b] = [asWritten(inA), asWritten(inB)];
    if (same(a, b)) return;
    if (isEntries(a) && isEntries(b)) inEntries(a, b, at);
    else if (isMap(a) && isMap(b)) inMap(a, b, at, entry);
    else found.push({ at, before: a, after: b, kind: kindOf(kind, at, a), entry });
  }

  function inEntries(a: readonly Node[], b: readonly Node[], at: readonly string[]): void {
    const [earlier, later] = [byIdentity(a), byIdentity(b)];
    for (const key of new Set([...earlier.keys(), ...later.keys()])) {
      const entry = { before: earlier.get(key) ?? null, after: later.get(key) ?? null };
      compare(entry.before, entry.after, [...at, key], entry);
    }
  }
}

/** What tells where a record lies, and nothing of what it says. */
const ofTheFile: ReadonlySet<string> = new Set(['id', 'file', 'kind']);

const isMap = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A day that is known to the month or the year only is what was written of it, and a text in one language that text. */
function asWritten(value: unknown): unknown {
  if (isSaid(value)) return Object.keys(value.by).length > 1 ? value.by : value.plain;
  return isMap(value) && 'written' in value ? value.written : value;
}

/** A list of names is one thing; a list of entries is as many. */
const isEntries = (value: unknown): value is readonly Node[] => Array.isArray(value) && value.every(isMap);

/** Entries by what they are about, so that one that came between two others moves none of them. */
function byIdentity(entries: readonly Node[]): ReadonlyMap<string, Node> {
  const found = new Map<string, Node>();
  for (const entry of entries) {
    const name = identityOf(entry);
    let key = name;
    for (let again = 2; found.has(key); again++) key = `${name} (${again})`;
    found.set(key, entry);
  }
  return found;
}

function identityOf(entry: Node): string {
  const { id, date, year, of, under, name, title } = entry;
  const when = isSaid(entry.when) ? entry.when.plain : entry.when;
  if (typeof id === 'string') return id;
  if (typeof of === 'string') return [of, under].filter(Boolean).join(' ');
  const time = date ?? year ?? when;
  if (typeof time === 'string' || typeof time === 'number') return String(time);
  const called = isMap(name ?? title) ? Object.values((name ?? title) as Node)[0] : null;
  return typeof called === 'string' ? called : 'entry';
}

function kindOf(of: DocumentKind, at: readonly string[], before: unknown): DifferenceKind {
  const [top = '', ...below] = at[0] === 'series' ? at.slice(2) : at;
  if (of === 'plan' && bearing.has(top)) return 'rule';
  if (before === null || !history.has(top)) return 'text';
  return below.some(key => words.has(key)) ? 'word' : 'figure';
}

/** Of a plan, by which its figures are judged and its measures counted. */
const bearing: ReadonlySet<string> = new Set(['stages', 'judgement', 'counted', 'reports', 'period']);

/** Lists of what was so at a time, and stays so. */
const history: ReadonlySet<string> = new Set([
  'actuals',
  'targets',
  'path',
  'baseline',
  'breaks',
  'published',
  'progress',
  'figures',
  'groups',
  'counts',
  'opinions',
  'milestones',
]);

/** What an entry says beside its figure. */
const words: ReadonlySet<string> = new Set([
  'why',
  'next',
  'due',
  'note',
  'source',
  'known',
  'review',
  'says',
  'answer',
  'topic',
  'by',
  'about',
  'name',
]);
