import type { Pair, ParsedNode, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { escapedControl, excerpt, isControlled, ODD_SPACES } from './characters.ts';
import { restOfLine, startOfLine } from './lines.ts';
import { oddNumber } from './odd-number.ts';
import type { ReadingProblem, TextRange } from './problem.ts';

export type MappingEntry = Pair<ParsedNode, ParsedNode | null>;

/** At the edge of a key, or where the space after its colon should be. */
const AROUND_KEY = new RegExp(`^[${ODD_SPACES}]|(?<=:)[${ODD_SPACES}]|[${ODD_SPACES}]$`);
/** Where the space after a dash should be, or at the end, where nobody sees it. */
const AROUND_VALUE = new RegExp(`(?<=^-)[${ODD_SPACES}]|[${ODD_SPACES}]+$`);

/** What is YAML, and yet not what was meant: keys twice, numbers and spaces that are not what they look like. */
export function* contentProblems(text: string, node: ParsedNode | null): Generator<ReadingProblem> {
  if (node && 'value' in node) {
    yield* scalarProblems(text, node, AROUND_VALUE);
    yield* swallowedEntry(text, node);
  }
  if (!node || !('items' in node)) return;
  if (text[node.range[0]] === '{') yield* pairInKey(node);
  yield* emptyKey(text, node);
  const seen = new Map<unknown, TextRange>();
  for (const item of itemsOf(node)) {
    if (!('key' in item)) {
      yield* contentProblems(text, item);
      continue;
    }
    if ('value' in item.key) {
      yield* scalarProblems(text, item.key, AROUND_KEY);
      if (!isEmpty(item.key)) yield* duplicateKey(item.key, seen);
    }
    yield* contentProblems(text, item.value);
  }
}

export function itemsOf(collection: YAMLMap.Parsed | YAMLSeq.Parsed): readonly (MappingEntry | ParsedNode)[] {
  return collection.items as (MappingEntry | ParsedNode)[];
}

function spanOf({ range: [offset, endOffset] }: Scalar.Parsed): TextRange {
  return { offset, endOffset };
}

const isEmpty = ({ range: [start, end], source }: Scalar.Parsed) => source === '' && start === end;

/** Nothing, where a key should stand, once in a map. Behind brackets on one line the colon is more text. */
function* emptyKey(text: string, node: YAMLMap.Parsed | YAMLSeq.Parsed): Generator<ReadingProblem> {
  const item = itemsOf(node).find(each => 'key' in each && 'value' in each.key && isEmpty(each.key));
  if (!item || !('key' in item)) return;
  const start = item.key.range[0];
  const colon = /^\s*(?=:)/.exec(text.slice(start));
  const before = text.slice(0, start).trimEnd();
  // Where a text goes wrong, the library puts in a key that nobody began to write.
  if (!colon && !before.endsWith('?')) return;
  const offset = colon ? start + colon[0].length : before.length - 1;
  const isBehindBrackets = colon !== null && /[\]}] *$/.test(text.slice(startOfLine(text, offset), offset));
  const span = isBehindBrackets ? restOfLine(text, offset) : { offset, endOffset: offset + 1 };
  const reason = isBehindBrackets ? 'text-after-value' : 'missing-key';
  const written = excerpt(text.slice(span.offset, span.endOffset));
  yield { rule: 'invalid-yaml', ...span, facts: { reason, code: 'EMPTY_KEY', written } };
}

function* duplicateKey(key: Scalar.Parsed, seen: Map<unknown, TextRange>): Generator<ReadingProblem> {
  const first = seen.get(key.value);
  if (!first) {
    seen.set(key.value, spanOf(key));
    return;
  }
  yield { rule: 'duplicate-key', ...spanOf(key), related: [first], facts: { key: String(key.value) } };
}

function* scalarProblems(text: string, node: Scalar.Parsed, oddSpaces: RegExp): Generator<ReadingProblem> {
  const span = spanOf(node);
  const isWrittenOut = isControlled(text.slice(span.offset, span.endOffset));
  if (!isWrittenOut && isControlled(String(node.value))) yield escapedControl(String(node.value), span);
  if (node.type !== 'PLAIN') return;
  if (typeof node.value === 'number') {
    const odd = oddNumber(node.source);
    if (odd) yield { rule: 'odd-number', ...span, facts: { written: excerpt(node.source), ...odd } };
  }
  const at = node.source.search(oddSpaces);
  if (at === -1) return;
  const offset = span.offset + at;
  const endsValue = oddSpaces === AROUND_VALUE && node.source.slice(at).trim() === '';
  const facts = { codePoint: node.source.charCodeAt(at), endsValue };
  yield { rule: 'odd-space', offset, endOffset: offset + 1, facts };
}

/** In braces a colon without a space is read as a part of the key, and the key as one without a value. */
const TIGHT_COLON = /^[a-z][a-z0-9_-]*[:：](?=[^\s/])/;

function* pairInKey(node: YAMLMap.Parsed | YAMLSeq.Parsed): Generator<ReadingProblem> {
  for (const item of itemsOf(node)) {
    if (!('key' in item) || item.value !== null || !('source' in item.key)) continue;
    const [pair] = TIGHT_COLON.exec(item.key.source) ?? [];
    if (pair === undefined) continue;
    const endOffset = item.key.range[0] + pair.length;
    const reason = pair.endsWith(':') ? 'no-space-after-colon' : 'full-width-colon';
    const facts = { reason, code: 'PAIR_IN_KEY', written: pair.slice(-1) } as const;
    yield { rule: 'invalid-yaml', offset: endOffset - 1, endOffset, facts };
    return;
  }
}

/** A list's entry that stands too deep is read as more words of the entry before it. */
function* swallowedEntry(text: string, node: Scalar.Parsed): Generator<ReadingProblem> {
  if (node.type !== 'PLAIN') return;
  const { offset, endOffset } = spanOf(node);
  const indent = /(?<=\n) +(?=- )/.exec(text.slice(offset, endOffset));
  if (!indent) return;
  const span = { offset: offset + indent.index, endOffset: offset + indent.index + indent[0].length };
  const facts = { reason: 'bad-indentation', code: 'ENTRY_IN_SCALAR', written: indent[0] } as const;
  yield { rule: 'invalid-yaml', ...span, facts };
}
