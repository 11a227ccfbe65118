import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/compare/history.ts';

/** Of figures: what became of them, from what to what. */
const told = (before: unknown, after: unknown) =>
  changesBetween(before, after).map(change => {
    if (change.kind !== 'figure' && change.kind !== 'target') return change;
    const { kind, series, when, fate } = change;
    return [
      kind,
      series,
      when.date ?? when.year,
      fate,
      change.before?.value ?? null,
      change.after?.value ?? null,
    ];
  });
const figures = (...actuals: unknown[]) => ({ actuals });
const first = { year: 'R5', value: 10, provisional: true };

describe('what a commit did to a record', () => {
  it('begins it, takes it away, or leaves it unreadable', () => {
    expect(changesBetween(null, { name: 'x' })).toEqual([{ kind: 'began' }]);
    expect(changesBetween({ name: 'x' }, null)).toEqual([{ kind: 'gone' }]);
    expect(changesBetween({ name: 'x' }, undefined)).toEqual([{ kind: 'unreadable' }]);
    expect(changesBetween({ name: 'x' }, { name: 'x' })).toEqual([]);
  });

  it('names the keys that it changed, but for those that it tells', () => {
    const before = { name: 'x', unit: '%', owner: ['a'], actuals: [] };
    const after = { name: 'y', owner: ['a'], goal: 'increase', actuals: [first] };
    expect(changesBetween(before, after)).toMatchObject([
      { kind: 'figure' },
      { kind: 'keys', keys: ['name', 'unit', 'goal'] },
    ]);
  });
});

describe('what became of a figure', () => {
  it.each([
    ['arrived', [], [first], [null, 10]],
    ['settled', [first], [first, { year: 'R5', value: 11 }], [10, 11]],
    ['updated', [first], [first, { year: 'R5', value: 12, provisional: true }], [10, 12]],
    ['corrected', [first], [first, { year: 'R5', value: 12, corrects: 10, why: 'x' }], [10, 12]],
    ['rewritten', [first], [{ year: 'R5', value: 12 }], [10, 12]],
    ['withdrawn', [first], [], [10, null]],
  ])('%s', (fate, before, after, values) => {
    expect(told(figures(...before), figures(...after))).toEqual([['figure', null, 2023, fate, ...values]]);
  });

  it('each of two that came at once', () => {
    const second = { year: 'R5', value: 11 };
    expect(told(figures(), figures(first, second))).toEqual([
      ['figure', null, 2023, 'arrived', null, 10],
      ['figure', null, 2023, 'settled', 10, 11],
    ]);
  });

  it('of a year in whatever way it is written, and of a day', () => {
    expect(told(figures(first), figures({ ...first, year: '令和5年度' }))).toEqual([
      ['figure', null, 2023, 'rewritten', 10, 10],
    ]);
    expect(
      told(figures(), figures({ date: '2023-09-30', value: 5 }, { date: 'soon', value: 6 }, { value: 7 })),
    ).toEqual([['figure', null, '2023-09-30', 'arrived', null, 5]]);
  });

  it('a running total, of a series, or of a target as it was decided', () => {
    expect(told(figures(), figures({ year: 2023, value: 3, total: 30 }))).toEqual([
      ['figure', null, 2023, 'arrived', null, 30],
    ]);
    const north = (actuals: unknown[]) => ({ series: [{ id: 'north', actuals }, { id: 'south' }] });
    expect(told(north([]), north([first]))).toEqual([['figure', 'north', 2023, 'arrived', null, 10]]);
    const target = { year: 'R9', value: 20 };
    const raised = { year: 'R9', value: 25, decided: '2026-04-01' };
    expect(told({ targets: [target] }, { targets: [target, raised] })).toEqual([
      ['target', null, 2027, 'arrived', 20, 25],
    ]);
  });

  it('with what is said beside it', () => {
    const said = {
      year: 'R5',
      none: 'not-surveyed',
      known: '2024-06-01',
      why: { ja: '調査なし', en: 'no survey' },
      source: { report: 'p.3', other: null },
    };
    const [change] = changesBetween(figures(), figures(said));
    expect(change).toMatchObject({
      after: {
        value: null,
        none: 'not-surveyed',
        provisional: false,
        known: '2024-06-01',
        why: '調査なし',
        source: 'report, other',
      },
    });
    const [plain] = changesBetween(figures(), figures({ year: 'R5', value: 1, source: 'report', why: 'x' }));
    expect(plain).toMatchObject({ after: { source: 'report', why: 'x', known: null, none: null } });
  });
});

it('what became of a report', () => {
  const report = (stage: string, why?: string) => ({ date: '2024-03-31', stage, why });
  const reports = (...progress: unknown[]) => ({ progress });
  const fate = (before: unknown, after: unknown) =>
    changesBetween(before, after).map(change =>
      change.kind === 'report' ? [change.day, change.fate, change.before, change.after, change.why] : change,
    );
  expect(fate(reports(), reports(report('late', 'rain')))).toEqual([
    ['2024-03-31', 'arrived', null, 'late', 'rain'],
  ]);
  expect(fate(reports(report('late', 'rain')), reports(report('on-plan')))).toEqual([
    ['2024-03-31', 'rewritten', 'late', 'on-plan', null],
  ]);
  expect(fate(reports(report('late')), reports())).toEqual([['2024-03-31', 'withdrawn', 'late', null, null]]);
  expect(fate(reports(report('late')), reports(report('late')))).toEqual([]);
});
