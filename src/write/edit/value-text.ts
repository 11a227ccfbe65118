import type { Laid, LaidCollection } from '../../load/yaml/outline.ts';
import { displayWidth } from '../../text/width.ts';
import type { Value, ValueMap } from './change.ts';
import type { Manner } from './manner.ts';
import { scalarText } from './scalar-text.ts';

/** What is wider than this goes below itself, key by key. */
const WIDTH = 120;

/** What a text is written into, and like. */
export interface Style {
  readonly manner: Manner;
  readonly lineBreak: string;
  /** What stands beside: a value of the same kind, whose quotes are followed. */
  readonly like: Laid | null;
}

const isMap = (value: Value): value is ValueMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCollection = (value: Value) => isMap(value) || Array.isArray(value);

/** A value on one line, in brackets if it has parts. */
export function onOneLine(value: Value, style: Style, isInBrackets = true): string {
  const { manner, like } = style;
  if (Array.isArray(value)) {
    const item = like?.kind === 'list' ? (like.entries[0]?.value ?? null) : null;
    return `[${value.map(each => onOneLine(each, { ...style, like: item })).join(', ')}]`;
  }
  if (isMap(value)) {
    const pairs = Object.entries(value).map(([key, each]) => pairOnOneLine(key, each, style));
    const pad = manner.isPadded ? ' ' : '';
    return pairs.length === 0 ? '{}' : `{${pad}${pairs.join(', ')}${pad}}`;
  }
  return scalarText(value as string | number | boolean | null, isInBrackets, quoteOf(like));
}

export const pairOnOneLine = (key: string, value: Value, style: Style): string =>
  `${keyText(key, style, true)}: ${onOneLine(value, { ...style, like: partOf(style.like, key) })}`;

/** An entry as its neighbours are written, from `column` on: on one line, or key by key. */
export function entryText(value: Value, column: number, style: Style): string {
  if (!isCollection(value)) return onOneLine(value, style, false);
  const usual =
    style.like === null || style.like.kind === 'scalar' ? style.manner.entries : kindOf(style.like);
  if (usual === 'block' && !isEmpty(value)) return belowEachOther(value, column, style);
  const line = onOneLine(value, style);
  return usual === 'line' || isEmpty(value) || fits(line, column)
    ? line
    : belowEachOther(value, column, style);
}

/** `key: value`; a list of maps, or what is too wide for its line, below the key. */
function pairText(key: string, value: Value, column: number, style: Style): string {
  const name = `${keyText(key, style, false)}:`;
  if (!isCollection(value) || isEmpty(value)) return `${name} ${onOneLine(value, style, false)}`;
  const line = `${name} ${onOneLine(value, style)}`;
  const isListOfMaps = Array.isArray(value) && value.some(isCollection);
  if (!isListOfMaps && fits(line, column)) return line;
  const deeper = column + (Array.isArray(value) ? style.manner.dash : style.manner.step);
  return `${name}${style.lineBreak}${' '.repeat(deeper)}${belowEachOther(value, deeper, style)}`;
}

/** Entry by entry, from `column` on; the first line is where it is put. */
export function belowEachOther(value: Value, column: number, style: Style): string {
  const between = `${style.lineBreak}${' '.repeat(column)}`;
  if (Array.isArray(value)) {
    return value.map(each => `- ${entryText(each, column + 2, { ...style, like: null })}`).join(between);
  }
  const pairs = Object.entries(value as ValueMap);
  return pairs
    .map(([key, each]) => pairText(key, each, column, { ...style, like: partOf(style.like, key) }))
    .join(between);
}

function keyText(key: string, { manner, like }: Style, isInBrackets: boolean): string {
  const first = like?.kind === 'map' ? like.entries[0]?.key : undefined;
  const quote = first ? quoteOf(first) : manner.keyQuote;
  // `no` is a number, and a «no» in the YAML of old alone.
  return quote === '' && key === 'no' ? key : scalarText(key, isInBrackets, quote);
}

const fits = (line: string, column: number) => column + displayWidth(line) <= WIDTH;
const isEmpty = (value: Value) => Object.keys(value as object).length === 0;
const kindOf = (like: LaidCollection) => (like.style === 'block' ? 'block' : 'line');

const quoteOf = (like: Laid | null) =>
  like?.kind === 'scalar' && (like.style === '"' || like.style === "'") ? like.style : '';

const partOf = (like: Laid | null, key: string): Laid | null =>
  like?.kind === 'map' ? (like.entries.find(entry => entry.key?.value === key)?.value ?? null) : null;
