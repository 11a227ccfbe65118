import { makeVisible } from '../../text/visible.ts';
import { jsonOf } from '../json/json.ts';
import { type Digest, fingerprints } from '../wording/findings/fingerprint.ts';
import type { Diagnostic } from '../wording/findings/word.ts';

const severities = { error: 'major', warning: 'minor' } as const;

/**
 * GitLab's report on code quality. GitLab itself tells what is new from what was there before, by the fingerprints of
 * the report on the target branch, so that all stand in it.
 */
export function diagnosticsGitlab(diagnostics: readonly Diagnostic[], digest: Digest): string {
  const known = fingerprints(diagnostics, digest);
  const issues = diagnostics.map(({ name, severity, message, help, span }, index) => ({
    description: makeVisible(help ? `${message} (${help})` : message),
    check_name: name,
    fingerprint: known[index],
    severity: severities[severity],
    location: { path: span.file, lines: lines(span) },
  }));
  return jsonOf(issues);
}

/** What is wrong with a file as a whole stands at its beginning. */
function lines({ range }: Diagnostic['span']) {
  return range ? { begin: range.start.line, end: range.end.line } : { begin: 1 };
}
