import { expect, test } from 'vitest';
import { dayMeant, yearMeant } from '../../src/time/meant.ts';

test.each([
  ['2024/2/9', '2024-02-09'],
  ['2024.02.09', '2024-02-09'],
  ['２０２４-０２-０９', '2024-02-09'],
  ['2024年2月9日', '2024-02-09'],
  ['2024-2-9', '2024-02-09'],
  ['R6.2.9', '2024-02-09'],
  ['令和6年2月9日', '2024-02-09'],
  ['令和元年5月1日', '2019-05-01'],
  ['2023年12月', '2023-12'],
  ['2023/12', '2023-12'],
  ['2024-02-30', null],
  ['2024/13/1', null],
  ['X6.2.9', null],
  ['9 Feb 2024', null],
  ['', null],
])('the day «%s» was meant as %s', (written, write) => {
  expect(dayMeant(written)).toBe(write);
});

test.each([
  ['R 5', 'R5'],
  ['令和 5 年度', '令和5年度'],
  ['２０２３', '2023'],
  ['R五', null],
  ['X5', null],
  ['', null],
])('the year «%s» was meant as %s', (written, write) => {
  expect(yearMeant(written)).toBe(write);
});

test('nothing else is meant by a year that is written as it should be', () => {
  expect(yearMeant('R5')).toBeNull();
});
