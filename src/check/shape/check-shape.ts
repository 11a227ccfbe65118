import type { Document } from '../../load/documents.ts';
import type { Finding } from '../../model/finding.ts';
import { explainShape } from './explain.ts';
import type { ShapeKind } from './validators.generated.js';

/** What is wrong with the shape of a document, at its places in the file. */
export const checkShape = ({ kind, value, file }: Document): readonly Finding[] =>
  shapeFindings(kind, value, file);

export function shapeFindings(kind: ShapeKind, value: unknown, file: string): readonly Finding[] {
  return explainShape(kind, value).map(problem => {
    const { rule, pointer, on, facts } = problem;
    const others = problem.rule === 'misplaced-key' ? problem.facts.others : [];
    const related = others.map(other => ({ file, at: { pointer: other, on: 'key' as const } }));
    return { rule, at: { file, at: { pointer, on } }, facts, related };
  });
}
