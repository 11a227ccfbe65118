import { expect, test } from 'vitest';
import { example, faultNames, type WorkspaceFiles } from '../support/cases.ts';

// One cause is one message: what follows from a fault is no second one. Each cause is laid over a workspace in which
// everything hangs together; in its plan `first-edition` all measures are here and the tally counts them.
const now = 'plans/example';
const then = 'plans/first-edition';

test.each<[cause: string, files: WorkspaceFiles, told: readonly string[]]>([
  ['a policy with measures under it', broken(`${now}/policies/services.yaml`), ['invalid-yaml']],
  ['a counted measure', broken(`${then}/measures/story-hours.yaml`), ['invalid-yaml']],
  ['a measure with others under it', broken(`${then}/measures/children.yaml`), ['invalid-yaml']],
  ['an indicator that is continued', broken(`${then}/indicators/visitors.yaml`), ['invalid-yaml']],
  ['an indicator with series', broken(`${now}/indicators/waiting-time.yaml`), ['invalid-yaml']],
  ['a review that a target names', broken(`${now}/reviews/committee-2025-02.yaml`), ['invalid-yaml']],
  ['a survey that an opinion is about', broken(`${now}/surveys/readers-2025-01.yaml`), ['invalid-yaml']],
  ['a plan file', broken(`${now}/plan.yaml`), ['invalid-yaml']],
  ['the plan file of the plan before', broken(`${then}/plan.yaml`), ['invalid-yaml']],
  ['a government with organisations', broken('governments/example-city.yaml'), ['invalid-yaml']],
  ['a source', broken('sources/annual-report.yaml'), ['invalid-yaml']],
])('%s that cannot be read', async (_, files, told) => {
  expect(await faultNames(files)).toEqual(told);
});

