import type { ParsedNode } from 'yaml';
import { controlCharacters, together } from './characters.ts';
import { contentProblems } from './content.ts';
import { mergeConflict } from './merge-conflict.ts';
import type { ReadingProblem } from './problem.ts';
import { syntaxProblem } from './syntax.ts';
import { DEPTH_LIMIT, type Lexeme, readTree } from './tree.ts';

/** More than a person mends in one go; a text made to have thousands is one that nobody wrote. */
const PROBLEM_LIMIT = 100;

/** The text's one value, or all that is wrong with it, by place. */
export async function parseFully(text: string): Promise<{ value: unknown } | { problems: ReadingProblem[] }> {
  const conflict = mergeConflict(text);
  if (conflict) return { problems: [conflict] };
  const tree = await readTree(text);
  const controls = controlCharacters(text);
  if ('tooDeep' in tree) {
    return { problems: [...controls, { rule: 'too-deep', ...tree.tooDeep, facts: { limit: DEPTH_LIMIT } }] };
  }
  const [{ contents }] = tree.documents;
  const syntax = syntaxProblem(text, tree);
  const until = syntax?.offset ?? Number.POSITIVE_INFINITY;
  // Behind a slip the text is not read as it was meant: what is found there may be nothing but the slip.
  const trusted = [
    ...controls,
    ...marks(text, tree.lexemes).filter(({ offset }) => offset <= until),
    ...[...contentProblems(text, contents as ParsedNode | null)].filter(({ offset }) => offset < until),
  ];
  const problems = syntax && !isExplained(text, syntax, trusted) ? [...trusted, syntax] : trusted;
  if (problems.length === 0) return { value: tree.documents[0].toJS({ maxAliasCount: 0 }) };
  return { problems: problems.sort((a, b) => a.offset - b.offset).slice(0, PROBLEM_LIMIT) };
}

/** What YAML can do and a plan must not: anchors and aliases, tags, directives. */
function marks(text: string, lexemes: readonly Lexeme[]): ReadingProblem[] {
  const ofType = (...types: readonly string[]) =>
    lexemes
      .filter(({ type }) => types.includes(type))
      .map(({ type, offset, source }) => {
        const written = type === 'directive-line' ? source : /^[^\s,[\]{}]+/.exec(text.slice(offset))![0];
        return { type, offset, written, endOffset: offset + written.length };
      });
  return [
    ...together(ofType('tag'), ({ written }, count) => ({ rule: 'yaml-tag', facts: { written, count } })),
    ...together(ofType('anchor', 'alias'), ({ type, written }, count) => {
      return { rule: 'yaml-alias', facts: { kind: type === 'anchor' ? 'anchor' : 'alias', written, count } };
    }),
    ...together(ofType('directive-line'), ({ written }) => ({ rule: 'yaml-directive', facts: { written } })),
  ];
}

/** A mark, a control character or an odd space on its line, and not behind it, is the cause of a syntax error. */
function isExplained(text: string, syntax: ReadingProblem, others: readonly ReadingProblem[]): boolean {
  return others.some(({ rule, offset, related = [] }) => {
    if (rule === 'yaml-directive') return true;
    if (rule === 'duplicate-key' || rule === 'odd-number') return false;
    const places = [offset, ...related.map(place => place.offset)];
    return places.some(at => at <= syntax.endOffset && !text.slice(at, syntax.offset).includes('\n'));
  });
}
