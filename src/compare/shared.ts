import type { Shared } from '../model/shared.ts';
import { editOf } from './edits.ts';
import type { Pair } from './pair.ts';
import { pairRecords, recordChange } from './pairs.ts';
import type { Comparison } from './types.ts';

/** What changed in the governments and the sources, which all plans share. */
export function compareShared({ before, after }: Pair<Shared>): Pick<Comparison, 'records' | 'edits'> {
  const governments = pairRecords([...before.governments.values()], [...after.governments.values()]);
  const sources = pairRecords([...before.sources.values()], [...after.sources.values()]);
  return {
    records: [
      ...governments.flatMap(pair => recordChange('government', pair) ?? []),
      ...sources.flatMap(pair => recordChange('source', pair) ?? []),
    ],
    edits: [
      ...governments.flatMap(pair => editOf('government', pair) ?? []),
      ...sources.flatMap(pair => editOf('source', pair) ?? []),
    ],
  };
}
