import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact } from '../../src/number/exact.ts';
import { formatApart, formatDecimal } from '../../src/number/format.ts';
import { compare, fraction } from '../../src/number/fraction.ts';

describe('thousands', () => {
  test.each([
    [107_087, 0, '107,087'],
    [303_543.5, 1, '303,543.5'],
    [-3_373.5, 1, '-3,373.5'],
    [1_234_567.1234, 4, '1,234,567.1234'],
    [999, 0, '999'],
    [-999.5, 0, '-1,000'],
  ])('%d is %s apart', (value, decimals, text) => {
    expect(formatDecimal(exact(value), decimals, { grouping: true })).toBe(text);
  });

  test('stay together unless asked', () => {
    expect(formatDecimal(exact(107_087), 0)).toBe('107087');
  });
});

describe('a number beside the edges of bands', () => {
  const edges = [1, 0.95, 0.6, 0].map(exact);

  test.each([
    ['just below an edge', fraction(18, 19), '0.947'],
    ['just below 1', exact(0.99996), '0.99996'],
    ['just above 1', exact(1.0004), '1.0004'],
    ['just below zero', exact(-0.0004), '-0.0004'],
    ['on an edge', exact(0.6), '0.60'],
    ['far from all', fraction(193_083 * 2, 392_913), '0.98'],
    ['negative', exact(-0.59627), '-0.60'],
  ])('%s', (_, pace, text) => {
    expect(formatApart(pace, 2, edges)).toBe(text);
  });

  test('an edge with more digits than the print is not jumped over', () => {
    expect(formatApart(exact(0.6265), 2, [exact(0.627)])).toBe('0.6265');
    expect(formatApart(exact(0.625), 2, [exact(0.625)])).toBe('0.625');
  });

  test('an edge that no decimals can show does not go on for ever', () => {
    expect(formatApart(fraction(1, 3), 2, [fraction(1, 3)])).toBe(`0.${'3'.repeat(32)}`);
  });

  test('large numbers keep their thousands', () => {
    expect(formatApart(exact(499_999.96), 1, [exact(500_000)], { grouping: true })).toBe('499,999.96');
  });

  test('what is printed always lies in the band of the value', () => {
    const value = fc
      .tuple(fc.integer({ min: -3_000_000, max: 3_000_000 }), fc.integer({ min: 1, max: 1_500_000 }))
      .map(([numerator, denominator]) => fraction(numerator, denominator));
    fc.assert(
      fc.property(value, pace => {
        const print = exact(Number(formatApart(pace, 2, edges)));
        for (const edge of edges) expect(compare(print, edge)).toBe(compare(pace, edge));
      }),
    );
  });
});
