import type { Document, ParsedNode, YAMLError } from 'yaml';
import type { TextRange } from './problem.ts';

/** Ten times as deep as a plan goes: the way of a text into the depth is not a way into the call stack. */
export const DEPTH_LIMIT = 50;

/**
 * YAML 1.2 with its core schema and nothing else. Keys are strings, so that a map as a key is an error at once:
 * made into a string, 400 of them inside one another take longer than the universe. `uniqueKeys` compares each
 * key with each; content.ts does the same in one pass and knows the first of two.
 */
const SETTINGS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  stringKeys: true,
  uniqueKeys: false,
  strict: true,
  prettyErrors: false,
  // What stands between the nodes: dashes, colons, commas.
  keepSourceTokens: true,
  logLevel: 'silent',
} as const;

/** A piece of the text as the lexer cut it. */
export interface Lexeme {
  readonly type: string;
  readonly offset: number;
  readonly source: string;
}

/** The first is the file's; that there are more is a fault. */
type Documents = readonly [Document.Parsed<ParsedNode>, ...Document.Parsed<ParsedNode>[]];

export interface ParsedTree {
  readonly lexemes: readonly Lexeme[];
  readonly documents: Documents;
  /** What the library says of the first document, by place. */
  readonly errors: readonly YAMLError[];
}

/** Reads a text step by step, and stops where it goes too deep, before anything recurses into it. */
export async function readTree(text: string): Promise<ParsedTree | { readonly tooDeep: TextRange }> {
  const { Composer, CST, Lexer, Parser } = await import('yaml');
  const parser = new Parser();
  const tokens = [];
  const lexemes: Lexeme[] = [];
  let type: string | null = null;
  for (const source of new Lexer().lex(text)) {
    const { offset } = parser;
    // The lexer announces a plain or block scalar by a sign of its own.
    type = type === 'scalar' ? 'scalar-source' : CST.tokenType(source);
    if (type !== 'scalar') lexemes.push({ type: type ?? 'error', offset, source });
    for (const one of parser.next(source)) tokens.push(one);
    if (isTooDeep(parser.stack)) return { tooDeep: { offset, endOffset: offset + source.length } };
  }
  for (const one of parser.end()) tokens.push(one);
  const documents = [...new Composer(SETTINGS).compose(tokens, true, text.length)] as unknown as Documents;
  return { lexemes, documents, errors: documents[0].errors.toSorted((a, b) => a.pos[0] - b.pos[0]) };
}

/** A document at the bottom, its collections, and perhaps a scalar on top. */
function isTooDeep(stack: readonly object[]): boolean {
  return stack.length > DEPTH_LIMIT + 1 && 'items' in stack.at(-1)!;
}
