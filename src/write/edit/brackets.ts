import { startOfLine } from '../../load/yaml/lines.ts';
import type { LaidCollection, LaidEntry } from '../../load/yaml/outline.ts';
import { closesLine, endOfLine, lineBreakAt, opensLine } from './lines.ts';
import { insertion, type Splice } from './splice.ts';

/** An entry between brackets: on a line of its own where the one before it has one. */
export function insertInBrackets(
  text: string,
  collection: LaidCollection,
  index: number,
  entry: string,
): readonly Splice[] {
  const { entries } = collection;
  const before = entries[index - 1];
  const comma = `,${isTight(text, collection) ? '' : ' '}`;
  if (!before) return [insertion(entries[0]!.start, entry + comma)];
  return onOwnLine(text, collection, before, entry) ?? [insertion(before.end, comma + entry)];
}

/** Between brackets that hold nothing yet. */
export function fillBrackets(text: string, { start, end }: LaidCollection, filled: string): Splice {
  const isEmpty = text.slice(start + 1, end - 1).trim() === '';
  return isEmpty ? { offset: start, endOffset: end, text: filled } : insertion(end - 1, filled.slice(1, -1));
}

export function removeFromBrackets(
  text: string,
  collection: LaidCollection,
  index: number,
): readonly Splice[] {
  const { entries } = collection;
  const { start, end } = entries[index]!;
  const comma = commaAfter(text, end, entries[index + 1]?.start ?? collection.end - 1);
  if (comma !== null) {
    const after = comma + 1 + /^[ \t]*/.exec(text.slice(comma + 1))![0].length;
    const isOwnLine = opensLine(text, start) && endOfLine(text, after) === after && comma === end;
    if (!isOwnLine || after === text.length)
      return [
        { offset: start, endOffset: end, text: '' },
        { offset: comma, endOffset: after, text: '' },
      ];
    return [
      { offset: startOfLine(text, start), endOffset: after + lineBreakAt(text, after).length, text: '' },
    ];
  }
  const before = entries[index - 1];
  const commaBefore = before ? commaAfter(text, before.end, start) : null;
  if (before === undefined || commaBefore === null) return [{ offset: start, endOffset: end, text: '' }];
  const isOwnLine = opensLine(text, start) && closesLine(text, end) && commaBefore === before.end;
  if (!isOwnLine || endOfLine(text, end) !== end)
    return text.slice(commaBefore + 1, start).trim() === ''
      ? [{ offset: commaBefore, endOffset: end, text: '' }]
      : [
          { offset: commaBefore, endOffset: commaBefore + 1, text: '' },
          { offset: start, endOffset: end, text: '' },
        ];
  const lineStart = startOfLine(text, start);
  return [
    { offset: commaBefore, endOffset: commaBefore + 1, text: '' },
    { offset: lineStart - lineBreakAt(text, lineStart - 1).length, endOffset: end, text: '' },
  ];
}

function onOwnLine(
  text: string,
  { entries, end }: LaidCollection,
  before: LaidEntry,
  entry: string,
): readonly Splice[] | null {
  if (!opensLine(text, before.start)) return null;
  const next = entries[entries.indexOf(before) + 1];
  const comma = commaAfter(text, before.end, next?.start ?? end - 1);
  const lineStart = startOfLine(text, before.start);
  const lead = lineBreakAt(text, before.end) + text.slice(lineStart, before.start);
  if (comma !== null) {
    const isOnLine = endOfLine(text, before.end) > comma && closesLine(text, comma + 1);
    return isOnLine ? [insertion(endOfLine(text, comma), `${lead}${entry},`)] : null;
  }
  if (!closesLine(text, before.end)) return [insertion(before.end, `,${lead}${entry}`)];
  const lineEnd = endOfLine(text, before.end);
  return lineEnd === before.end
    ? [insertion(before.end, `,${lead}${entry}`)]
    : [insertion(before.end, ','), insertion(lineEnd, lead + entry)];
}

/** The comma in a stretch that holds nothing else but white space and comments. */
function commaAfter(text: string, start: number, end: number): number | null {
  const between = text
    .slice(start, end)
    .replace(/(?<=^|\s|,)#[^\n]*/g, comment => ' '.repeat(comment.length));
  const at = between.indexOf(',');
  return at === -1 ? null : start + at;
}

const isTight = (text: string, { entries: [first, second] }: LaidCollection) =>
  first !== undefined && second !== undefined && /^,\S/.test(text.slice(first.end, second.start + 1));