test.each<[cause: string, files: WorkspaceFiles, told: readonly string[]]>([
  ['a plan file that is not there', without(`${now}/plan.yaml`), ['missing-plan-file']],
  [
    'a policy whose id is refused',
    renamed(`${now}/policies/services.yaml`, `${now}/policies/Services.yaml`),
    ['refused-id'],
  ],
  [
    'a stage that is unknown does not disagree with the tally',
    changed(`${then}/measures/story-hours.yaml`, ['stage: done', 'stage: finished']),
    ['unknown-stage'],
  ],
  [
    'an unknown stage in a tally does not disagree with the measures',
    changed(`${then}/tallies/at-the-end.yaml`, ['done: 1', 'don: 1']),
    ['unknown-stage'],
  ],
  [
    'a level that is unknown leaves open what is counted',
    changed(`${then}/measures/story-hours.yaml`, ['under: children', 'under: children\nlevel: actoin']),
    ['unknown-level'],
  ],
  [
    'a counted level that is unknown leaves open what is counted',
    changed(`${then}/plan.yaml`, ['counted: action', 'counted: actoin']),
    ['unknown-level'],
  ],
  [
    'a measure under nothing has no level',
    changed(`${then}/measures/story-hours.yaml`, ['under: children', 'under: childern']),
    ['unknown-reference'],
  ],
  [
    'a measure under an indicator has no level',
    changed(`${then}/measures/story-hours.yaml`, ['under: children', 'under: visitors']),
    ['wrong-kind'],
  ],
  [
    'measures in a circle have no level',
    changed(`${then}/measures/children.yaml`, ['under: reading', 'under: story-hours']),
    ['circular-reference'],
  ],
  [
    'a measure and a policy of one id leave open what stands below which',
    added(`${then}/measures/reading.yaml`, 'name: Reading\n'),
    ['duplicate-id'],
  ],
  [
    'what stands under one of two of one id does not make the other uncounted',
    {
      ...added(`${now}/policies/evening-opening.yaml`, 'name: 夜間の図書館\n'),
      [`${now}/measures/night-staff.yaml`]: 'name: 夜間の職員\nunder: evening-opening\n',
    },
    ['duplicate-id'],
  ],
  [
    'a history out of order has a last entry all the same',
    changed(`${then}/measures/story-hours.yaml`, ['2020-03-31', '2023-06-30']),
    ['out-of-order'],
  ],
  [
    'two entries on one day leave open which is the last',
    changed(`${then}/measures/story-hours.yaml`, ['2020-03-31', '2023-03-31']),
    ['duplicate-day'],
  ],
  [
    'progress after the end leaves open whether a measure is counted',
    changed(`${then}/measures/story-hours.yaml`, [
      'source:',
      'ended: { date: 2022-03-31, how: done }\nsource:',
    ]),
    ['progress-after-end'],
  ],
  [
    'a tally that does not add up is not compared with the measures',
    changed(`${then}/tallies/at-the-end.yaml`, ['under-way: 1', 'under-way: 2']),
    ['tally-sum'],
  ],
  [
    'a figure again out of order is not also a second of its year',
    changed(`${now}/indicators/e-book-loans.yaml`, ['{ year: R7, total', '{ year: R5, total']),
    ['out-of-order'],
  ],
  [
    'a figure outside the limits is not also a jump',
    changed(`${now}/indicators/visitors.yaml`, ['value: 101500', 'value: 1015'], ['min: 0', 'min: 10000']),
    ['outside-limits'],
  ],
  [
    'a target outside the limits is not also on the wrong side',
    changed(`${now}/indicators/visitors.yaml`, ['value: 120000', 'value: 120'], ['min: 0', 'min: 1000']),
    ['outside-limits'],
  ],
  [
    'limits the wrong way round hold nothing out',
    changed(`${now}/indicators/humidity.yaml`, ['{ min: 0, max: 100 }', '{ min: 100, max: 0 }']),
    ['reversed-range'],
  ],
  [
    'a period the wrong way round leaves no target out',
    changed(`${now}/plan.yaml`, ['{ from: R5, to: R9 }', '{ from: R9, to: R5 }']),
    ['reversed-range'],
  ],
  [
    'a correction of nothing is not also a second figure',
    changed(`${now}/indicators/visitors.yaml`, ['corrects: 106200', 'corrects: 106100']),
    ['corrects-nothing'],
  ],
  [
    'a misspelt waiver waives what it was meant to',
    changed(`${now}/indicators/e-book-loans.yaml`, ['rule: doubtful-jump', 'rule: doubtful-jumps']),
    ['unknown-waiver'],
  ],
  [
    'a misspelt source is not also one that nobody names',
    changed(`${now}/plan.yaml`, ['source: plan-book', 'source: plan-books']),
    ['unknown-source'],
  ],
  [
    'a source is not unused while a file that may name it cannot be read',
    { ...broken(`${now}/measures/reading-rooms.yaml`), 'sources/handbook.yaml': 'title: 手引き\n' },
    ['invalid-yaml'],
  ],
  [
    'a source is not unused while a government that may name it is misshapen',
    {
      ...changed('governments/example-city.yaml', ['name:', 'source: [handbook]\nname:']),
      'sources/handbook.yaml': 'title: 手引き\n',
    },
    ['wrong-type'],
  ],
  [
    'an indicator of another plan that is misshapen may have the series that is named',
    {
      ...changed(`${now}/indicators/waiting-time.yaml`, ['series:', 'serie:']),
      [`${then}/indicators/days.yaml`]:
        'name: Days\nunit: days\ngoal: decrease\ncontinues: { of: example/waiting-time/central }\n',
    },
    ['unknown-key'],
  ],
  [
    'so may one of this plan',
    {
      ...changed(`${now}/indicators/waiting-time.yaml`, ['series:', 'serie:']),
      [`${now}/indicators/days.yaml`]:
        'name: 待ち日数\nunit: 日\ngoal: decrease\ncontinues: { of: waiting-time/central }\n',
    },
    ['unknown-key'],
  ],
  [
    'tallies of which nobody knows the day are not of one day',
    {
      ...changed(`${then}/tallies/at-the-end.yaml`, ['date:', 'dat:']),
      [`${then}/tallies/again.yaml`]: textOf(`${then}/tallies/at-the-end.yaml`).replace('date:', 'dat:'),
    },
    ['unknown-key', 'unknown-key'],
  ],
  [
    'a plan that leads to a circle of plans is not in it',
    {
      ...changed(`${then}/plan.yaml`, ['lang: en', 'lang: en\nfollows: example']),
      'plans/another/plan.yaml': 'name: 別の計画\ngovernment: example-city\nfollows: example\n',
    },
    ['circular-reference'],
  ],
  [
    'an organisation of an unknown government',
    changed(`${now}/plan.yaml`, ['government: example-city', 'government: another-city']),
    ['unknown-reference'],
  ],
  [
    'a series id twice leaves open which an opinion is about',
    changed(`${now}/indicators/waiting-time.yaml`, ['id: branches', 'id: central']),
    ['duplicate-series'],
  ],
  [
    'a stage id twice leaves open what is off plan',
    changed(`${now}/plan.yaml`, ['id: changed', 'id: on-plan']),
    ['duplicate-id'],
  ],
])('%s', async (_, files, told) => {
  expect(await faultNames(files)).toEqual(told);
});

function added(path: string, content: string): WorkspaceFiles {
  return { ...example, [path]: content };
}

function broken(path: string): WorkspaceFiles {
  expect(Object.keys(example)).toContain(path);
  return added(path, 'name: [');
}

function changed(path: string, ...edits: readonly (readonly [from: string, to: string])[]): WorkspaceFiles {
  let content = textOf(path);
  for (const [from, to] of edits) {
    expect(content).toContain(from);
    content = content.replace(from, to);
  }
  return added(path, content);
}

function without(path: string): WorkspaceFiles {
  expect(Object.keys(example)).toContain(path);
  return Object.fromEntries(Object.entries(example).filter(([other]) => other !== path));
}

function renamed(from: string, to: string): WorkspaceFiles {
  return { ...without(from), [to]: textOf(from) };
}

function textOf(path: string): string {
  return Buffer.from(example[path] ?? '').toString('utf8');
}
