import type { DocumentKind, RecordKind } from '../model/record.ts';

/** The folder of a plan in which each kind of record lies. */
const folders: Readonly<Record<RecordKind, string>> = {
  policy: 'policies',
  measure: 'measures',
  indicator: 'indicators',
  tally: 'tallies',
  review: 'reviews',
  survey: 'surveys',
};

/** The folders of a plan, and what lies in each. */
export const planFolders: ReadonlyMap<string, RecordKind> = kindsByFolder(folders);

type SharedKind = Exclude<DocumentKind, RecordKind | 'plan'>;

/** The folders of a workspace beside `plans/`. */
export const sharedFolders: ReadonlyMap<string, SharedKind> = kindsByFolder<SharedKind>({
  government: 'governments',
  source: 'sources',
});

function kindsByFolder<Kind extends DocumentKind>(
  byKind: Readonly<Record<Kind, string>>,
): ReadonlyMap<string, Kind> {
  const kinds = Object.keys(byKind) as Kind[];
  return new Map(kinds.map(kind => [byKind[kind], kind]));
}
