import type { Fault } from '../../../check/fault.ts';
import type { Family, RuleName } from '../../../check/rules/index.ts';
import type { FaultWords } from '../../../language/diagnostics.ts';
import type { RuleLanguage } from '../../../language/language.ts';
import type { ExampleFiles } from '../../../load/example-tree.ts';
import type { Severity } from '../../../model/finding.ts';

/** A rule with its examples, and what `validate` says of the bad one. */
export interface DescribedRule {
  readonly name: RuleName;
  readonly family: Family;
  readonly severity: Severity;
  readonly bad: ExampleFiles;
  readonly good: ExampleFiles;
  readonly faults: readonly Fault[];
}

export const ruleWords = (name: RuleName, { rules }: RuleLanguage): FaultWords<never> =>
  rules[name] as FaultWords<never>;

/** Rules by family, in their order. */
export function byFamily<Rule extends { readonly family: Family }>(rules: readonly Rule[]) {
  const groups = new Map<Family, Rule[]>();
  for (const rule of rules) groups.set(rule.family, [...(groups.get(rule.family) ?? []), rule]);
  return [...groups];
}
