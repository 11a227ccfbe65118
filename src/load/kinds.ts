import { type DocumentKind, everyRecordKind, type RecordKind, recordKinds } from '../model/record.ts';

/** The folders of a plan, and what lies in each. */
export const planFolders: ReadonlyMap<string, RecordKind> = new Map(
  everyRecordKind.map(kind => [recordKinds[kind].list, kind]),
);

type SharedKind = Exclude<DocumentKind, RecordKind | 'plan'>;

const shared: Readonly<Record<SharedKind, string>> = { government: 'governments', source: 'sources' };

/** The folders of a workspace beside `plans/`. */
export const sharedFolders: ReadonlyMap<string, SharedKind> = new Map(
  (Object.keys(shared) as SharedKind[]).map(kind => [shared[kind], kind]),
);
