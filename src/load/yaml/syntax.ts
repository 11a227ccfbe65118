import type { YAMLError } from 'yaml';
import { excerpt, ODD_SPACES } from './characters.ts';
import { indentation, indentOf, nextLine, restOfLine, startOfLine } from './lines.ts';
import type { ReadingProblem, SyntaxReason, TextRange } from './problem.ts';
import type { Lexeme, ParsedTree } from './tree.ts';

/** What the library says of a text, where it noticed, and what else there is to judge by. */
interface Slip extends TextRange {
  readonly text: string;
  readonly errors: readonly YAMLError[];
  readonly lexemes: readonly Lexeme[];
}

type Cause = readonly [SyntaxReason, TextRange];

/** From the words of the library to ours: the first that fits. */
const CAUSES: readonly (readonly [RegExp, (slip: Slip) => Cause])[] = [
  [/^Tabs are not allowed/, slip => ['tab-indentation', slip]],
  [/^All (mapping|sequence) items|^Sequence item without|^A block sequence may not/, badIndentation],
  [/^Block scalars? (values|lines|with)/, badIndentation],
  [/^Nested mappings are not allowed/, nestedKey],
  [/^Implicit keys need to be on a single line/, keyOverLines],
  [/^Implicit map keys need/, ({ text, offset }) => missingColon(text, offset)],
  [/^The : indicator must be/, ({ text, offset }) => ['long-key', restOfLine(text, offset)]],
  [/^With stringKeys/, slip => ['key-not-text', slip]],
  [/^Missing space after :/, slip => ['no-space-after-colon', characterOf(slip)]],
  [/^Comments must be separated/, slip => ['no-space-before-comment', characterOf(slip)]],
  [/^Missing closing/, unclosedQuote],
  [/^Flow .* end with a /, unclosedBracket],
  [
    /^Missing ,/,
    slip => (slip.text.slice(slip.offset).trim() ? ['missing-comma', slip] : unclosedBracket(slip)),
  ],
  [/^Block collections are not allowed|^Unexpected scalar token$/, colonInBrackets],
  [/^Unexpected (,|empty item)/, slip => ['stray-comma', slip]],
  [/^Unexpected block-seq-ind on same line/, slip => ['list-on-key-line', slip]],
  [/^Unexpected flow-(map|seq)-end/, slip => ['stray-bracket', slip]],
  [/^Unexpected .* at node end$/, textAfterValue],
  [/^Plain value cannot start/, slip => ['reserved-character', slip]],
  [/^Invalid escape/, ({ offset }) => ['bad-escape', { offset, endOffset: offset + 2 }]],
  [
    /^Not a YAML token|^Block scalar header/,
    slip => ['bad-block-header', restOfLine(slip.text, slip.offset)],
  ],
];

const ODD_SPACE_FOR_SPACE = new RegExp(`^[${ODD_SPACES}]|(?<=^-|:)[${ODD_SPACES}]`);

/**
 * The first slip of a text that is not YAML. What the library says after it is mostly the same slip once more,
 * and where it says it is where it noticed; the span here is where a person would look.
 */
export function syntaxProblem(
  text: string,
  { lexemes, documents, errors }: ParsedTree,
): ReadingProblem | null {
  const [error] = errors;
  const [, second] = documents;
  const open = error ? null : unclosedAtEnd(lexemes);
  if (open) return invalid(text, 'MISSING_CHAR', 'unclosed-quote', restOfLine(text, open.offset));
  if (error) {
    const [offset, endOffset] = error.pos;
    const [reason, span] = causeOf(error.message, { text, offset, endOffset, errors, lexemes });
    const oddSpace = reason === 'missing-colon' ? oddSpaceIn(text, span) : null;
    return oddSpace ?? invalid(text, error.code, reason, span);
  }
  return second
    ? invalid(text, 'MULTIPLE_DOCS', 'several-documents', restOfLine(text, second.range[0]))
    : null;
}

function invalid(text: string, code: string, reason: SyntaxReason, span: TextRange): ReadingProblem {
  const offset = Math.min(span.offset, text.length);
  const endOffset = Math.min(span.endOffset, text.length);
  const written = excerpt(text.slice(offset, endOffset));
  return { rule: 'invalid-yaml', offset, endOffset, facts: { reason, code, written } };
}

function causeOf(message: string, slip: Slip): Cause {
  const { text, offset, errors } = slip;
  const isInBrackets = errors.some(({ code, pos }) => code === 'BLOCK_IN_FLOW' && pos[0] === offset);
  if (text[offset] === '-' && isInBrackets) return ['dash-in-brackets', characterOf(slip)];
  const [, cause] = CAUSES.find(([words]) => words.test(message)) ?? [];
  return cause?.(slip) ?? ['other', slip];
}

function badIndentation({ text, offset }: Slip): Cause {
  const line = text[offset] === '\n' ? nextLine(text, offset) : startOfLine(text, offset);
  return ['bad-indentation', indentation(text, line)];
}

