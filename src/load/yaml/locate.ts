import type { ParsedNode, YAMLMap, YAMLSeq } from 'yaml';
import { itemsOf, type MappingEntry } from './content.ts';
import type { TextRange } from './problem.ts';
import { readTree } from './tree.ts';

export type Pointer = readonly (string | number)[];
export type Locate = (pointer: Pointer, on: 'key' | 'value') => TextRange;

/** A node on the way of a pointer, with the key that it stands under, if it stands under one. */
interface Step {
  readonly key: ParsedNode | null;
  readonly node: ParsedNode | null;
}

/**
 * Where in the text the parts of its value stand: the smallest stretch that still shows a part. What is a map
 * or a list shows by its key, or by its first line if it has none; what is not there by its nearest parent.
 */
export async function locator(text: string): Promise<Locate> {
  const tree = await readTree(text);
  if ('tooDeep' in tree) return () => tree.tooDeep;
  const root: Step = { key: null, node: tree.documents[0].contents };
  return (pointer, on) => {
    let step = root;
    for (const segment of pointer) {
      const next = stepInto(step.node, segment);
      if (!next) return spanOn('key', step, text);
      step = next;
    }
    return spanOn(on, step, text);
  };
}

function stepInto(node: ParsedNode | null, segment: string | number): Step | null {
  if (!node || !('items' in node)) return null;
  const entry = entriesOf(node).get(String(segment));
  if (entry) return { key: entry.key, node: entry.value };
  const item = itemsOf(node)[Number(segment)];
  return item && !('key' in item) ? { key: null, node: item } : null;
}

type Collection = YAMLMap.Parsed | YAMLSeq.Parsed;

const known = new WeakMap<Collection, ReadonlyMap<string, MappingEntry>>();

/** The entries of a map by their keys, the first of each: many places may be asked for in one. */
function entriesOf(node: Collection): ReadonlyMap<string, MappingEntry> {
  const before = known.get(node);
  if (before) return before;
  const entries = new Map<string, MappingEntry>();
  for (const item of itemsOf(node)) {
    if (!('key' in item) || !('value' in item.key)) continue;
    const key = String(item.key.value);
    if (!entries.has(key)) entries.set(key, item);
  }
  known.set(node, entries);
  return entries;
}

function spanOn(on: 'key' | 'value', { key, node }: Step, text: string): TextRange {
  const value = node && !('items' in node) ? within(node, text) : null;
  if (on === 'value' && value && value.endOffset > value.offset) return value;
  if (key) return within(key, text);
  return value && value.endOffset > value.offset ? value : firstLine(node, text);
}

function within({ range: [offset, end] }: ParsedNode, text: string): TextRange {
  return { offset, endOffset: offset + text.slice(offset, end).trimEnd().length };
}

/** The first line of what has no key; for an empty entry of a list, its dash. */
function firstLine(node: ParsedNode | null, text: string): TextRange {
  const [start, end] = node?.range ?? [0, 0];
  if (start === end) {
    const dash = text.lastIndexOf('-', start);
    const isOwn = dash !== -1 && text.slice(dash + 1, start).trim() === '';
    return isOwn ? { offset: dash, endOffset: dash + 1 } : { offset: start, endOffset: start };
  }
  const newline = text.indexOf('\n', start);
  const lineEnd = newline === -1 ? end : Math.min(newline, end);
  return { offset: start, endOffset: start + text.slice(start, lineEnd).trimEnd().length };
}
