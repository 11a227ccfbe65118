import type { Finding } from '../model/finding.ts';
import type { Identified, Waiver } from '../model/record.ts';
import { closest } from '../text/closest.ts';
import { ruleNamed, rules, severityOf } from './rules/index.ts';

/** Leaves out the warnings that the record they are about waives, with its reason. An error is never waived. */
export function withoutWaived(
  records: Iterable<Identified>,
  findings: readonly Finding[],
): readonly Finding[] {
  if (findings.length === 0) return findings;
  const waived = waivedByFile(records);
  return findings.filter(
    ({ rule, at }) => severityOf(rule) === 'error' || !waived.get(at.file)?.includes(rule),
  );
}

function waivedByFile(records: Iterable<Identified>): ReadonlyMap<string, readonly string[]> {
  const byFile = new Map<string, readonly string[]>();
  for (const { file, waive } of records) {
    if (waive.length > 0) byFile.set(file, waive.map(meantRule));
  }
  return byFile;
}

/** A waiver whose rule is misspelt is a fault of its own: what it was to waive is not a second one. */
function meantRule({ rule }: Waiver): string {
  if (ruleNamed(rule)) return rule;
  const warnings = rules.filter(({ severity }) => severity === 'warning').map(({ name }) => name);
  return closest(rule, warnings) ?? rule;
}
