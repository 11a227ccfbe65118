import { isDeepStrictEqual } from 'node:util';
import { parseFully } from '../../../src/load/yaml/full.ts';
import { readPlain } from '../../../src/load/yaml/plain.ts';
import type { ReadingProblem } from '../../../src/load/yaml/problem.ts';

/** What the fast reader answers otherwise than the library, in a line; `null` if nothing. */
export async function difference(text: string): Promise<string | null> {
  const plain = readPlain(text);
  if (!plain) return null;
  const full = await parseFully(text);
  if ('problems' in full) return `${JSON.stringify(text)} is refused: ${JSON.stringify(full.problems)}`;
  // Strict equality knows -0 and prototypes, the written form knows the order of keys.
  const [a, b] = [JSON.stringify(plain.value), JSON.stringify(full.value)];
  if (isDeepStrictEqual(plain.value, full.value) && a === b) return null;
  return `${JSON.stringify(text)} is read as ${a}, is ${b}`;
}

/** What a problem's places have wrong about the text; `null` if nothing. */
export function misplaced(text: string, problems: readonly ReadingProblem[]): ReadingProblem | null {
  const isWithin = ({ offset, endOffset }: { offset: number; endOffset: number }) =>
    0 <= offset && offset <= endOffset && endOffset <= text.length;
  return problems.find(problem => ![problem, ...(problem.related ?? [])].every(isWithin)) ?? null;
}
