import type { Span } from '../../src/load/locate.ts';
import { placesIn } from '../../src/load/place.ts';
import type { Diagnostic } from '../../src/render/wording/findings/word.ts';

/** A place in a file whose text marks it as `«…»`; without marks, the file as a whole. */
export function aSpan(file: string, marked: string | null = null): Span {
  if (marked === null) return { file, range: null };
  const [before = '', part = '', after = ''] = marked.split(/[«»]/);
  const text = before + part + after;
  const [offset, endOffset] = [before.length, before.length + part.length];
  const [start, end] = [placesIn(text)(offset), placesIn(text)(endOffset)];
  return { file, range: { offset, endOffset, start, end, source: { text } } };
}

/** Diagnostics as literals: what a test does not say is absent. */
export function aDiagnostic(parts: Partial<Diagnostic> = {}): Diagnostic {
  return {
    name: 'unknown-reference',
    severity: 'error',
    title: '取組 読み聞かせ',
    message: 'there is no `p9`',
    label: null,
    notes: [],
    help: null,
    span: aSpan('data/plans/x/measures/p1-2.yaml', 'name: 読み聞かせ\nunder: «p9»\n'),
    related: [],
    ...parts,
  };
}
