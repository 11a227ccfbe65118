import { expect, test } from 'vitest';
import { fraction } from '../../../src/number/fraction.ts';
import { paceText, partText, progressText, signed } from '../../../src/render/wording/share.ts';
import { computedValue, roughValue, statedValue } from '../../../src/render/wording/value.ts';

const whole = { decimals: null, written: 0 };
const tenths = { decimals: null, written: 1 };
const declared = { decimals: 1, written: 1 };
const standard = { kind: 'built-in', name: 'standard' } as const;

test('a value of the data has as many decimals as it is written with, or as the record asks for', () => {
  expect(statedValue(fraction(489, 10), tenths)).toBe('48.9');
  expect(statedValue(fraction(65), tenths)).toBe('65.0');
  expect(statedValue(fraction(15), declared)).toBe('15.0');
  expect(statedValue(fraction(107087), whole)).toBe('107,087');
});

test('a value that is computed is exact as far as two more decimals go', () => {
  expect(computedValue(fraction(5695, 100), tenths)).toBe('56.95');
  expect(computedValue(fraction(13575, 1000), declared)).toBe('13.575');
  expect(computedValue(fraction(11575, 100), whole)).toBe('115.75');
  expect(computedValue(fraction(47, 3), whole)).toBe('15.67');
});

test('a forecast is as coarse as the data, but does not round onto the target', () => {
  expect(roughValue(fraction(393, 10), tenths, [fraction(65)])).toBe('39.3');
  expect(roughValue(fraction(47, 3), whole, [fraction(16)])).toBe('15.7');
});

test('progress has one decimal, but is not rounded up to the target', () => {
  expect(progressText(fraction(-48, 161))).toBe('-29.8%');
  expect(progressText(fraction(0))).toBe('0.0%');
  expect(progressText(fraction(9999, 10000))).toBe('99.99%');
  expect(progressText(fraction(1))).toBe('100.0%');
});

test('pace has two decimals, and a third where two would claim the edge of a band', () => {
  expect(paceText(fraction(18, 19), standard)).toBe('0.947');
  expect(paceText(fraction(9828, 10000), standard)).toBe('0.98');
  expect(paceText(fraction(1), standard)).toBe('1.00');
  expect(paceText(fraction(999, 1000), standard)).toBe('0.999');
});

test('parts of a count are rounded by themselves', () => {
  expect([partText(108, 137), partText(29, 137), partText(0, 0)]).toEqual(['78.8%', '21.2%', null]);
});

test('a difference shows its sign', () => {
  expect(signed('193,083', fraction(193083))).toBe('+193,083');
  expect([signed('-4.8', fraction(-48, 10)), signed('0', fraction(0))]).toEqual(['-4.8', '0']);
});
