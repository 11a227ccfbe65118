import type { Fault } from '../check/fault.ts';
import { surroundings } from '../check/rules/example-surroundings.ts';
import { type Family, families, type RuleName } from '../check/rules/index.ts';
import { type ExampleFiles, exampleTree } from '../load/example-tree.ts';
import { openWorkspace } from '../load/workspace.ts';
import type { DescribedRule } from '../render/wording/rules/described-rule.ts';
import { checkAll } from './validate/check-all.ts';

/** The day on which every example is checked. */
const exampleDay = '2026-10-01';

/** What `validate` says of the files of an example, among those that stand around every one. */
export async function checkExample(files: ExampleFiles): Promise<readonly Fault[]> {
  const tree = exampleTree({ ...surroundings, ...files });
  return (await checkAll(openWorkspace(tree, 'data', false), exampleDay)).faults;
}

/** The rules that have these names, in their order, each run over its bad example. */
export async function describeRules(names: readonly RuleName[]): Promise<readonly DescribedRule[]> {
  const described: DescribedRule[] = [];
  for (const [family, rules] of Object.entries(families) as [Family, (typeof families)[Family]][]) {
    for (const { name, severity, example } of rules) {
      if (!names.includes(name)) continue;
      const files = example();
      described.push({ name, family, severity, ...files, faults: await checkExample(files.bad) });
    }
  }
  return described;
}
