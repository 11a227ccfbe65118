import { describe, expect, it } from 'vitest';
import type { Actual, Indicator } from '../../src/model/indicator.ts';
import { lineAt, number } from '../build/assessed.ts';
import { actual, baseline, onPath, target } from '../build/plan.ts';

/** From 100 in 2020 to 200 in 2030: each year asks for 10. */
const decade = { baseline: baseline(2020, 100), targets: [target(2030, 200)] };

function verdictAt(asOf: string, parts: Partial<Indicator>): string {
  const line = lineAt(asOf, parts);
  const reason = line.notAssessable ?? line.noActual;
  return reason ? `${line.verdict}: ${reason}` : line.verdict;
}

describe('rule 1: no target', () => {
  it.each([
    ['the goal is none', { ...decade, goal: 'none' }],
    ['no target was set', { baseline: baseline(2020, 100), actuals: [actual(2021, 120)] }],
  ] as const)('%s', (_, parts) => {
    expect(verdictAt('2022-03-31', parts)).toBe('no-target');
  });

  it('still shows the figure', () => {
    const line = lineAt('2022-03-31', { goal: 'none', actuals: [actual(2021, 65)] });
    expect([number(line.value), line.progress, line.forecast]).toEqual([65, null, null]);
  });
});

describe('rule 2: the target year has ended', () => {
  const due = (actuals: readonly Actual[], parts: Partial<Indicator> = {}) => {
    const line = lineAt('2031-06-30', { ...decade, actuals: [actual(2029, 195), ...actuals], ...parts });
    return [line.verdict, line.standing.verdict, line.notAssessable ?? line.pending?.why ?? null];
  };

  it.each([
    ['at the target', [actual(2030, 200)], ['achieved', 'achieved', null]],
    ['just below it', [actual(2030, 199.9)], ['missed', 'missed', null]],
    [
      'met by a later figure only',
      [actual(2030, 199.9), actual('2031-05-01', 210)],
      ['missed', 'missed', null],
    ],
    ['a figure of its last day', [actual('2031-03-31', 200)], ['achieved', 'achieved', null]],
    [
      'a figure of its last day, where the year’s own is not yet there',
      [actual('2031-03-31', 200), actual(2030, 'not-yet')],
      ['achieved', 'achieved', null],
    ],
    ['suppressed', [actual(2030, 'suppressed')], ['not-assessable', 'not-assessable', 'suppressed']],
    ['nil', [actual(2030, 'nil')], ['not-assessable', 'not-assessable', 'nil']],
    ['not surveyed', [actual(2030, 'not-surveyed')], ['not-assessable', 'not-assessable', 'not-surveyed']],
    ['not yet there', [actual(2030, 'not-yet')], ['pending', 'on-track', 'not-yet']],
    ['nothing', [], ['pending', 'on-track', 'no-figure']],
    ['nothing but a later figure', [actual('2031-05-01', 210)], ['pending', 'on-track', 'no-figure']],
    [
      'provisional and met',
      [actual(2030, 200, { provisional: true })],
      ['pending', 'achieved', 'provisional'],
    ],
    [
      'provisional, not met',
      [actual(2030, 199, { provisional: true })],
      ['pending', 'missed', 'provisional'],
    ],
  ])('%s', (_, actuals, expected) => {
    expect(due(actuals)).toEqual(expected);
  });

  it('nil under a ceiling is achieved', () => {
    expect(due([actual(2030, 'nil')], { goal: 'at-most' })).toEqual(['achieved', 'achieved', null]);
  });

  it('with no figure at all is pending, and stands at no-actual', () => {
    expect(due([], { actuals: [] })).toEqual(['pending', 'no-actual', 'no-figure']);
  });

  it('shows later figures without judging them', () => {
    const line = lineAt('2031-06-30', { ...decade, actuals: [actual(2030, 190), actual('2031-05-01', 210)] });
    expect([line.actual?.year, line.figures.map(({ use }) => use)]).toEqual([
      2030,
      ['judged', 'after-target'],
    ]);
    expect([line.forecast, line.neededPerYear]).toEqual([null, null]);
  });

  it('holds on the target year’s last day, not the day before', () => {
    expect([verdictAt('2031-03-30', decade), verdictAt('2031-03-31', decade)]).toEqual([
      'no-actual: no-figure',
      'pending',
    ]);
  });

  it('of a target that has a day of its own, asks for the figure of that day', () => {
    const parts = { baseline: baseline(2020, 100), targets: [target('2030-12-31', 200)] };
    expect(verdictAt('2030-12-30', parts)).toBe('no-actual: no-figure');
    expect(verdictAt('2030-12-31', parts)).toBe('pending');
    expect(verdictAt('2031-01-31', { ...parts, actuals: [actual('2030-12-31', 200)] })).toBe('achieved');
  });

  it('decides even where the target lies before the baseline', () => {
    const parts = { baseline: baseline(2021, 100), targets: [target(2020, 110)] };
    const line = lineAt('2022-03-31', { ...parts, actuals: [actual(2020, 110)] });
    expect([line.verdict, line.elapsed, line.expected]).toEqual(['achieved', null, null]);
  });

  it('is not asked where the target was rolled on', () => {
    const targets = [target(2022, 110), target(2030, 200, { decided: '2022-12-31' })];
    const parts = { ...decade, targets, actuals: [actual(2021, 110)] };
    expect(verdictAt('2022-12-30', parts)).toBe('achieved');
    expect(verdictAt('2023-03-31', parts)).toBe('on-track');
  });
});

