import type { RecordKind } from '../model/record.ts';
import type { Document, PlanDocuments } from './documents.ts';
import { planFolders } from './kinds.ts';
import { findRecord, loadFile, recordIds, type Workspace } from './workspace.ts';

/** What other plans of the workspace have, as far as one plan names it. */
export interface Elsewhere {
  /** The ids of all plans. */
  readonly plans: readonly string[];
  hasPlan(plan: string): boolean;
  /** The ids of a plan's records. */
  idsOf(plan: string): Iterable<string>;
  /** The kind of a record of another plan: one of the kinds that are likely, where it is; `null` where it has none by this id. */
  kindOf(plan: string, id: string, likely: readonly RecordKind[]): RecordKind | null;
  /** A file of which a part is named: an indicator's series, a survey's item; `null` where it could not be read. */
  documentOf(plan: string, id: string): Document | null;
  /** The plan that a plan follows. */
  followedBy(plan: string): string | null;
}

/** Looks up what a plan's files name in other plans, and nothing else: a plan is checked without reading the rest. */
export async function loadElsewhere(workspace: Workspace, loaded: PlanDocuments): Promise<Elsewhere> {
  const documents = new Map<string, Document | null>();
  const known = new Map<string, ReadonlySet<string>>();
  const idsIn = (plan: string, folder: string) => {
    const place = `${plan}/${folder}`;
    const ids = known.get(place) ?? recordIds(workspace, plan, folder);
    known.set(place, ids);
    return ids;
  };
  for (const reference of referencesIn(loaded.documents)) {
    const [plan = '', id = '', part] = reference.split('/');
    const found = part !== undefined && workspace.hasPlan(plan) ? findRecord(workspace, plan, id) : null;
    if (found) documents.set(`${plan}/${id}`, await loadFile(workspace, found.path, found.kind));
  }
  const follows = await followChain(workspace, loaded);
  return {
    plans: workspace.planIds,
    hasPlan: workspace.hasPlan,
    idsOf: plan => [...planFolders.keys()].flatMap(folder => [...idsIn(plan, folder)]),
    // What is likely is looked for first: to list a folder takes as long as to read a file of it.
    kindOf: (plan, id, likely) => {
      const folders = [...planFolders].sort(
        ([, a], [, b]) => Number(likely.includes(b)) - Number(likely.includes(a)),
      );
      return folders.find(([folder]) => idsIn(plan, folder).has(id))?.[1] ?? null;
    },
    documentOf: (plan, id) => documents.get(`${plan}/${id}`) ?? null,
    followedBy: plan => follows.get(plan) ?? null,
  };
}

/** From the plan to the one that it follows, and so on, until there is none or it has been seen. */
async function followChain(workspace: Workspace, loaded: PlanDocuments) {
  const follows = new Map<string, string>();
  let document: Document | null = loaded.documents.find(({ kind }) => kind === 'plan') ?? null;
  for (let plan = loaded.id; document !== null && !follows.has(plan); ) {
    const next = field(document.value, 'follows');
    if (typeof next !== 'string') break;
    follows.set(plan, next);
    document = workspace.hasPlan(next) ? await loadFile(workspace, `plans/${next}/plan.yaml`, 'plan') : null;
    plan = next;
  }
  return follows;
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
