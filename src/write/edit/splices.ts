import type { Laid, LaidCollection, LaidEntry } from '../../load/yaml/outline.ts';
import { insertLines, linesAfter, removeLines } from './block.ts';
import { fillBrackets, insertInBrackets, removeFromBrackets } from './brackets.ts';
import type { Change, KeyOrder, Value } from './change.ts';
import { columnOf, lineBreakAt, placeAfter } from './lines.ts';
import { type Manner, mannerOf } from './manner.ts';
import { scalarText } from './scalar-text.ts';
import { insertion, type Splice } from './splice.ts';
import { type Spot, spotOf } from './spot.ts';
import { belowEachOther, entryText, onOneLine, pairOnOneLine, type Style } from './value-text.ts';

/** Where a text changes, and into what. */
export function splicesFor(text: string, root: Laid | null, change: Change): readonly Splice[] {
  const spot = spotOf(root, change.at);
  const around = change.at.map((_, index) => spotOf(root, change.at.slice(0, index))?.node ?? null);
  const page: Page = { text, manner: mannerOf(text, root, around) };
  if (change.kind === 'add') return add(page, spotOf(root, change.at.slice(0, -1))!, change);
  if (change.kind === 'insert') {
    if (!spot) return add(page, spotOf(root, change.at.slice(0, -1))!, { ...change, value: [change.value] });
    return insert(page, spot, change.index, change.value);
  }
  if (!spot?.entry || !spot.parent) throw new Error(`there is nothing at ${change.at.join('/')}`);
  if (change.kind === 'set') return set(page, spot, spot.entry, change.value);
  if (change.kind === 'rename') return rename(spot, spot.entry, change.key);
  return remove(page, spot, spot.parent);
}

interface Page {
  readonly text: string;
  readonly manner: Manner;
}

const styleAt = ({ text, manner }: Page, offset: number, like: Laid | null): Style => ({
  manner,
  lineBreak: lineBreakAt(text, offset),
  like,
});

function insert(page: Page, spot: Spot, index: number, value: Value): readonly Splice[] {
  const { node } = spot;
  if (node?.kind !== 'list' || node.entries.length === 0) return fill(page, spot, [value]);
  const neighbour = node.entries[index - 1] ?? node.entries[index]!;
  const style = styleAt(page, neighbour.end, neighbour.value);
  if (node.style === 'flow') return insertInBrackets(page.text, node, index, onOneLine(value, style));
  const gap = gapBehindDash(page.text, neighbour);
  return [
    insertLines(
      page.text,
      node,
      index,
      column => `-${gap}${entryText(value, column + 1 + gap.length, style)}`,
    ),
  ];
}

const gapBehindDash = (text: string, { afterSign, value }: LaidEntry) => {
  const gap = text.slice(afterSign!, value?.start ?? afterSign!);
  return /^ +$/.test(gap) ? gap : ' ';
};

function add(
  page: Page,
  spot: Spot,
  { at, value, order }: { at: Change['at']; value: Value; order: KeyOrder },
): readonly Splice[] {
  const key = String(at.at(-1));
  const { node } = spot;
  const map = { [key]: value };
  if (node?.kind !== 'map' || node.entries.length === 0) return fill(page, spot, map);
  const index = placeOf(key, node, order);
  const style = styleAt(page, (node.entries[index - 1] ?? node.entries[0]!).end, node);
  if (node.style === 'block')
    return [insertLines(page.text, node, index, column => belowEachOther(map, column, style))];
  const pair = pairOnOneLine(key, value, style);
  if (node.style === 'flow') return insertInBrackets(page.text, node, index, pair);
  return [insertion(node.entries[0]!.start, '{ '), insertion(node.entries[0]!.end, `, ${pair} }`)];
}

/** Behind the key that usually stands before it. */
function placeOf(key: string, { entries }: LaidCollection, order: KeyOrder): number {
  const rank = order.indexOf(key);
  if (rank === -1) return entries.length;
  let best = -1;
  let place = 0;
  for (const [index, entry] of entries.entries()) {
    const other = order.indexOf(String(entry.key?.value));
    if (other < rank && other > best) {
      best = other;
      place = index + 1;
    }
  }
  return place;
}

