import { expect, test } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { planNamed } from './data-facts.ts';
import { type Row, readRows } from './rows.ts';

/** What plans say as a whole is running text: what carries over is how many lines there are, and their days. */

const rowsOf = (document: string, place: string) =>
  readRows<Row>(`${document}.csv`).filter(row => row.place.startsWith(place));

const groupIn = (plan: Plan, name: string) => plan.details.find(detail => detail.name?.ja === name)?.details;

const groups = [
  ['kumamoto-2023', '第3ステージの成果（発展拡大）', '第3ステージの成果（発展拡大）', 8],
  ['kumamoto-2023', '市民ニーズ', '市民ニーズから見える課題（強化）', 3],
  ['kumamoto-2023', '職員ニーズ', '職員ニーズから見える課題（強化）', 5],
  ['kumamoto-2027', '環境変化（視点）', '環境変化（視点）', 5],
] as const;

test.each(groups)('%s: as many lines under «%s» as document 003 has', async (plan, name, written, count) => {
  const rows = rowsOf('003', 'まとめ').filter(row => row.field === 'name' && row.value === name);
  expect(rows).toHaveLength(count);
  expect(groupIn(await planNamed(plan), written)).toHaveLength(count);
});

test.each(['R7', 'R6'])('004: the steps of the procedure of %s', async year => {
  const rows = rowsOf('004', '令和7年度プラチナ市役所プロジェクトについて③');
  const steps = new Set(
    rows
      .filter(row => row.year === year && row.name.startsWith('進め方フロー/'))
      .map(row => row.name.slice(-1)),
  );
  const written = groupIn(await planNamed('kitakyushu-platinum-2025'), `令和${year.slice(1)}年度の進め方`);
  expect(written?.map(({ name }) => name?.ja?.[0])).toEqual([...steps]);
});

const goals = [
  [
    '003',
    '■市役所改革第3ステージの目標',
    'kumamoto-2023',
    (row: Row) => row.field === 'detail' || row.value !== '',
  ],
  [
    '001',
    '◆新型コロナウイルスによってもたらされた新たな課題',
    'kumamoto-stage2',
    (row: Row) => /^「/.test(row.name),
  ],
  [
    '000',
    '2 市役所改革がめざすもの',
    'kumamoto-2027',
    (row: Row) => /^(ミッション|ビジョン)/.test(row.value),
  ],
] as const;

test.each(goals)('%s %s: as many goals in %s', async (document, place, plan, isGoal) => {
  const rows = rowsOf(document, place).filter(isGoal);
  expect(rows.length).toBeGreaterThan(0);
  expect((await planNamed(plan)).goals).toHaveLength(rows.length);
});

/** `R6.1又は2` is due by the later of the two months. */
const lastMonth = (year: string) => {
  const [, era, month] = /^R(\d+)\.(?:\d+又は)?(\d+)$/.exec(year) ?? [];
  return `${2018 + Number(era)}-${month?.padStart(2, '0')}`;
};

test('003: the schedule of the next plan is its milestones, and the minutes have the day of the first', async () => {
  const { milestones } = await planNamed('kumamoto-2027');
  const rows = rowsOf('003', '今後のスケジュール');
  expect(milestones.map(({ due }) => due?.written)).toEqual(rows.map(row => lastMonth(row.year)));
  expect(milestones.map(({ name }, index) => name.ja?.startsWith(rows[index]?.name ?? '?'))).toEqual(
    rows.map(() => true),
  );
  expect(milestones[0]?.done?.day).toBe(rowsOf('002', '1 日 時')[0]?.year);
});

test('002: what is promised for «next fiscal year» and «by FY2024» is due by the end of FY2024', async () => {
  const plan = await planNamed('kumamoto-2027');
  const [review] = plan.reviews;
  const promises = review?.opinions.flatMap(({ answer }) => answer?.due?.day ?? []) ?? [];
  const centre = rowsOf('002', '議事②').find(row => row.year === '来年度');
  const milestones = plan.measures.flatMap(measure => measure.milestones);
  expect(milestones.map(({ name, due }) => [name.ja, due?.day])).toEqual([[centre?.name, '2025-03-31']]);
  expect(promises).toEqual(['2025-03-31', '2025-03-31']);
});

test('003: the sample of the citizens’ questionnaire is the number that is printed beside its remarks', async () => {
  const row = rowsOf('003', '■行財政運営に関する市民意見').find(
    ({ name }) => name === '総合計画市民アンケートの回答',
  );
  const indicator = (await planNamed('kumamoto-2023')).indicators.find(
    ({ id }) => id === 'satisfied-citizens',
  );
  expect(indicator?.actuals.map(({ sample }) => sample)).toEqual([Number(row?.value)]);
});
