import type { Fault } from '../check/fault.ts';
import { surroundings } from '../check/rules/example-surroundings.ts';
import { type ExampleFiles, exampleTree } from '../load/example-tree.ts';
import { openWorkspace } from '../load/workspace.ts';
import { checkAll } from './pipeline.ts';

/** The day on which every example is checked. */
const exampleDay = '2026-10-01';

/** What `validate` says of the files of an example, among those that stand around every one. */
export async function checkExample(files: ExampleFiles): Promise<readonly Fault[]> {
  const tree = exampleTree({ ...surroundings, ...files });
  return (await checkAll(openWorkspace(tree, 'data', false), exampleDay)).faults;
}
