import type { Document } from '../../load/documents.ts';
import type { Finding } from '../../model/finding.ts';
import type { ShapeProblem } from './explain.ts';
import { predicates } from './predicates.generated.js';
import type { ShapeKind } from './validators.generated.js';

/** The documents whose shape is not right, each with what is wrong with it. */
export type WrongShapes = ReadonlyMap<Document, readonly Finding[]>;

export async function checkShapes(documents: readonly Document[]): Promise<WrongShapes> {
  const wrong = new Map<Document, readonly Finding[]>();
  for (const document of documents) {
    const { kind, value, file } = document;
    if (!predicates[kind](value)) wrong.set(document, await shapeFindings(kind, value, file));
  }
  return wrong;
}

/** What is wrong with a shape, at its places in the file. */
export async function shapeFindings(
  kind: ShapeKind,
  value: unknown,
  file: string,
): Promise<readonly Finding[]> {
  if (predicates[kind](value)) return [];
  // what explains is many times as large as what only asks
  const { explainShape } = await import('./explain.ts');
  return explainShape(kind, value).map(problem => inFile(file, problem));
}

function inFile(file: string, problem: ShapeProblem): Finding {
  const { rule, pointer, on, facts } = problem;
  const others = problem.rule === 'misplaced-key' ? problem.facts.others : [];
  const related = others.map(other => ({ file, at: { pointer: other, on: 'key' as const } }));
  return { rule, at: { file, at: { pointer, on } }, facts, related };
}
