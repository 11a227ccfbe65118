import type { Finding } from '../model/finding.ts';
import { eachList, type Plan, recordsOfKind } from '../model/plan.ts';

/** The files with errors, from the plan's folder; `null`: nothing of the plan is sure, since it is the head of it that has them. */
export function filesWithErrors(errors: readonly Finding[]): ReadonlySet<string> | null {
  const files = errors.map(({ at }) => withinPlan(at.file));
  return files.every(file => file !== null && file !== 'plan.yaml' && file.endsWith('.yaml'))
    ? new Set(files as readonly string[])
    : null;
}

/** A plan without the records of some files. */
export function withoutFiles(plan: Plan, files: ReadonlySet<string>): Plan {
  const isLeft = ({ file }: { readonly file: string }) => !files.has(withinPlan(file) ?? '');
  return { ...plan, ...eachList(kind => recordsOfKind(plan, kind).filter(isLeft)) };
}

const withinPlan = (file: string): string | null => /(?:^|\/)plans\/[^/]+\/(.+)$/.exec(file)?.[1] ?? null;
