import { describe, expect, test } from 'vitest';
import { formatting as en } from '../../src/language/en/formatting.ts';
import { formatting as ja } from '../../src/language/ja/formatting.ts';

const both = { ja, en };
type Both = readonly [ja: string, en: string];
const inBoth = (say: (formatting: typeof ja) => string | null) => Object.values(both).map(say);

describe('years and days', () => {
  test('a year', () => {
    expect(inBoth(f => f.yearShort(2022))).toEqual(['R4', 'FY2022']);
    expect(inBoth(f => f.yearLong(2022))).toEqual(['令和4年度', 'FY2022']);
    expect(inBoth(f => f.yearLong(2019))).toEqual(['令和元年度', 'FY2019']);
  });

  test('years from one to another, or one alone', () => {
    expect(inBoth(f => f.period(2021, 2023))).toEqual(['R3-R5', 'FY2021-2023']);
    expect(inBoth(f => f.period(2021, 2021))).toEqual(['R3', 'FY2021']);
  });

  test.each<[string, Both]>([
    ['2023-03-31', ['2023-03-31（令和4年度末）', '2023-03-31 (end of FY2022)']],
    ['2023-03-30', ['2023-03-30（R4 第4四半期）', '2023-03-30 (FY2022 Q4)']],
    ['2026-11-20', ['2026-11-20（R8 第3四半期）', '2026-11-20 (FY2026 Q3)']],
  ])('the day %s has its place in the fiscal year', (day, texts) => {
    expect(inBoth(f => f.day(day))).toEqual(texts);
  });

  test.each<[string, Both]>([
    ['2023-03-31', ['令和5年3月31日', '31 March 2023']],
    ['2024-01-01', ['令和6年1月1日', '1 January 2024']],
    ['2024-12-09', ['令和6年12月9日', '9 December 2024']],
  ])('the day %s in prose', (day, texts) => {
    expect(inBoth(f => f.dayLong(day))).toEqual(texts);
    expect(inBoth(f => f.asOf(day))).toEqual([`${day}現在`, `as of ${day}`]);
  });

  test.each<[number, number, Both]>([
    [0, 0, ['1か月未満', 'less than a month']],
    [0, 1, ['1か月', '1 month']],
    [0, 11, ['11か月', '11 months']],
    [1, 0, ['1年', '1 year']],
    [2, 1, ['2年1か月', '2 years 1 month']],
  ])('%d years and %d months', (years, months, texts) => {
    expect(inBoth(f => f.duration({ years, months }))).toEqual(texts);
  });
});

describe('numbers with units', () => {
  test.each<[string, string | null, Both]>([
    ['15', '日', ['15日', '15 days']],
    ['1', '日', ['1日', '1 day']],
    ['-1', '日', ['-1日', '-1 day']],
    ['+1', '人', ['+1人', '+1 person']],
    ['11', '人', ['11人', '11 people']],
    ['1.1', '年', ['1.1年', '1.1 years']],
    ['1', '倍', ['1倍', '1 times']],
    ['300', '件', ['300件', '300']],
    ['300', null, ['300', '300']],
    ['48.9', '%', ['48.9%', '48.9%']],
    ['5', '万円', ['5万円', '5 (10,000 yen)']],
    ['1', '百万円', ['1百万円', '1 million yen']],
    ['3', 'km', ['3km', '3 km']],
    ['1', 'pass', ['1pass', '1 pass']],
  ])('%s of %s', (number, unit, texts) => {
    expect(inBoth(f => f.withUnit(number, unit))).toEqual(texts);
  });

  test('every unit that English says in another way', () => {
    const units = '日 月 年 時間 分 人 世帯 点 ポイント 倍 回 手続 円 千円 万円 百万円 億円 件 個 か所'.split(
      ' ',
    );
    expect(units.map(en.unit)).toEqual([
      ...['days', 'months', 'years', 'hours', 'minutes', 'people', 'households', 'points', 'points'],
      ...['times', 'times', 'procedures', 'yen', 'thousand yen', '10,000 yen', 'million yen', '100m yen'],
      ...[null, null, null],
    ]);
    expect(units.map(ja.unit)).toEqual(units);
    expect(inBoth(f => f.unit(null))).toEqual([null, null]);
    expect(inBoth(f => f.unit('km'))).toEqual(['km', 'km']);
  });

  test('a difference of percentages is in points', () => {
    expect(inBoth(f => f.difference('2.1', '%'))).toEqual(['2.1ポイント', '2.1 points']);
    expect(inBoth(f => f.difference('2', '人'))).toEqual(['2人', '2 people']);
    expect(inBoth(f => f.difference('2', null))).toEqual(['2', '2']);
  });

  test('about, at most, at least, from and to', () => {
    expect(inBoth(f => f.approximate('5'))).toEqual(['約5', 'about 5']);
    expect(inBoth(f => f.atMost('5'))).toEqual(['5 以下', 'at most 5']);
    expect(inBoth(f => f.atLeast('5'))).toEqual(['5 以上', 'at least 5']);
    expect(inBoth(f => f.range('1', '5'))).toEqual(['1~5', '1 to 5']);
    expect(inBoth(f => f.range('1', null))).toEqual(['1以上', '1 or more']);
    expect(inBoth(f => f.range(null, '5'))).toEqual(['5以下', '5 or less']);
  });

  test('a fall in prose', () => {
    expect(inBoth(f => f.inProse('-4.8'))).toEqual(['▲4.8', '-4.8']);
    expect(inBoth(f => f.inProse('4-8'))).toEqual(['4-8', '4-8']);
  });
});

test('lists, asides, and what stands between', () => {
  expect(inBoth(f => f.list(['a', 'b', 'c']))).toEqual(['a、b、c', 'a, b, c']);
  expect(inBoth(f => f.aside('a'))).toEqual(['（a）', ' (a)']);
  expect(inBoth(f => f.separator)).toEqual(['、', '; ']);
});

test('a record by its number, name and unit, as far as it has them', () => {
  expect(inBoth(f => f.named('3-1', '図書館', '人'))).toEqual(['3-1 図書館 人', '3-1 図書館, 人']);
  expect(inBoth(f => f.named(null, '図書館', null))).toEqual(['図書館', '図書館']);
});