/** A list or a map where nothing is yet: below its key, or else where `[]`, `{}` or `null` stands. */
function fill(page: Page, { node, entry, parent, isInBrackets }: Spot, value: Value): readonly Splice[] {
  const { text, manner } = page;
  if (entry === null) {
    if (node === null || node.kind === 'scalar')
      throw new Error('a file without a map has no place for a key');
    return [fillBrackets(text, node, onOneLine(value, styleAt(page, 0, null)))];
  }
  const style = styleAt(page, entry.end, null);
  const sign = entry.afterSign;
  const between = text.slice(sign ?? entry.end, node?.start ?? sign ?? entry.end);
  const inside = node && node.kind !== 'scalar' ? text.slice(node.start + 1, node.end - 1) : '';
  const isBelow = Array.isArray(value) && parent?.style === 'block' && entry.key?.start === entry.start;
  if (isBelow && sign !== null && /^[ \t]*$/.test(between + inside)) {
    const column = columnOf(text, entry.start) + manner.dash;
    const below = linesAfter(text, entry, column, belowEachOther(value, column, style));
    return node ? [{ offset: sign, endOffset: node.end, text: '' }, below] : [below];
  }
  if (node && node.kind !== 'scalar') return [fillBrackets(text, node, onOneLine(value, style))];
  return put(page, entry, node, isInBrackets, onOneLine(value, style));
}

function set(page: Page, { node, isInBrackets }: Spot, entry: LaidEntry, value: string | number | boolean) {
  if (node !== null && node.kind !== 'scalar') throw new Error('only what is one value is set');
  const quote = node?.style === '"' || node?.style === "'" ? node.style : '';
  return put(
    page,
    entry,
    node,
    isInBrackets,
    scalarText(value, isInBrackets, typeof value === 'string' ? quote : ''),
  );
}

/** In place of what is written, or where nothing is. */
function put({ text }: Page, entry: LaidEntry, node: Laid | null, isInBrackets: boolean, written: string) {
  if (node) {
    const isBlock = node.kind === 'scalar' && node.style === 'block';
    const last = isBlock ? placeAfter(text, entry) : null;
    const endOffset = last === null ? node.end : last.offset;
    const lineBreak = last?.isLineStart ? lineBreakAt(text, node.start) : '';
    return [{ offset: node.start, endOffset, text: written + lineBreak }];
  }
  if (entry.afterSign !== null) return [insertion(entry.afterSign, ` ${written}`)];
  if (isInBrackets || entry.key?.start === entry.start) return [insertion(entry.end, `: ${written}`)];
  return [linesAfter(text, entry, columnOf(text, entry.start), `: ${written}`)];
}

function rename({ isInBrackets }: Spot, { key }: LaidEntry, name: string): readonly Splice[] {
  if (!key) throw new Error('only what has a key is renamed');
  const quote = key.style === '"' || key.style === "'" ? key.style : '';
  return [{ offset: key.start, endOffset: key.end, text: scalarText(name, isInBrackets, quote) }];
}

function remove(page: Page, spot: Spot, parent: LaidCollection): readonly Splice[] {
  const { text } = page;
  const index = parent.entries.indexOf(spot.entry!);
  if (parent.entries.length > 1 && parent.style !== 'bare')
    return parent.style === 'block'
      ? [removeLines(text, parent, index)]
      : removeFromBrackets(text, parent, index);
  const empty = parent.kind === 'list' ? '[]' : '{}';
  const above = spot.parentEntry;
  if (parent.style !== 'block') return [{ offset: parent.start, endOffset: parent.end, text: empty }];
  const { offset, isLineStart } = placeAfter(text, spot.entry!);
  const written = empty + (isLineStart ? lineBreakAt(text, parent.start) : '');
  return above?.afterSign
    ? [{ offset: above.afterSign, endOffset: offset, text: ` ${written}` }]
    : [{ offset: parent.start, endOffset: offset, text: written }];
}
