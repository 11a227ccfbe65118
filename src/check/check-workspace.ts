import type { Finding, Found } from '../model/finding.ts';
import type { Rule, WorkspaceSubject } from './rule.ts';
import { rules, severities } from './rules/index.ts';
import { withoutWaived } from './waivers.ts';

/** What can be said only when every plan has been seen, and what is wrong with the records that all of them share. */
export function checkWorkspace(given: Omit<WorkspaceSubject, 'severities'>): readonly Finding[] {
  const subject = { ...given, severities };
  const findings: Finding[] = [];
  for (const rule of rules) {
    for (const { at, facts, related } of foundBy(rule, subject)) {
      findings.push({ rule: rule.name, at, facts, related: related ?? [] });
    }
  }
  const { governments, sources } = given.shared;
  return withoutWaived([...governments.values(), ...sources.values()], findings);
}

function foundBy(rule: Rule, subject: WorkspaceSubject): Iterable<Found<unknown>> {
  if (rule.by === 'workspace') return rule.check(subject);
  return (rule.by === 'plan' && rule.checkShared?.(subject)) || [];
}
