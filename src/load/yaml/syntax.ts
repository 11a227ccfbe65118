import type { YAMLError } from 'yaml';
import { excerpt, ODD_SPACES } from './characters.ts';
import type { ReadingProblem, Span, SyntaxReason } from './problem.ts';
import type { Lexeme, Tree } from './tree.ts';

type Cause = readonly [SyntaxReason, Span];

const ODD_SPACE_FOR_SPACE = new RegExp(`^[${ODD_SPACES}]|(?<=^-|:)[${ODD_SPACES}]`);

/**
 * The first slip of a text that is not YAML. What the library says after it is mostly the same slip once more,
 * and where it says it is where it noticed; the span here is where a person would look.
 */
export function syntaxProblem(text: string, { lexemes, documents, errors }: Tree): ReadingProblem | null {
  const [error] = errors;
  const [, second] = documents;
  if (!error) {
    return second
      ? invalid(text, 'MULTIPLE_DOCS', ['several-documents', lineFrom(text, second.range[0])])
      : null;
  }
  const [reason, span] = causeOf(text, error, errors, lexemes);
  const oddSpace = reason === 'missing-colon' ? oddSpaceIn(text, span) : null;
  return oddSpace ?? invalid(text, error.code, [reason, span]);
}

function invalid(text: string, code: string, [reason, span]: Cause): ReadingProblem {
  const written = excerpt(text.slice(span.offset, span.endOffset));
  return { rule: 'invalid-yaml', ...span, facts: { reason, code, written } };
}

function causeOf(
  text: string,
  error: YAMLError,
  errors: readonly YAMLError[],
  lexemes: readonly Lexeme[],
): Cause {
  const [offset, endOffset] = error.pos;
  const here = { offset, endOffset };
  if (text[offset] === '-' && errors.some(({ code, pos }) => code === 'BLOCK_IN_FLOW' && pos[0] === offset)) {
    return ['dash-in-brackets', { offset, endOffset: offset + 1 }];
  }
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return ['tab-indentation', here];
    case 'BAD_INDENT':
      return error.message.startsWith('Flow')
        ? unclosedBracket(offset, lexemes)
        : badIndentation(text, offset);
    case 'BAD_SCALAR_START':
      return ['reserved-character', here];
    case 'BAD_DQ_ESCAPE':
      return ['bad-escape', { offset, endOffset: offset + 2 }];
    case 'NON_STRING_KEY':
      return ['key-not-text', here];
    case 'KEY_OVER_1024_CHARS':
      return ['long-key', lineFrom(text, offset)];
    case 'BLOCK_IN_FLOW':
      return ['missing-comma', lineWithin(text, here)];
    case 'BLOCK_AS_IMPLICIT_KEY':
      return nestedKey(text, offset, errors);
    case 'MULTILINE_IMPLICIT_KEY':
      return keyOverLines(text, offset);
    case 'MISSING_CHAR':
      return missing(text, error, lexemes);
    case 'UNEXPECTED_TOKEN':
      return unexpected(text, error, lexemes);
    default:
      return ['other', here];
  }
}

/** `a: b: c` on one line; with the second key on a deeper line, it is that line's indentation. */
function nestedKey(text: string, offset: number, errors: readonly YAMLError[]): Cause {
  const overLines = errors.some(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] >= offset);
  const line = lineFrom(text, offset);
  const colon = text.slice(offset, line.endOffset).search(/:(?=\s|$)/);
  if (colon !== -1) return ['colon-in-value', { offset: offset + colon, endOffset: offset + colon + 1 }];
  return badIndentation(text, overLines ? nextLine(text, offset) : offset);
}

function keyOverLines(text: string, offset: number): Cause {
  if (text[offset] === '-' && /\s/.test(text[offset + 1] ?? ' ')) {
    return ['mixed-list-and-map', { offset, endOffset: offset + 1 }];
  }
  const next = nextLine(text, offset);
  if (indentOf(text, next) > indentOf(text, startOfLine(text, offset))) return badIndentation(text, next);
  return missingColon(text, lineFrom(text, offset));
}

function missing(
  text: string,
  { message, pos: [offset, endOffset] }: YAMLError,
  lexemes: readonly Lexeme[],
): Cause {
  const here = { offset, endOffset };
  if (message.startsWith('Missing closing')) return unclosedQuote(text, offset, lexemes);
  if (message.startsWith('Implicit map keys')) return missingColon(text, lineFrom(text, offset));
  if (message.startsWith('Missing space after :'))
    return ['no-space-after-colon', { offset, endOffset: offset + 1 }];
  if (message.startsWith('Missing ,')) return ['missing-comma', here];
  if (message.startsWith('Comments must be'))
    return ['no-space-before-comment', { offset, endOffset: offset + 1 }];
  if (/^(Sequence item without|Block scalars with)/.test(message)) return badIndentation(text, offset);
  if (message.includes('must end with a')) return unclosedBracket(offset, lexemes);
  return ['other', here];
}

