import { expect, test } from 'vitest';
import { readPlan, readShared } from '../../../src/commands/pipeline.ts';
import { type Answer, find, type Library } from '../../../src/commands/records/find.ts';
import { diskTree } from '../../../src/load/disk-tree.ts';
import { openWorkspace } from '../../../src/load/workspace.ts';
import { memoryHost } from '../../support/memory-host.ts';

const plan = (files: Readonly<Record<string, string>>, id: string) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`data/plans/${id}/${path}`, text]));

const indicator = (more: string) => `${more}\nunit: 件\ngoal: increase\n`;

const files = {
  'data/governments/city.yaml': 'code: "431001"\nname: { ja: 熊本市, en: Kumamoto City }',
  'data/sources/paper.yaml': 'title: 骨子について',
  ...plan(
    {
      'plan.yaml': 'name: プラン2023\ngovernment: city',
      'policies/p1.yaml': 'name: 窓口の改革\nno: "1"',
      'indicators/certificates.yaml': indicator(
        'name: { ja: 証明書コンビニ発行件数, en: Certificates at shops }\nno: 1-②',
      ),
      'indicators/counters.yaml': indicator('name: 区役所窓口 満足度\nno: 1-①'),
      'indicators/time.yaml': `${indicator('name: 滞在時間')}series:\n  - { id: chuo, name: 中央区 }\n  - { id: nishi, name: 西区 }\n`,
      'measures/telework.yaml': 'name: テレワーク環境の整備',
      'reviews/committee.yaml': 'name: 改革推進委員会\ndate: 2024-02-09\nopinions: []',
    },
    'plan-2023',
  ),
  ...plan(
    {
      'plan.yaml': 'name: プラン2027\ngovernment: city',
      'policies/p1.yaml': 'name: 組織の改革\nno: "1"',
      'indicators/managers.yaml': indicator('name: 女性管理職割合'),
    },
    'plan-2027',
  ),
  ...plan(
    {
      'plan.yaml': 'name: 壊れた計画\ngovernment: city',
      'measures/lost.yaml': 'name: 行方\nprogress:\n  - { date: 2023-03-31, stage: nowhere }',
    },
    'broken',
  ),
};

async function answer(written: string, within: string | null = null): Promise<string> {
  const host = memoryHost({ files });
  const workspace = openWorkspace(diskTree(host.files, '/city/data'), 'data', false);
  const shared = await readShared(workspace);
  const read: string[] = [];
  const library: Library = {
    workspace,
    shared,
    plan: id => {
      read.push(id);
      return readPlan(workspace, shared, id, host.today());
    },
  };
  return `${said(await find(written, library, within))} (read: ${read.join(' ') || 'none'})`;
}

function said(found: Answer): string {
  if ('found' in found) return found.found.address;
  if ('several' in found) return found.several.map(({ address }) => address).join(', ');
  if ('unreadable' in found) return `unreadable: ${found.unreadable.id}`;
  return found.meant
    ? `meant: ${[found.meant.address, found.meant.name ?? []].flat().join(' = ')}`
    : 'nothing';
}

const all = '(read: broken plan-2023 plan-2027)';

test.each([
  // by id: only the plan that has it is read
  ['certificates', 'plan-2023/certificates (read: plan-2023)'],
  ['plan-2027/managers', 'plan-2027/managers (read: plan-2027)'],
  ['plan-2023', 'plan-2023 (read: plan-2023)'],
  ['paper', 'paper (read: none)'],
  ['time/nishi', 'plan-2023/time/nishi (read: plan-2023)'],
  ['plan-2023/time/chuo', 'plan-2023/time/chuo (read: plan-2023)'],
  ['plan-2023/滞在/西区', 'plan-2023/time/nishi (read: plan-2023)'],
  // the same id in two plans
  ['p1', 'plan-2023/p1, plan-2027/p1 (read: plan-2023 plan-2027)'],
  // by the plan's number, however it is typed
  ['1-②', `plan-2023/certificates ${all}`],
  ['１－２', `plan-2023/certificates ${all}`],
  ['1‐2', `plan-2023/certificates ${all}`],
  ['plan-2023/1', 'plan-2023/p1 (read: plan-2023)'],
  ['1', `plan-2023/p1, plan-2027/p1 ${all}`],
  ['431001', `city ${all}`],
  // by name, or a part of one
  ['女性管理職割合', `plan-2027/managers ${all}`],
  ['ﾃﾚﾜｰｸ', `plan-2023/telework ${all}`],
  ['certificates AT', `plan-2023/certificates ${all}`],
  ['窓口', `plan-2023/p1, plan-2023/counters ${all}`],
  ['plan-2023/委員会', 'plan-2023/committee (read: plan-2023)'],
  ['manag', `plan-2027/managers ${all}`],
  // typos
  ['certificats', `meant: plan-2023/certificates ${all}`],
  ['plan-2032/managers', `meant: plan-2027/managers ${all}`],
  ['女性管埋職割合', `meant: plan-2027/managers = 女性管理職割合 ${all}`],
  ['plan-2023/managers', 'meant: plan-2027/managers (read: plan-2023)'],
  ['xyzzy', `nothing ${all}`],
  [' ', `nothing ${all}`],
  // what cannot be read is said to be there
  ['lost', 'unreadable: broken (read: broken)'],
  ['broken', 'unreadable: broken (read: broken)'],
])('%s is %s', async (written, expected) => {
  expect(await answer(written)).toBe(expected);
});

test('within one plan, nothing else is read', async () => {
  expect(await answer('p1', 'plan-2027')).toBe('plan-2027/p1 (read: plan-2027)');
  expect(await answer('paper', 'plan-2027')).toBe('nothing (read: plan-2027)');
});
