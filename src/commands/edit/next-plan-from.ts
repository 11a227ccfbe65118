import { assess } from '../../assess/plan.ts';
import { nextPlan } from '../../enter/next-plan.ts';
import { loadPlan } from '../../load/workspace.ts';
import { closest } from '../../text/closest.ts';
import type { Context, ExitCode, Input } from '../command.ts';
import { readPlan, readShared } from '../pipeline.ts';
import { say, sayEntry } from '../say.ts';
import { carryOut } from './carry-out.ts';
import { periodSaid } from './given.ts';
import type { Ground } from './ground.ts';

/** The next edition of a plan: its structure and words, without what was decided and reported in the old one. */
export async function nextPlanFrom(
  old: string,
  id: string,
  input: Input,
  context: Context,
  ground: Ground,
): Promise<ExitCode> {
  const { workspace, today } = ground;
  const { editing, status } = context.language;
  const plans = workspace.planIds;
  if (!workspace.hasPlan(old))
    return sayEntry({ kind: 'no-such-plan', written: old, meant: closest(old, plans), plans }, context);
  if (workspace.hasPlan(id)) return sayEntry({ kind: 'id-taken', written: id }, context);
  const written = input.text('period');
  const period = written === undefined ? null : periodSaid(written);
  if (written !== undefined && period === null)
    return sayEntry({ kind: 'not-readable', option: '--period', written, example: 'R8-R11' }, context);
  const { plan, errors } = await readPlan(workspace, await readShared(workspace), old, today);
  if (errors > 0) return say({ message: `${old}: ${status.unreadable(errors)}`, help: null }, 1, context);

  const { documents } = await loadPlan(workspace, old);
  const values = new Map(documents.map(({ file, value }) => [file, value]));
  const said = { name: input.text('name') ?? null, period, withAchieved: input.is('with-achieved') };
  const next = nextPlan(assess(plan, today), values, said);
  const folder = workspace.shown(`plans/${old}`);
  const edits = next.files.map(({ file, changes, withoutBaseline }) => ({
    file,
    changes,
    to: workspace.shown(`plans/${id}`) + file.slice(folder.length),
    isCopy: true,
    closing: withoutBaseline ? `# ${editing.noBaseline}` : null,
  }));
  const remarks = next.achieved.map(({ id: own, name }) => ({ kind: 'achieved', id: own, name }) as const);
  return carryOut({ edits, remarks }, `new plan ${id} --from ${old}`, ground, input, context);
}
