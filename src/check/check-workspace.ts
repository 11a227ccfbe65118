import type { Finding } from '../model/finding.ts';
import type { WorkspaceSubject } from './rule.ts';
import { rules, severities } from './rules/index.ts';
import { withoutWaived } from './waivers.ts';

/** What can be said only when every plan has been seen. */
export function checkWorkspace(given: Omit<WorkspaceSubject, 'severities'>): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (rule.by !== 'workspace') continue;
    for (const { at, facts, related } of rule.check({ ...given, severities })) {
      findings.push({ rule: rule.name, at, facts, related: related ?? [] });
    }
  }
  const { governments, sources } = given.shared;
  return withoutWaived([...governments.values(), ...sources.values()], findings);
}
