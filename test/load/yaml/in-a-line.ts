import { placesIn } from '../../../src/load/place.ts';
import type { ReadingProblem, TextRange } from '../../../src/load/yaml/problem.ts';

/** A problem as a line that a person can check against the text: place, rule, what is marked, what is known. */
export function inALine(text: string, problem: ReadingProblem): string {
  const { rule, facts, related = [] } = problem;
  const about = Object.entries(facts)
    .filter(([name]) => name !== 'code' && name !== 'written')
    .map(([name, fact]) => (name === 'codePoint' ? hex(Number(fact)) : `${fact}`));
  const also = related.length === 0 ? [] : ['see', ...related.map(span => marked(text, span))];
  return [rule, ...about, marked(text, problem), ...also].join(' ');
}

export function marked(text: string, { offset, endOffset }: TextRange): string {
  const { line, column } = placesIn(text)(offset);
  return `${line}:${column} «${text.slice(offset, endOffset)}»`;
}

function hex(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}
