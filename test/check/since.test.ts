import { describe, expect, test } from 'vitest';
import { agesSince, type Trace, traceOf } from '../../src/check/since.ts';
import type { Finding, Pointer } from '../../src/model/finding.ts';

const none: ReadonlyMap<string, string> = new Map();

/** A finding at a place of a file that says this. */
function trace(value: unknown, pointer: Pointer, file = 'a.yaml', rule = 'number-as-text'): Trace {
  const finding: Finding = { rule, at: { file, at: { pointer, on: 'value' } }, facts: {}, related: [] };
  return traceOf(finding, () => value);
}

const ages = (before: readonly Trace[], now: readonly Trace[], renamed = none) =>
  agesSince({ traces: before, renamed })(now).join(' ');

const figures = (...values: readonly unknown[]) => ({
  actuals: values.map((value, index) => ({ year: 2020 + index, value })),
});

describe('a finding is known again', () => {
  const before = [trace(figures(1, '15'), ['actuals', 1, 'value'])];

  test.each<[string, readonly Trace[], string]>([
    ['where it was', before, 'old'],
    ['but not in another list', [trace({ targets: [{}, { value: '15' }] }, ['targets', 1, 'value'])], 'new'],
    ['but not in another file', [trace(figures(1, '15'), ['actuals', 1, 'value'], 'b.yaml')], 'new'],
    [
      'but not by another rule',
      [trace(figures(1, '15'), ['actuals', 1, 'value'], 'a.yaml', 'wrong-type')],
      'new',
    ],
    [
      'where an entry was put before its own',
      [trace({ actuals: [{}, {}, { year: 2021, value: '15' }] }, ['actuals', 2, 'value'])],
      'old',
    ],
    [
      'where its entry says something else and is as wrong',
      [trace(figures(1, '16'), ['actuals', 1, 'value'])],
      'old',
    ],
    [
      'once: a new one with it is new',
      [
        trace(figures(1, '15', '15'), ['actuals', 1, 'value']),
        trace(figures(1, '15', '15'), ['actuals', 2, 'value']),
      ],
      'old new',
    ],
    [
      'where it has gone, and not where a new one has come',
      [
        trace({ actuals: [{}, { year: 2029, value: '3' }, { year: 2021, value: '15' }] }, [
          'actuals',
          1,
          'value',
        ]),
        trace({ actuals: [{}, { year: 2029, value: '3' }, { year: 2021, value: '15' }] }, [
          'actuals',
          2,
          'value',
        ]),
      ],
      'new old',
    ],
  ])('%s', (_, now, expected) => {
    expect(ages(before, now)).toBe(expected);
  });

  test('under the new name of its file', () => {
    const now = [trace(figures(1, '15'), ['actuals', 1, 'value'], 'b.yaml')];
    expect(ages(before, now, new Map([['b.yaml', 'a.yaml']]))).toBe('old');
  });

  test('where it is about a file as a whole, or about its text', () => {
    const whole: Finding = {
      rule: 'not-utf8',
      at: { file: 'a.yaml', at: null },
      facts: { line: 1 },
      related: [],
    };
    const text: Finding = {
      ...whole,
      rule: 'invalid-yaml',
      at: { file: 'a.yaml', at: { offset: 1, endOffset: 2 } },
    };
    const traces = [whole, text].map(finding => traceOf(finding, () => undefined));
    expect(ages(traces, traces)).toBe('old old');
    expect(ages(traces.slice(1), traces)).toBe('new old');
  });
});