function unexpected(
  text: string,
  { message, pos: [offset, endOffset] }: YAMLError,
  lexemes: readonly Lexeme[],
): Cause {
  const here = { offset, endOffset };
  if (message.includes('block-seq-ind on same line')) return ['list-on-key-line', here];
  if (message.startsWith('Unexpected ,') || message.startsWith('Unexpected empty item'))
    return ['stray-comma', here];
  if (message.startsWith('Not a YAML token') || message.startsWith('Block scalar header')) {
    return ['bad-block-header', lineFrom(text, offset)];
  }
  if (text[offset] === '}' || text[offset] === ']') return ['stray-bracket', here];
  if (message.startsWith('Unexpected scalar token')) return ['missing-comma', here];
  if (!message.endsWith('at node end')) return ['other', here];
  const alone = text.slice(startOfLine(text, offset), offset).trim() === '';
  const inList = lexemes.some(({ type }) => type === 'seq-item-ind');
  return [alone && inList ? 'mixed-list-and-map' : 'text-after-value', lineFrom(text, offset)];
}

function missingColon(text: string, span: Span): Cause {
  const written = text.slice(span.offset, span.endOffset);
  if (written.includes('：')) {
    const offset = span.offset + written.indexOf('：');
    return ['full-width-colon', { offset, endOffset: offset + 1 }];
  }
  const colon = /^[^\s:"']+(?=:[^\s/])/.exec(written)?.[0].length;
  if (colon === undefined || oddSpaceIn(text, span)) return ['missing-colon', span];
  return ['no-space-after-colon', { offset: span.offset + colon, endOffset: span.offset + colon + 1 }];
}

function oddSpaceIn(text: string, { offset, endOffset }: Span): ReadingProblem | null {
  const line = text.slice(offset, endOffset);
  const at = line.search(ODD_SPACE_FOR_SPACE);
  if (at === -1) return null;
  const span = { offset: offset + at, endOffset: offset + at + 1 };
  return { rule: 'odd-space', ...span, facts: { codePoint: line.codePointAt(at)! } };
}

function unclosedQuote(text: string, end: number, lexemes: readonly Lexeme[]): Cause {
  const quoted = lexemes.findLast(({ offset, source }) => offset < end && /^["']/.test(source));
  return ['unclosed-quote', lineFrom(text, quoted?.offset ?? end)];
}

/** The innermost bracket that is open where the library noticed that one is. */
function unclosedBracket(noticed: number, lexemes: readonly Lexeme[]): Cause {
  const open: number[] = [];
  for (const { type, offset } of lexemes) {
    if (offset >= noticed) break;
    if (type === 'flow-map-start' || type === 'flow-seq-start') open.push(offset);
    if (type === 'flow-map-end' || type === 'flow-seq-end') open.pop();
  }
  const offset = open.at(-1) ?? noticed;
  return ['unclosed-bracket', { offset, endOffset: offset + 1 }];
}

/** The white space before the first word of the line, or that word where there is none. */
function badIndentation(text: string, from: number): Cause {
  const line = text.indexOf('\n', from) === from ? nextLine(text, from) : startOfLine(text, from);
  const indent = indentOf(text, line);
  if (indent > 0) return ['bad-indentation', { offset: line, endOffset: line + indent }];
  const word = /^\S+/.exec(text.slice(line))?.[0].length ?? 0;
  return ['bad-indentation', { offset: line, endOffset: line + word }];
}

function startOfLine(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the next line with something in it begins. */
function nextLine(text: string, offset: number): number {
  const rest = text.slice(offset).search(/\n[^\n]*\S/);
  if (rest === -1) return startOfLine(text, offset);
  return startOfLine(text, offset + rest + text.slice(offset + rest).search(/\S/));
}

function indentOf(text: string, line: number): number {
  let indent = 0;
  while (text[line + indent] === ' ') indent += 1;
  return indent;
}

/** As far as it goes on its line, without white space at its end. */
function lineWithin(text: string, { offset, endOffset }: Span): Span {
  const end = Math.min(lineFrom(text, offset).endOffset, endOffset);
  return { offset, endOffset: offset + text.slice(offset, end).trimEnd().length };
}

/** From here to the end of the line, without white space or a comment at its end. */
function lineFrom(text: string, offset: number): Span {
  const newline = text.indexOf('\n', offset);
  const line = text.slice(offset, newline === -1 ? text.length : newline);
  const comment = line.search(/[ \t]#/);
  return { offset, endOffset: offset + (comment === -1 ? line : line.slice(0, comment)).trimEnd().length };
}
