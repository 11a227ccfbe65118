import type { Document, Documents, PlanDocuments } from '../load/documents.ts';
import { planFolders, sharedFolders } from '../load/kinds.ts';
import type { Plan } from '../model/plan.ts';
import { type LanguageCode, languageCodes, type Name, type RecordLabel } from '../model/record.ts';
import { levelOf, type RecordTree, treeOf } from '../model/tree.ts';

/** Which record each file is, by the file as it is shown. */
export type Labels = ReadonlyMap<string, RecordLabel>;

/** The records of a plan, those too whose files are faulty: their names are the first thing that a reader looks for. */
export function labelsOfPlan(loaded: PlanDocuments, plan: Plan): Labels {
  const tree = treeOf(plan);
  const called = ({ kind, id, value }: Document) => {
    const word = ownWord(kind, id, value, plan, tree);
    return word ? { [plan.lang]: word } : null;
  };
  return labelsOf(loaded, plan.lang, called);
}

export const labelsOfShared = (loaded: Documents): Labels => labelsOf(loaded, 'ja', () => null);

function labelsOf({ documents }: Documents, lang: LanguageCode, called: (document: Document) => Name | null) {
  const labels = new Map<string, RecordLabel>();
  for (const document of documents) {
    const { kind, id, file, value } = document;
    const name = nameIn(field(value, kind === 'source' ? 'title' : 'name'), lang);
    labels.set(file, { kind, id, name, called: called(document) });
  }
  return labels;
}

/** What the plan itself calls records of this kind. */
function ownWord(
  kind: Document['kind'],
  id: string,
  value: unknown,
  plan: Plan,
  tree: RecordTree,
): string | null {
  if (kind === 'policy') return plan.words.policy;
  if (kind === 'indicator') return plan.words.indicator;
  if (kind !== 'measure') return null;
  const measure = tree.records.get(id);
  if (measure?.kind === 'measure') return levelOf(plan, tree, measure);
  return plan.words.measure.find(word => word === field(value, 'level')) ?? null;
}

/** What can be told from the path alone: the folder is the kind, the name is the id. */
export function labelFromPath(file: string): RecordLabel {
  const [name = '', folder = ''] = file.split('/').reverse();
  const id = name.replace(/\.yaml$/, '');
  const open = { name: null, called: null };
  if (name === 'reform.yaml') return { kind: 'settings', id: name, ...open };
  if (name === 'plan.yaml') return { kind: 'plan', id: folder, ...open };
  const kind = planFolders.get(folder) ?? sharedFolders.get(folder);
  return kind && id !== name ? { kind, id, ...open } : { kind: 'other', id: name, ...open };
}

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

/** A name of any shape, as far as it is one. */
function nameIn(value: unknown, lang: LanguageCode): Name | null {
  if (typeof value === 'string') return { [lang]: value };
  const named = languageCodes.filter(code => typeof field(value, code) === 'string');
  return named.length > 0 ? Object.fromEntries(named.map(code => [code, field(value, code)])) : null;
}