describe('rule 4: what cannot be assessed', () => {
  it.each([
    ['suppressed', [actual(2021, 'suppressed')], 'suppressed'],
    ['nil', [actual(2021, 'nil')], 'nil'],
  ])('%s', (_, actuals, reason) => {
    expect(verdictAt('2022-03-31', { ...decade, actuals })).toBe(`not-assessable: ${reason}`);
  });

  it.each([
    ['not met', 199, 'not-assessable: no-baseline'],
    ['met', 200, 'achieved'],
  ])('a goal to reach without a baseline, %s', (_, value, expected) => {
    expect(verdictAt('2022-03-31', { targets: decade.targets, actuals: [actual(2021, value)] })).toBe(
      expected,
    );
  });
});

describe('rule 5: goals to keep', () => {
  it.each([
    ['at-least', 200, 'within-limit'],
    ['at-least', 199.9, 'outside-limit'],
    ['at-most', 200, 'within-limit'],
    ['at-most', 200.1, 'outside-limit'],
  ] as const)('%s 200, now %d, without a baseline: %s', (goal, value, expected) => {
    expect(verdictAt('2022-03-31', { goal, targets: decade.targets, actuals: [actual(2021, value)] })).toBe(
      expected,
    );
  });

  it('nil meets a ceiling, and has no margin', () => {
    const line = lineAt('2022-03-31', {
      goal: 'at-most',
      targets: decade.targets,
      actuals: [actual(2021, 'nil')],
    });
    expect([line.verdict, line.margin]).toEqual(['within-limit', null]);
  });

  describe('at risk: moved the wrong way, and the line crosses the limit by the target’s year', () => {
    const ceiling = (actuals: readonly Actual[], parts: Partial<Indicator> = {}) =>
      verdictAt('2024-03-31', {
        goal: 'at-most',
        baseline: baseline(2020, 100),
        targets: [target(2025, 150)],
        actuals,
        ...parts,
      });

    it.each([
      ['the line ends on the limit', [actual(2021, 110)], 'within-limit'],
      ['the line ends beyond it', [actual(2021, 110.1)], 'within-limit-at-risk'],
      ['back since the figure before', [actual(2021, 140), actual(2022, 139)], 'within-limit'],
      ['as high as the figure before', [actual(2021, 140), actual(2022, 140)], 'within-limit'],
    ])('%s', (_, actuals, expected) => {
      expect(ceiling(actuals)).toBe(expected);
    });

    it('a move of no more than noise is none', () => {
      expect(ceiling([actual(2021, 115)], { noise: 15 })).toBe('within-limit');
      expect(ceiling([actual(2021, 115)], { noise: 14.9 })).toBe('within-limit-at-risk');
    });

    it('a figure that cannot pass the limit does not cross it', () => {
      expect(ceiling([actual(2021, 140)], { limits: { min: 0, max: 150 } })).toBe('within-limit');
    });

    it('one figure alone has no line', () => {
      expect(ceiling([actual(2021, 149)], { baseline: null })).toBe('within-limit');
    });

    it('a floor is crossed downwards', () => {
      const floor = { goal: 'at-least', baseline: baseline(2020, 100), targets: [target(2025, 80)] } as const;
      expect(verdictAt('2022-03-31', { ...floor, actuals: [actual(2021, 96)] })).toBe('within-limit');
      expect(verdictAt('2022-03-31', { ...floor, actuals: [actual(2021, 95.9)] })).toBe(
        'within-limit-at-risk',
      );
    });

    it.each([
      ['upwards over the upper end', 15, 18, 'within-limit-at-risk'],
      ['downwards under the lower end', 15, 12, 'within-limit-at-risk'],
      ['away from an end that the line does not reach', 12, 13, 'within-limit'],
    ])('a range is crossed %s', (_, from, to, expected) => {
      const range = { goal: 'range', targets: [target(2025, null, { min: 10, max: 20 })] } as const;
      const line = { ...range, baseline: baseline(2020, from), actuals: [actual(2021, to)] };
      expect(verdictAt('2022-03-31', line)).toBe(expected);
    });
  });
});

describe('rule 6: goals to reach, after one year of ten', () => {
  it.each([
    [200, 'achieved'],
    [199.9, 'on-track'],
    [110, 'on-track'],
    [109.99, 'slightly-behind'],
    [106, 'slightly-behind'],
    [105.99, 'behind'],
    [100.01, 'behind'],
    [100, 'flat'],
    [99.99, 'regressed'],
  ])('%d is %s', (value, expected) => {
    expect(verdictAt('2022-03-31', { ...decade, actuals: [actual(2021, value)] })).toBe(expected);
  });

  it.each([
    [110, 'on-track'],
    [109, 'flat'],
    [91, 'flat'],
    [90.9, 'regressed'],
    [109.1, 'slightly-behind'],
  ])('with a noise of 9, %d is %s', (value, expected) => {
    expect(verdictAt('2022-03-31', { ...decade, noise: 9, actuals: [actual(2021, value)] })).toBe(expected);
  });

  describe('where the path asks for nothing yet', () => {
    it.each([
      ['stays at the baseline', 100, 100, 'on-track'],
      ['stays at the baseline', 100, 101, 'on-track'],
      ['stays at the baseline', 100, 98, 'flat'],
      ['stays at the baseline', 100, 97.9, 'regressed'],
      ['first leads away', 90, 90, 'on-track'],
      ['first leads away', 90, 89, 'regressed'],
    ])('(it %s: %d) %d is %s', (_, asked, value, expected) => {
      const line = lineAt('2022-03-31', {
        ...decade,
        noise: 2,
        path: [onPath(2021, asked)],
        actuals: [actual(2021, value)],
      });
      expect([line.verdict, line.pace]).toEqual([expected, null]);
    });
  });
});
