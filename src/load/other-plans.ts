import type { RecordKind } from '../model/record.ts';
import type { Document, PlanDocuments } from './documents.ts';
import { circleOf } from './follows.ts';
import { planFolders } from './kinds.ts';
import { loadFile, recordIds, type Workspace } from './workspace.ts';

/** What other plans of the workspace have, as far as one plan names it. */
export interface OtherPlans {
  hasPlan(plan: string): boolean;
  /** The plan that was probably meant, but never `but`. */
  closestPlan(written: string, but?: string): string | null;
  /** The ids of a plan's records. */
  idsOf(plan: string): Iterable<string>;
  /** The kind of a record of another plan: one of the kinds that are likely, where it is; `null` where it has none by this id. */
  kindOf(plan: string, id: string, likely: readonly RecordKind[]): RecordKind | null;
  /** A file of which a part is named: an indicator's series, a survey's item; `null` where it could not be read. */
  documentOf(plan: string, id: string): Document | null;
  /** The circle of plans following each other that this plan is in, from its first by id; `null`: it is in none. */
  readonly circle: readonly string[] | null;
}

/** Looks up what a plan's files name in other plans, and nothing else: a plan is checked without reading the rest. */
export async function loadOtherPlans(workspace: Workspace, loaded: PlanDocuments): Promise<OtherPlans> {
  const documents = new Map<string, Document | null>();
  const idsIn = idsKnownIn(workspace);
  const folderOf = (plan: string, id: string) =>
    [...planFolders].find(([folder]) => idsIn(plan, folder).has(id));
  for (const reference of referencesIn(loaded.documents)) {
    const [plan = '', id = '', part] = reference.split('/', 3);
    const record = `${plan}/${id}`;
    if (part === undefined || documents.has(record) || !workspace.hasPlan(plan)) continue;
    const [folder, kind] = folderOf(plan, id) ?? [];
    const path = `plans/${plan}/${folder}/${id}.yaml`;
    if (kind) documents.set(record, await loadFile(workspace, path, kind));
  }
  const follows = async (plan: string) =>
    followedIn(await loadFile(workspace, `plans/${plan}/plan.yaml`, 'plan'));
  const own = followedIn(loaded.documents.find(({ kind }) => kind === 'plan') ?? null);
  return {
    hasPlan: workspace.hasPlan,
    closestPlan: workspace.closestPlan,
    idsOf: plan => [...planFolders.keys()].flatMap(folder => [...idsIn(plan, folder)]),
    // What is likely is looked for first: to list a folder takes as long as to read a file of it.
    kindOf: (plan, id, likely) => {
      const folders = [...planFolders].sort(
        ([, a], [, b]) => Number(likely.includes(b)) - Number(likely.includes(a)),
      );
      return folders.find(([folder]) => idsIn(plan, folder).has(id))?.[1] ?? null;
    },
    documentOf: (plan, id) => documents.get(`${plan}/${id}`) ?? null,
    circle: own === null ? null : await circleOf(workspace, loaded.id, own, follows),
  };
}

const folders = new WeakMap<Workspace, Map<string, ReadonlySet<string>>>();

/** So many folders are remembered: many plans may name one, which is listed once then, and memory does not grow. */
const foldersAtMost = 600;

/** The ids in a folder of a plan. */
function idsKnownIn(workspace: Workspace): (plan: string, folder: string) => ReadonlySet<string> {
  const known = folders.get(workspace) ?? new Map<string, ReadonlySet<string>>();
  folders.set(workspace, known);
  return (plan, folder) => {
    const place = `${plan}/${folder}`;
    const before = known.get(place);
    if (before) return before;
    const ids = recordIds(workspace, plan, folder);
    if (known.size >= foldersAtMost) known.clear();
    known.set(place, ids);
    return ids;
  };
}

function followedIn(plan: Document | null): string | null {
  const followed = field(plan?.value, 'follows');
  return typeof followed === 'string' ? followed : null;
}

/** What may name a record of another plan: `continues.of`, and what an opinion is about. */
function* referencesIn(documents: readonly Document[]): Generator<string> {
  for (const { kind, value } of documents) {
    if (kind === 'indicator') yield* texts(field(field(value, 'continues'), 'of'));
    if (kind === 'review') {
      for (const opinion of list(field(value, 'opinions'))) yield* texts(field(opinion, 'about'));
    }
  }
}

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const texts = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter(entry => typeof entry === 'string');
