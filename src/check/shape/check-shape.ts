import type { Document } from '../../load/documents.ts';
import type { Finding } from '../../model/finding.ts';
import { explainShape } from './explain.ts';

/** What is wrong with the shape of a document, at its places in the file. */
export function checkShape({
  kind,
  value,
  file,
}: Pick<Document, 'kind' | 'value' | 'file'>): readonly Finding[] {
  return explainShape(kind, value).map(problem => {
    const { rule, pointer, on, facts } = problem;
    const others = problem.rule === 'misplaced-key' ? problem.facts.others : [];
    const related = others.map(other => ({ file, at: { pointer: other, on: 'key' as const } }));
    return { rule, at: { file, at: { pointer, on } }, facts, related };
  });
}
