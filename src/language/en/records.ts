import type { RecordWords } from '../records.ts';

export const records: RecordWords = {
  kinds: {
    plan: 'plan',
    policy: 'policy',
    measure: 'measure',
    indicator: 'indicator',
    tally: 'tally',
    review: 'review',
    survey: 'survey',
    government: 'government',
    settings: 'settings',
    other: 'file',
    source: 'source',
  },
};
