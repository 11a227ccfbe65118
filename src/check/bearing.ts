import type { Finding } from '../model/finding.ts';
import { everyRecordKind, recordKinds } from '../model/record.ts';
import { severityOf } from './rules/index.ts';

/** A file with errors that bear on no figure: an answer does without what it says, and names it. */
export interface Aside {
  readonly file: string;
  readonly errors: number;
}

/** What the errors of a plan mean for an answer from its figures. */
export interface Bearing {
  /** How many forbid one: a figure from broken data is worse than none. */
  readonly forbidding: number;
  readonly aside: readonly Aside[];
}

export const isError = ({ rule }: Finding): boolean => severityOf(rule) === 'error';

/** The folders of what is shown beside figures, and never counted with them. */
const besideFigures = everyRecordKind
  .map(kind => recordKinds[kind])
  .filter(({ bearsOnFigures }) => !bearsOnFigures)
  .map(({ list }) => list);

/** These say where a figure is from, or who asked for it: it is the same without. */
const aboutNoFigure: ReadonlySet<string> = new Set(['unknown-source', 'unknown-review']);

/** This may stand at a file for which another one is as much to blame. */
const aboutSeveralFiles = 'duplicate-id';

export function bearingOf(findings: readonly Finding[], folder: string, listed: boolean): Bearing {
  const errors = findings.filter(isError);
  // Of what lies in a folder that cannot be listed nobody knows what it bears on.
  if (!listed || errors.length === 0) return { forbidding: errors.length, aside: [] };
  const isAside = ({ rule, at: { file } }: Finding) =>
    aboutNoFigure.has(rule) ||
    (rule !== aboutSeveralFiles && besideFigures.some(each => file.startsWith(`${folder}/${each}/`)));
  const byFile = new Map<string, number>();
  for (const finding of errors) {
    if (isAside(finding)) byFile.set(finding.at.file, (byFile.get(finding.at.file) ?? 0) + 1);
  }
  const aside = Array.from(byFile, ([file, count]) => ({ file, errors: count }));
  return { forbidding: errors.length - aside.reduce((sum, each) => sum + each.errors, 0), aside };
}
