import type { DiagnosticWords } from '../../../language/diagnostics.ts';
import type { Diagnostic } from '../../wording/findings/word.ts';
import type { Document } from '../document.ts';

/** What was found, as whoever keeps the files reads it: each finding on its line. */
export const findingsDocument = (findings: readonly Diagnostic[], words: DiagnosticWords): Document => ({
  blocks: findings.length > 0 ? [{ kind: 'findings', findings, words }] : [],
});
