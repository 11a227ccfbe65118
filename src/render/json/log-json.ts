import type { HistoryEvent } from '../document/history.ts';
import { jsonText } from './json.ts';
import { when } from './line-json.ts';

export interface LogTold {
  readonly address: string;
  readonly events: readonly HistoryEvent[];
  readonly isShallow: boolean;
}

/** The history of a record, the oldest change first. */
export const logJson = ({ address, events, isShallow }: LogTold): string =>
  jsonText('log', {
    id: address,
    shallow: isShallow,
    changes: events.map(({ version: { commit, day, author, subject, path }, change }) => ({
      commit,
      day,
      author,
      subject,
      path,
      change:
        change.kind === 'figure' || change.kind === 'target'
          ? { ...change, when: when(change.when), from: change.after && (change.after.known ?? day) }
          : change,
    })),
  });
