import type { Workspace } from './workspace.ts';

/** Reads which plan a plan follows; `null` where it follows none, or its file cannot be read. */
type Read = (plan: string) => Promise<string | null>;

/** What is known of the circles of one workspace: each plan is looked at once, however many lead to it. */
const known = new WeakMap<Workspace, Map<string, readonly string[] | null>>();

/**
 * The circle in which plans follow each other, from its first by id, where a plan is in one. `first` is what the plan
 * itself follows, which is read already.
 */
export async function circleOf(
  workspace: Workspace,
  plan: string,
  first: string | null,
  read: Read,
): Promise<readonly string[] | null> {
  const circles = known.get(workspace) ?? new Map<string, readonly string[] | null>();
  known.set(workspace, circles);
  const way: string[] = [];
  const places = new Map<string, number>();
  let at: string | null = plan;
  while (at !== null && !circles.has(at) && !places.has(at)) {
    places.set(at, way.length);
    way.push(at);
    const next: string | null = at === plan ? first : await read(at);
    at = next !== null && workspace.hasPlan(next) ? next : null;
  }
  const start = at === null ? undefined : places.get(at);
  const circle = start === undefined ? null : fromFirst(way.slice(start));
  way.forEach((id, index) => {
    circles.set(id, start !== undefined && index >= start ? circle : null);
  });
  return circles.get(plan) ?? null;
}

function fromFirst(circle: readonly string[]): readonly string[] {
  const first = circle.reduce((least, id, index) => (id < circle[least]! ? index : least), 0);
  return [...circle.slice(first), ...circle.slice(0, first)];
}
