import type { Finding, Found } from '../model/finding.ts';
import type { Shared } from '../model/shared.ts';
import { needsWhole, type Rule, type WorkspaceSubject } from './rule.ts';
import { rules, severities } from './rules/index.ts';
import { withoutWaived } from './waivers.ts';

interface Given extends Omit<WorkspaceSubject, 'severities'> {
  /** With what can be read of files whose shape is wrong. */
  readonly legible: Shared;
}

/** What can be said only when every plan has been seen, and what is wrong with the records that all of them share. */
export function checkWorkspace({ legible, ...given }: Given): readonly Finding[] {
  const context = { ...given, severities };
  const findings: Finding[] = [];
  for (const rule of rules) {
    for (const { at, facts, related } of foundBy(rule, context, legible)) {
      findings.push({ rule: rule.name, at, facts, related: related ?? [] });
    }
  }
  const { governments, sources } = given.shared;
  return withoutWaived([...governments.values(), ...sources.values()], findings);
}

function foundBy(rule: Rule, context: WorkspaceSubject, legible: Shared): Iterable<Found<unknown>> {
  if (rule.by === 'workspace') return rule.check(context);
  if (rule.by !== 'plan' || !rule.checkShared) return [];
  return rule.checkShared(needsWhole(rule) ? context : { ...context, shared: legible });
}