/** `a: b: c` on one line; with the second key on a deeper line, it is that line's indentation. */
function nestedKey({ text, offset }: Slip): Cause {
  const { endOffset } = restOfLine(text, offset);
  const colon = text.slice(offset, endOffset).search(/:(?=\s|$)/);
  if (colon === -1) return ['bad-indentation', indentation(text, nextLine(text, offset))];
  return ['colon-in-value', { offset: offset + colon, endOffset: offset + colon + 1 }];
}

function keyOverLines(slip: Slip): Cause {
  const { text, offset } = slip;
  if (/^-\s/.test(text.slice(offset, offset + 2))) return ['mixed-list-and-map', characterOf(slip)];
  const next = nextLine(text, offset);
  const cause = missingColon(text, offset);
  const isDeeper = indentOf(text, next) > indentOf(text, startOfLine(text, offset));
  return isDeeper && cause[0] !== 'no-space-after-colon'
    ? ['bad-indentation', indentation(text, next)]
    : cause;
}

/** A line without a colon, or with one that is not YAML's. */
function missingColon(text: string, start: number): Cause {
  const line = restOfLine(text, start);
  const written = text.slice(start, line.endOffset);
  const fullWidth = written.indexOf('：');
  const tight = /^[^\s:"']+(?=:[^\s/])/.exec(written)?.[0].length;
  if (fullWidth === -1 && (tight === undefined || oddSpaceIn(text, line))) return ['missing-colon', line];
  const offset = start + (fullWidth === -1 ? tight! : fullWidth);
  const reason = fullWidth === -1 ? 'no-space-after-colon' : 'full-width-colon';
  return [reason, { offset, endOffset: offset + 1 }];
}

function oddSpaceIn(text: string, { offset, endOffset }: TextRange): ReadingProblem | null {
  const line = text.slice(offset, endOffset);
  const at = line.search(ODD_SPACE_FOR_SPACE);
  if (at === -1) return null;
  const span = { offset: offset + at, endOffset: offset + at + 1 };
  return { rule: 'odd-space', ...span, facts: { codePoint: line.charCodeAt(at), endsValue: false } };
}

function textAfterValue({ text, offset, lexemes }: Slip): Cause {
  const isAlone = text.slice(startOfLine(text, offset), offset).trim() === '';
  const isBesideList = lexemes.some(({ type }) => type === 'seq-item-ind');
  return [isAlone && isBesideList ? 'mixed-list-and-map' : 'text-after-value', restOfLine(text, offset)];
}

function unclosedQuote({ text, offset: end, lexemes }: Slip): Cause {
  const quoted = lexemes.findLast(({ type, offset }) => offset < end && type.endsWith('quoted-scalar'));
  return ['unclosed-quote', restOfLine(text, quoted?.offset ?? end)];
}

/** The library takes a quotation mark that is escaped, `"\"` or `'it''`, for the one that closes. */
function unclosedAtEnd(lexemes: readonly Lexeme[]): Lexeme | undefined {
  return lexemes.findLast(({ type, source }) =>
    type === 'double-quoted-scalar'
      ? !/^"(?:[^"\\]|\\[\s\S])*"$/.test(source)
      : type === 'single-quoted-scalar' && !/^'(?:[^']|'')*'$/.test(source),
  );
}

/** In brackets: `{ why: a: b }` is a value that needs quotes; in `{ ja: a en: b }` a comma is missing before `en`. */
function colonInBrackets(slip: Slip): Cause {
  const { offset, endOffset } = onItsLine(slip);
  const before = /^[^"'\n]*?(?=:(?:\s|$))/.exec(slip.text.slice(offset, endOffset))?.[0];
  if (before === undefined || /\s[a-z][a-z_-]*$/.test(before))
    return ['missing-comma', { offset, endOffset }];
  const colon = offset + before.length;
  return ['colon-in-value', { offset: colon, endOffset: colon + 1 }];
}

/** The innermost bracket that is open where the library noticed that one is. */
function unclosedBracket({ offset: noticed, lexemes }: Slip): Cause {
  const open: number[] = [];
  for (const { type, offset } of lexemes) {
    if (offset >= noticed) break;
    if (type === 'flow-map-start' || type === 'flow-seq-start') open.push(offset);
    if (type === 'flow-map-end' || type === 'flow-seq-end') open.pop();
  }
  const offset = open.at(-1) ?? noticed;
  return ['unclosed-bracket', { offset, endOffset: offset + 1 }];
}

function characterOf({ offset }: TextRange): TextRange {
  return { offset, endOffset: offset + 1 };
}

/** As far as a slip goes on its line, without white space at its end. */
function onItsLine({ text, offset, endOffset }: Slip): TextRange {
  const end = Math.min(restOfLine(text, offset).endOffset, endOffset);
  return { offset, endOffset: offset + text.slice(offset, end).trimEnd().length };
}
