import { expect, test } from 'vitest';
import { dayWritten, momentSaid, numberSaid } from '../../src/commands/edit/words.ts';

const today = '2026-11-20';

test.each([
  ['2026-04-01', '2026-04-01'],
  ['R8.4.1', '2026-04-01'],
  ['令和8年4月1日', '2026-04-01'],
  ['令和８年４月１日', '2026-04-01'],
  ['2026/4/1', '2026-04-01'],
  ['today', today],
  ['今日', today],
  ['2026-02-30', null],
  ['来週', null],
  ['R8', null],
])('the day %s', (written, day) => {
  expect(dayWritten(written, today)).toBe(day);
});

test.each([
  ['R7', { year: 2025, date: null }],
  ['令和７年度', { year: 2025, date: null }],
  ['FY2025', { year: 2025, date: null }],
  ['2025', { year: 2025, date: null }],
  ['2026-03-31', { year: 2025, date: '2026-03-31' }],
  ['R8.9.30', { year: 2026, date: '2026-09-30' }],
  ['R7Q3', { kind: 'not-a-moment', written: 'R7Q3' }],
  ['', { kind: 'not-a-moment', written: '' }],
])('the moment %s', (written, moment) => {
  expect(momentSaid(written, today)).toEqual(moment);
});

test.each([
  ['13.9', 13.9],
  ['-3', -3],
  ['１３．９', 13.9],
  ['0.0', 0],
])('the number %s', (written, number) => {
  expect(numberSaid(written, '<value>')).toBe(number);
});

test.each([
  ['約30万', '300000'],
  ['▲3', '-3'],
  ['1,234', '1234'],
  ['13.9%', '13.9'],
  ['1e3', '13.9'],
  ['十', '13.9'],
  ['', '13.9'],
])('%s is refused, with what was probably meant', (written, write) => {
  expect(numberSaid(written, '<value>')).toEqual({ kind: 'bad-number', option: '<value>', written, write });
});
