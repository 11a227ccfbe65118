import { expect, test } from 'vitest';
import { planNamed } from './data-facts.ts';
import { type Row, readRows } from './rows.ts';

/** Opinions are running text: what carries over is how many there are, and the figures that they name. */
const reviews = [
  ['001', '局区長との意見交換内容', 'kumamoto-stage2', 'bureau-heads-2020-06'],
  ['001', '新型コロナウイルス関連市民アンケート', 'kumamoto-stage2', 'citizens-2020-06'],
  ['003', '■行財政運営に関する市民意見', 'kumamoto-2023', 'citizens-2023-01'],
  ['003', '■区役所窓口市民満足度調査', 'kumamoto-2023', 'ward-counters'],
  ['003', '検証指標の分析⑥', 'kumamoto-2023', 'committee-2023'],
] as const;

test.each(reviews)('%s %s: as many opinions in %s/%s', async (document, place, plan, id) => {
  const rows = readRows<Row>(`${document}.csv`).filter(
    row => row.field === 'opinion' && row.place.startsWith(place),
  );
  const review = (await planNamed(plan)).reviews.find(each => each.id === id);
  expect(rows.length).toBeGreaterThan(0);
  expect(review?.opinions.length).toBe(rows.length);
});

test('what members proposed for women in management, and the benchmark that they cited', async () => {
  const rows = readRows<Row>('002.csv').filter(row => row.field === 'figure');
  const valueNamed = (name: string) => Number(rows.find(row => row.name.startsWith(name))?.value);
  const review = (await planNamed('kumamoto-2027')).reviews.find(({ id }) => id === 'committee-2024-02');
  const about = review?.opinions.filter(opinion => opinion.about.includes('female-managers')) ?? [];
  expect(about.flatMap(({ proposes }) => proposes?.value ?? [])).toEqual([
    valueNamed('女性管理職割合（委員が求める値）'),
    valueNamed('女性管理職割合（委員が要望する値'),
  ]);
  expect(about.flatMap(({ cites }) => cites?.value ?? [])).toEqual([valueNamed('男女共同参画基本計画')]);
});
