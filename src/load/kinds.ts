import type { RecordKind } from '../model/record.ts';

/** The folders of a plan, and what lies in each. */
export const planFolders: ReadonlyMap<string, RecordKind> = new Map([
  ['policies', 'policy'],
  ['measures', 'measure'],
  ['indicators', 'indicator'],
  ['tallies', 'tally'],
  ['reviews', 'review'],
  ['surveys', 'survey'],
]);

/** The folders of a workspace beside `plans/`. */
export const sharedFolders: ReadonlyMap<string, 'government' | 'source'> = new Map([
  ['governments', 'government'],
  ['sources', 'source'],
]);
