import type { CST, Pair, ParsedNode, YAMLMap, YAMLSeq } from 'yaml';
import { readTree } from './tree.ts';

/** A text as it is laid out: its values with the places where they, and the signs between them, stand. */
export type Laid = LaidScalar | LaidCollection;

export interface LaidScalar {
  readonly kind: 'scalar';
  readonly value: unknown;
  readonly style: 'plain' | "'" | '"' | 'block';
  /** Of a block scalar: whether all empty lines at its end belong to it. */
  readonly keepsEmptyLines: boolean;
  readonly start: number;
  readonly end: number;
}

export interface LaidCollection {
  readonly kind: 'map' | 'list';
  /** `bare`: a pair without braces, within the brackets of a list. */
  readonly style: 'block' | 'flow' | 'bare';
  readonly entries: readonly LaidEntry[];
  readonly start: number;
  readonly end: number;
}

/** An entry of a map or a list, from its dash, question mark or key to the end of its value. */
export interface LaidEntry {
  /** `null` in a list. */
  readonly key: LaidScalar | null;
  /** Behind the colon or the dash; `null` where there is none. */
  readonly afterSign: number | null;
  /** `null` where nothing is written, which is the value null. */
  readonly value: Laid | null;
  readonly start: number;
  readonly end: number;
}

/** The layout of a text that can be read; `null` where it holds nothing. */
export async function outline(text: string): Promise<Laid | null> {
  const tree = await readTree(text);
  if ('tooDeep' in tree) throw new Error('only a text that was read can be laid out');
  const { contents } = tree.documents[0];
  return contents ? laid(contents, text) : null;
}

function laid(node: ParsedNode, text: string): Laid | null {
  if ('items' in node) return laidCollection(node, text);
  if (node.srcToken === undefined || !('value' in node)) return null;
  const [start, end] = node.range;
  if (start === end) return null;
  const isBlock = node.srcToken.type === 'block-scalar';
  const keepsEmptyLines = isBlock && /^[|>]\d?\+/.test(text.slice(start));
  return {
    kind: 'scalar',
    value: node.value,
    style: styleAt(text, start, isBlock),
    keepsEmptyLines,
    start,
    end,
  };
}

function styleAt(text: string, start: number, isBlock: boolean): LaidScalar['style'] {
  if (isBlock) return 'block';
  const first = text[start];
  return first === '"' || first === "'" ? first : 'plain';
}

function laidCollection(node: YAMLMap.Parsed | YAMLSeq.Parsed, text: string): LaidCollection {
  const kind = node.srcToken?.type === 'block-seq' || text[node.range[0]] === '[' ? 'list' : 'map';
  const tokens = tokensOf(node.srcToken);
  const entries = node.items.map(
    (item, index): LaidEntry =>
      'key' in item
        ? laidPair(item as Pair<ParsedNode, ParsedNode | null>, text)
        : laidItem(item as ParsedNode, tokens[index], text),
  );
  const [start, end] = node.range;
  if (tokens.length === 0 && entries.length > 0) return { kind, style: 'bare', entries, start, end };
  if (text[start] === '{' || text[start] === '[') return { kind, style: 'flow', entries, start, end };
  // What the library takes for the end of a block are the comments behind it.
  return { kind, style: 'block', entries, start: entries[0]!.start, end: entries.at(-1)!.end };
}

/** The pieces that an entry each was made of; stretches with nothing but comments are none. */
function tokensOf(token: CST.Token | undefined): readonly CST.CollectionItem[] {
  if (!token || !('items' in token)) return [];
  return token.items.filter(
    item => item.value !== undefined || item.key || item.sep || signAt(item.start, 'seq-item-ind') !== null,
  );
}

function laidItem(node: ParsedNode, token: CST.CollectionItem | undefined, text: string): LaidEntry {
  const value = laid(node, text);
  const dash = signAt(token?.start ?? [], 'seq-item-ind');
  const afterSign = dash === null ? null : dash + 1;
  return { key: null, afterSign, value, start: dash ?? value!.start, end: value?.end ?? afterSign! };
}

function laidPair({ key, value, srcToken }: Pair<ParsedNode, ParsedNode | null>, text: string): LaidEntry {
  const laidKey = laid(key, text) as LaidScalar | null;
  const colon = signAt(srcToken?.sep ?? [], 'map-value-ind');
  const afterSign = colon === null ? null : colon + 1;
  const laidValue = value === null ? null : laid(value, text);
  const mark = signAt(srcToken?.start ?? [], 'explicit-key-ind');
  const start = mark ?? laidKey?.start ?? colon ?? 0;
  return {
    key: laidKey,
    afterSign,
    value: laidValue,
    start,
    end: laidValue?.end ?? afterSign ?? laidKey?.end ?? start + 1,
  };
}

function signAt(tokens: readonly CST.SourceToken[], type: CST.SourceToken['type']): number | null {
  return tokens.find(token => token.type === type)?.offset ?? null;
}
