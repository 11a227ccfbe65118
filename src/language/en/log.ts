import type { LogWords } from '../log.ts';

export const log: LogWords = {
  title: 'History of a record',
  columns: {
    day: 'entered',
    author: 'by',
    change: 'what',
    published: 'published from',
    source: 'source',
    commit: 'commit',
  },
  targets: target => target,
  reports: 'Reports',
  other: 'Other',
  uncommitted: 'not committed',
  began: 'file made',
  gone: 'file removed',
  unreadable: 'a state that cannot be read',
  moved: from => `moved (from ${from})`,
  keys: keys => `changed: ${keys.join(', ')}`,
  change: (before, after) => `${before} → ${after}`,
  reportFates: { arrived: 'reported', rewritten: 'written over', withdrawn: 'taken away' },
  shallow:
    'only a part of the history was fetched: what was before cannot be seen (`git fetch --unshallow` gets it)',
  none: {
    'no-repository': 'this is no git repository, so there is no history',
    'no-git': 'git cannot be run, so the history cannot be read',
    'not-committed': 'it has not been committed yet, so there is no history',
  },
  noneOf: when => `there is no history of a figure of ${when}`,
};
