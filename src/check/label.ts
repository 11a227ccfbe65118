import { planFolders, sharedFolders } from '../load/kinds.ts';
import { type Plan, recordsOf } from '../model/plan.ts';
import type { DocumentKind, RecordLabel } from '../model/record.ts';
import type { Shared } from '../model/shared.ts';

/** Which record each file is, by the file as it is shown: the files that could be read, by their names. */
export function labelsOfPlan(plan: Plan): ReadonlyMap<string, RecordLabel> {
  const labels = new Map<string, RecordLabel>();
  for (const record of recordsOf(plan)) {
    const kind = 'kind' in record ? record.kind : 'plan';
    labels.set(record.file, { kind, id: record.id, name: 'name' in record ? record.name : null });
  }
  return labels;
}

export function labelsOfShared(shared: Shared): ReadonlyMap<string, RecordLabel> {
  const labels = new Map<string, RecordLabel>();
  for (const { id, file, name } of shared.governments.values())
    labels.set(file, { kind: 'government', id, name });
  for (const { id, file, title } of shared.sources.values())
    labels.set(file, { kind: 'source', id, name: title });
  return labels;
}

/** What can be told from the path alone: the folder is the kind, the name is the id. */
export function labelFromPath(file: string): RecordLabel {
  const parts = file.split('/');
  const id = (parts.at(-1) ?? '').replace(/\.[^.]*$/, '');
  const folder = parts.at(-2) ?? '';
  const kind: DocumentKind = planFolders.get(folder) ?? sharedFolders.get(folder) ?? 'plan';
  return { kind, id: id === 'plan' ? folder : id, name: null };
}
