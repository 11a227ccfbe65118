import type { Finding } from '../model/finding.ts';
import { type Plan, recordsOf } from '../model/plan.ts';
import type { Waiver } from '../model/record.ts';
import { severityOf } from './rules/index.ts';

/** Leaves out the warnings that the record they are about waives, with its reason. An error is never waived. */
export function withoutWaived(plan: Plan, findings: readonly Finding[]): readonly Finding[] {
  if (findings.length === 0) return findings;
  const waived = waiversByFile(plan);
  return findings.filter(
    ({ rule, at }) =>
      severityOf(rule) === 'error' || !waived.get(at.file)?.some(waiver => waiver.rule === rule),
  );
}

function waiversByFile(plan: Plan): ReadonlyMap<string, readonly Waiver[]> {
  const byFile = new Map<string, readonly Waiver[]>();
  for (const record of recordsOf(plan)) {
    if (record.waive.length > 0) byFile.set(record.file, record.waive);
  }
  return byFile;
}
