import type { RecordKind } from '../model/record.ts';
import type { Document, PlanDocuments } from './documents.ts';
import { findRecord, loadFile, type Workspace } from './workspace.ts';

/** What other plans of the workspace have, as far as one plan names it. */
export interface Elsewhere {
  hasPlan(plan: string): boolean;
  /** The kind of a record of another plan; `null` where it has none by this id. */
  kindOf(plan: string, id: string): RecordKind | null;
  /** The ids of an indicator's series; `null` where its file could not be read. */
  seriesOf(plan: string, indicator: string): readonly string[] | null;
  /** The plan that a plan follows. */
  followedBy(plan: string): string | null;
}

/** Looks up what a plan's files name in other plans, and nothing else: a plan is checked without reading the rest. */
export async function loadElsewhere(workspace: Workspace, loaded: PlanDocuments): Promise<Elsewhere> {
  const plans = new Set(workspace.planIds);
  const series = new Map<string, readonly string[] | null>();
  for (const reference of referencesIn(loaded.documents)) {
    const [plan = '', id = '', part] = reference.split('/');
    const found = part !== undefined && plans.has(plan) ? findRecord(workspace, plan, id) : null;
    if (found) series.set(`${plan}/${id}`, seriesIds(await loadFile(workspace, found.path, found.kind)));
  }
  const follows = await followChain(workspace, plans, loaded);
  return {
    hasPlan: plan => plans.has(plan),
    kindOf: (plan, id) => findRecord(workspace, plan, id)?.kind ?? null,
    seriesOf: (plan, indicator) => series.get(`${plan}/${indicator}`) ?? null,
    followedBy: plan => follows.get(plan) ?? null,
  };
}

/** From the plan to the one that it follows, and so on, until there is none or it has been seen. */
async function followChain(workspace: Workspace, plans: ReadonlySet<string>, loaded: PlanDocuments) {
  const follows = new Map<string, string>();
  let document: Document | null = loaded.documents.find(({ kind }) => kind === 'plan') ?? null;
  for (let plan = loaded.id; document !== null && !follows.has(plan); ) {
    const next = field(document.value, 'follows');
    if (typeof next !== 'string') break;
    follows.set(plan, next);
    document = plans.has(next) ? await loadFile(workspace, `plans/${next}/plan.yaml`, 'plan') : null;
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

function seriesIds(document: Document | null): readonly string[] | null {
  return document && list(field(document.value, 'series')).flatMap(entry => [...texts(field(entry, 'id'))]);
}

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const texts = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter(entry => typeof entry === 'string');
