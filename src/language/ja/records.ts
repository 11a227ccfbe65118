import type { RecordWords } from '../records.ts';

export const records: RecordWords = {
  kinds: {
    plan: '計画',
    policy: '方針',
    measure: '取組',
    indicator: '指標',
    tally: '公表値',
    review: '委員会等の意見',
    survey: '調査',
    government: '自治体',
    settings: '設定',
    other: 'ファイル',
    source: '出典',
  },
};
