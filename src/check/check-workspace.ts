import type { Finding } from '../model/finding.ts';
import type { WorkspaceSubject } from './rule.ts';
import { rules } from './rules/index.ts';

/** What can be said only when every plan has been seen. */
export function checkWorkspace(subject: WorkspaceSubject): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (rule.by !== 'workspace') continue;
    for (const { at, facts, related } of rule.check(subject)) {
      findings.push({ rule: rule.name, at, facts, related: related ?? [] });
    }
  }
  return findings;
}
