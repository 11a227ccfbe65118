import type { Finding } from '../model/finding.ts';
import type { Plan } from '../model/plan.ts';

/** The files with errors, from the plan's folder; `null`: nothing of the plan is sure, since it is the head of it that has them. */
export function filesWithErrors(errors: readonly Finding[]): ReadonlySet<string> | null {
  const files = errors.map(({ at }) => withinPlan(at.file));
  return files.every(file => file !== null && file !== 'plan.yaml' && file.endsWith('.yaml'))
    ? new Set(files as readonly string[])
    : null;
}

/** A plan without the records of some files. */
export function withoutFiles(plan: Plan, files: ReadonlySet<string>): Plan {
  const left = <Record extends { readonly file: string }>(records: readonly Record[]) =>
    records.filter(({ file }) => !files.has(withinPlan(file) ?? ''));
  return {
    ...plan,
    policies: left(plan.policies),
    measures: left(plan.measures),
    indicators: left(plan.indicators),
    tallies: left(plan.tallies),
    reviews: left(plan.reviews),
    surveys: left(plan.surveys),
  };
}

const withinPlan = (file: string): string | null => /(?:^|\/)plans\/[^/]+\/(.+)$/.exec(file)?.[1] ?? null;
