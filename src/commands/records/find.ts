import type { CheckedPlan } from '../../check/check-plan.ts';
import type { CheckedShared } from '../../check/check-shared.ts';
import { findRecord, type Workspace } from '../../load/workspace.ts';
import { namesIn } from '../../model/record.ts';
import { fold } from '../../text/fold.ts';
import { type Findable, findablesOf, sharedFindables } from './findable.ts';
import { matching, nearest } from './match.ts';

/** A workspace of which plans are read as they are needed. */
export interface Library {
  readonly workspace: Workspace;
  readonly shared: CheckedShared;
  plan(id: string): Promise<CheckedPlan>;
}

export type Answer =
  | { readonly found: Findable }
  | { readonly several: readonly Findable[] }
  /** It is there, but its plan has errors. */
  | { readonly unreadable: CheckedPlan }
  /** What was probably meant: an address, and the name by which it came near if it was by that. */
  | { readonly meant: { readonly address: string; readonly name: string | null } | null };

/** The record that a person named, within one plan where one is given; also in a plan with errors, if so asked. */
export async function find(
  written: string,
  library: Library,
  within: string | null,
  whenErrors: 'forbid' | 'allow' = 'forbid',
): Promise<Answer> {
  const named = within === null ? splitPlan(written, library.workspace.planIds) : null;
  const wanted = named?.rest ?? written;
  const { plans, shared } = await readFor(wanted, library, within ?? named?.plan ?? null);
  const findables = [...shared, ...plans.flatMap(({ plan }) => findablesOf(plan))];

  const [found, ...others] = all(wanted, findables);
  if (found && others.length > 0) return { several: [found, ...others] };
  const broken = plans.find(({ id, errors, forbidding }) =>
    found ? forbidding > 0 && found.plan === id : errors > 0 && hasFile(library.workspace, id, wanted),
  );
  if (broken && !(found && whenErrors === 'allow')) return { unreadable: broken };
  return found ? { found } : { meant: meantBy(wanted, findables) ?? otherPlans(wanted, library.workspace) };
}

/** `plan/…` where that plan exists. */
function splitPlan(written: string, plans: readonly string[]): { plan: string; rest: string } | null {
  const slash = written.indexOf('/');
  const plan = written.slice(0, Math.max(0, slash));
  return plans.includes(plan) ? { plan, rest: written.slice(slash + 1) } : null;
}

/** An id is a file's name, so it tells which plans to read; for anything else all are read. */
async function readFor(wanted: string, library: Library, plan: string | null) {
  const { workspace } = library;
  const shared = plan === null ? sharedFindables(library.shared.shared) : [];
  const isShared = shared.some(({ id }) => id === wanted);
  const byId = workspace.planIds.filter(id => id === wanted || hasFile(workspace, id, wanted));
  const ids = plan !== null ? [plan] : byId.length > 0 || isShared ? byId : workspace.planIds;
  const plans: CheckedPlan[] = [];
  for (const id of ids) plans.push(await library.plan(id));
  return { plans, shared };
}

/** Of an id, or of `id/series`. */
const hasFile = (workspace: Workspace, plan: string, id: string) =>
  findRecord(workspace, plan, id.split('/')[0]!) !== null;

function all(wanted: string, findables: readonly Findable[]): readonly Findable[] {
  const found = matching(wanted, findables);
  return found.length > 0 ? found : seriesMatching(wanted, findables);
}

/** `id/series`, where both may be given as for a record: by id, number or name. */
function seriesMatching(wanted: string, findables: readonly Findable[]): readonly Findable[] {
  const slash = wanted.lastIndexOf('/');
  if (slash < 0) return [];
  const part = fold(wanted.slice(slash + 1));
  return matching(wanted.slice(0, slash), findables).flatMap(findable => {
    const { subject } = findable;
    if (subject.kind !== 'indicator') return [];
    return subject.record.series
      .filter(({ id, name }) => [id, ...namesIn(name)].some(text => fold(text) === part))
      .map(series => ({
        ...findable,
        subject: { ...subject, series },
        address: `${findable.address}/${series.id}`,
      }));
  });
}

function meantBy(wanted: string, findables: readonly Findable[]) {
  const near = nearest(wanted, findables);
  if (!near) return null;
  const { address, id } = near.findable;
  return { address, name: near.handle === id || near.handle === address ? null : near.handle };
}

/** Asked for in one plan, there in another. */
function otherPlans(wanted: string, workspace: Workspace) {
  const plan = workspace.planIds.find(id => hasFile(workspace, id, wanted));
  return plan === undefined ? null : { address: `${plan}/${wanted}`, name: null };
}
