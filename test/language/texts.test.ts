import { expect, test } from 'vitest';
import { run } from '../support/run.ts';

const folder = 'data/plans/kumamoto-2023';
const measure = `${folder}/measures/website-renewal.yaml`;

/** A measure whose texts are in one language, in both, or in the other one alone. */
const files = {
  [measure]: `name: 市ホームページリニューアル
level: 取組項目
owner: [政策局]
problem: { ja: 見つけにくい, en: Hard to find one's way }
progress:
  - { date: 2022-09-30, stage: changed, why: { ja: 入札の不調, en: No bids }, next: 仕様の見直し }
details:
  - { ja: 検索の改善, en: Better search }
  - name: { ja: 試行, en: Trial }
    says: { en: With thirty residents }
note: { ja: 補足, en: A remark }
source: skeleton-2023
`,
};

test('a text is shown in the language of the reader, and marked where it is in the other one alone', async () => {
  const inEnglish = await run('show website-renewal --lang en', { files });
  expect(inEnglish.out).toContain("Hard to find one's way");
  expect(inEnglish.out).toContain('why: No bids; next: 仕様の見直し (ja)');
  expect(inEnglish.out).toContain('Better search');
  expect(inEnglish.out).toContain('Trial: With thirty residents');
  const inJapanese = await run('show website-renewal --lang ja', { files });
  expect(inJapanese.out).toContain('見つけにくい');
  expect(inJapanese.out).toContain('理由 入札の不調、今後 仕様の見直し');
  expect(inJapanese.out).toContain('検索の改善');
  expect(inJapanese.out).toContain('試行: With thirty residents（en）');
});

test('JSON has the text in the language of the plan, and beside it all where there are several', async () => {
  const { out } = await run('show website-renewal --format json', { files });
  const { record } = JSON.parse(out);
  expect([record.problem, record.problem_by]).toEqual([
    '見つけにくい',
    { ja: '見つけにくい', en: "Hard to find one's way" },
  ]);
  const [entry] = record.progress;
  expect([entry.why, entry.why_by.en, entry.next, 'next_by' in entry]).toEqual([
    '入札の不調',
    'No bids',
    '仕様の見直し',
    false,
  ]);
  expect(Object.keys(entry).indexOf('why_by')).toBe(Object.keys(entry).indexOf('why') + 1);
});

test('tables have it in the language of the plan, and in each', async () => {
  const { out } = await run('export measure_history --plan kumamoto-2023 --as-of R4', { files });
  const [header = '', ...rows] = out.trim().split('\n');
  const row = rows.find(one => one.includes('website-renewal'))!.split(',');
  const cell = (column: string) => row[header.trim().split(',').indexOf(column)]?.trim();
  expect(['why', 'why_ja', 'why_en', 'next', 'next_en'].map(cell)).toEqual([
    '入札の不調',
    '入札の不調',
    'No bids',
    '仕様の見直し',
    '',
  ]);
});
