import { describe, expect, it } from 'vitest';
import { namesAt, ownerGroups } from '../../src/assess/owners.ts';
import { assess } from '../../src/assess/plan.ts';
import type { Organisation } from '../../src/model/shared.ts';
import { aMeasure, anIndicator, aPlan, aStage, stood } from '../build/plan.ts';

function organisation(name: string, parts: Partial<Organisation> = {}): Organisation {
  return { note: null, source: null, name: { ja: name }, from: null, until: null, became: [], ...parts };
}

describe('by owner', () => {
  const plan = aPlan({
    stages: [aStage('on-plan', 'on-plan')],
    measures: [
      aMeasure('shared', { owner: ['総務局', '旧局'], progress: [stood('2025-03-31', 'on-plan')] }),
      aMeasure('old', { owner: ['旧局'] }),
      aMeasure('nobody'),
    ],
    indicators: [anIndicator('i', { owner: ['新局'] })],
  });
  const organisations = [
    organisation('総務局'),
    organisation('新局'),
    organisation('旧局', { until: '2025-03-31', became: ['新局'] }),
  ];
  const groups = (asOf: string, known: readonly Organisation[] | null = organisations) =>
    ownerGroups(assess(plan, asOf), known).map(({ owner, stages, indicators }) => [
      owner,
      stages.total,
      stages.unreported,
      indicators,
    ]);

  it('a leaf of two owners is under each, and an organisation under the name valid at the day', () => {
    expect(groups('2025-03-31')).toEqual([
      ['新局', 0, 0, ['i']],
      ['旧局', 2, 1, []],
      ['総務局', 1, 0, []],
      [null, 1, 1, []],
    ]);
    expect(groups('2025-04-01')).toEqual([
      ['新局', 2, 1, ['i']],
      ['総務局', 1, 0, []],
      [null, 1, 1, []],
    ]);
  });

  it('names stay as written where the government lists none', () => {
    expect(groups('2025-04-01', null).map(([owner]) => owner)).toEqual(['新局', '旧局', '総務局', null]);
  });
});

describe('the name of an organisation', () => {
  const organisations = [
    organisation('a', { until: '2023-03-31', became: ['b'] }),
    organisation('b', { from: '2023-04-01', until: '2024-03-31', became: ['c', 'd'] }),
    organisation('c', { from: '2024-04-01' }),
    organisation('d', { from: '2024-04-01', until: '2025-03-31' }),
    organisation('x', { until: '2023-03-31', became: ['z'] }),
    organisation('y', { until: '2023-03-31', became: ['z'] }),
    organisation('z', { from: '2023-04-01' }),
  ];

  it.each([
    ['a', '2023-03-31', ['a']],
    ['a', '2023-04-01', ['b']],
    ['a', '2024-04-01', ['c', 'd']],
    ['d', '2025-04-01', ['d']],
    ['c', '2023-04-01', ['b']],
    ['c', '2022-04-01', ['a']],
    ['z', '2022-04-01', ['z']],
    ['unlisted', '2022-04-01', ['unlisted']],
  ])('%s at %s is %s', (name, day, names) => {
    expect(namesAt(name, organisations, day)).toEqual(names);
  });

  it('is its own where organisations became each other', () => {
    const circle = [
      organisation('a', { until: '2020-03-31', became: ['b'] }),
      organisation('b', { until: '2020-03-31', became: ['a'] }),
    ];
    expect(namesAt('a', circle, '2024-04-01')).toEqual(['a']);
  });
});
