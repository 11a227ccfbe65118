import { expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { filesBelow } from '../support/files-below.ts';
import { memoryHost } from '../support/memory-host.ts';
import { splitWords } from '../support/transcript.ts';

const utf8 = new TextDecoder();
const town = {
  'plans/p/plan.yaml': 'name: p\ngovernment: g\nstages:\n  - { id: done, label: 完了, class: done }\n',
  'plans/p/policies/p1.yaml': 'name: 方針\nsource: doc\n',
  'governments/g.yaml': 'name: 町\n',
  'sources/doc.yaml': 'title: 計画書\n',
};

async function run(command: string, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const host = memoryHost({ files: { ...town, ...files } });
  const code = await main(splitWords(`${command} --lang en`), host);
  const now = (path: string) => {
    const bytes = host.contents.get(`/city/${path}`);
    return bytes ? utf8.decode(bytes).replace(/^# [a-z_0-9]+: .*\n/gm, '') : null;
  };
  return { code, out: host.out.text, err: host.err.text, now, host };
}

test.each([
  [
    'new policy p2 --name 第二 --number 2 --source doc',
    'plans/p/policies/p2.yaml',
    'name: 第二\nno: "2"\nsource: doc\n',
  ],
  [
    'new measure m --name 窓口 --under p1 --owner 総務局、市民局 --source doc:12頁',
    'plans/p/measures/m.yaml',
    'name: 窓口\nunder: p1\nowner: [総務局, 市民局]\nsource: { doc: 12頁 }\n',
  ],
  [
    'new indicator i --name 割合 --unit % --decimals 1 --goal increase --baseline R5=13.1 --target 令和9年度=15 --under p1 --source doc',
    'plans/p/indicators/i.yaml',
    'name: 割合\nunder: p1\nunit: "%"\ndecimals: 1\ngoal: increase\nbaseline: { year: R5, value: 13.1 }\ntargets:\n  - { year: R9, value: 15 }\nsource: doc\n',
  ],
  ['new source annual-report --name 年次報告', 'sources/annual-report.yaml', 'title: 年次報告\n'],
  ['new government city --name 市', 'governments/city.yaml', 'name: 市\n'],
  [
    'new plan next --name 次の計画 --period R9-R12',
    'plans/next/plan.yaml',
    'name: 次の計画\ngovernment: g\nperiod: { from: R9, to: R12 }\n',
  ],
])('`%s`', async (command, path, text) => {
  const { code, now, host } = await run(command);
  expect(code).toBe(0);
  expect(now(path)).toBe(text);
  expect(await main(['validate'], host), 'valid at once').toBe(0);
});

test.each([
  ['new measure', 2, 'exactly one of `<id>`, `--csv` is needed'],
  ['new measure m', 2, '`--name` is needed'],
  ['new indicator i --name x', 2, '`--unit`, `--goal` are needed'],
  ['new measure R7 --name x', 2, '`R7` cannot be an id'],
  ['new policy p1 --name x', 1, 'there is a `p1` already'],
  ['new measure m --name x --plan q', 2, 'there is no plan `q`'],
  ['new indicator i --name x --unit y --goal up', 2, '`--goal` cannot be `up`'],
  ['new indicator i --name x --unit y --goal increase --baseline 13.1', 2, 'write `--baseline R5=13.1`'],
  ['new plan next --from q', 2, 'there is no plan `q`'],
  ['new plan p --from p', 1, 'there is a `p` already'],
])('`%s` is refused', async (command, code, message) => {
  const answer = await run(command);
  expect({ code: answer.code, out: answer.out }).toEqual({ code, out: '' });
  expect(answer.err).toContain(message);
});

test('which of several plans is not guessed', async () => {
  const { code, err } = await run('new measure m --name x', {
    'plans/q/plan.yaml': 'name: q\ngovernment: g\n',
  });
  expect(code).toBe(2);
  expect(err).toContain('say which with `--plan`: `p`, `q`');
});

test('an error that would come of it is told as the check tells it', async () => {
  const { code, out, now } = await run('new measure m --name x --under p9');
  expect(code).toBe(1);
  expect(out).toContain('error[unknown-reference]');
  expect(now('plans/p/measures/m.yaml')).toBeNull();
});

const table = `\ufeffID,名称,所管,属する先,番号,Unit,目標の向き,基準値,基準年度,目標値,目標年度,出典
visits,来館者数,"教育委員会、総務局",p1,1-1,人,増やす,"120,000",令和5年度,150000,R9,doc:3頁
wait,待ち時間,,p1,,分,Decrease,１２,R5,8,R9,doc
,,,,,,,,,,,
`;

test('many at once, from the table of an office: shown first, then written', async () => {
  const files = { '/office/i.csv': table };
  const shown = await run('new indicator --csv /office/i.csv', files);
  expect(shown).toMatchObject({ code: 0, err: expect.stringContaining('2 files would be written') });
  expect(shown.now('plans/p/indicators/visits.yaml')).toBeNull();
  const { now, out, err, host } = await run('new indicator --csv /office/i.csv --write', files);
  expect([out, err]).toEqual([shown.out, expect.stringContaining('2 files written')]);
  expect(now('plans/p/indicators/visits.yaml')).toBe(
    'name: 来館者数\nno: 1-1\nunder: p1\nowner: [教育委員会, 総務局]\nunit: 人\ngoal: increase\nbaseline: { year: R5, value: 120000 }\ntargets:\n  - { year: R9, value: 150000 }\nsource: { doc: 3頁 }\n',
  );
  expect(now('plans/p/indicators/wait.yaml')).toContain(
    'goal: decrease\nbaseline: { year: R5, value: 12 }\n',
  );
  expect(await main(['validate'], host)).toBe(0);
});

test.each([
  ['id,名称,基準\nm,a,b\n', 'the column `基準` is unknown'],
  ['名称\nm\n', 'the column `id` is missing'],
  ['id,name\nm,a\nm,b\n', 'row 3, `id`: `m` stands there twice'],
  ['id,name\nR7,a\n', 'row 2, `id`: `R7` cannot be an id'],
  ['id,name\nm,\n', 'row 2, `name`: `` is empty'],
  [
    new Uint8Array([0x69, 0x64, 0x2c, 0x96, 0xbc, 0x8f, 0xcc, 0x0a]),
    'is not a CSV file in UTF-8, but looks like Shift_JIS',
  ],
])('a table with a slip: all of it is said, and nothing written', async (csv, message) => {
  const { code, err, now } = await run('new measure --csv /office/m.csv --write', { '/office/m.csv': csv });
  expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(message) });
  expect(now('plans/p/measures/m.yaml')).toBeNull();
});

test.each([
  ['約12', 'R5', '増やす', '`基準値`: `約12` is not a plain number'],
  ['12', '来年', '増やす', '`基準年度`: `来年` is not a fiscal year'],
  ['12', 'R5', '上げる', '`目標の向き`: `上げる` is no goal'],
])('a value that nobody should guess (%s, %s, %s)', async (value, year, goal, message) => {
  const csv = `id,名称,単位,目標の向き,基準値,基準年度\ni,a,人,${goal},${value},${year}\n`;
  const { code, err } = await run('new indicator --csv /office/i.csv --write', { '/office/i.csv': csv });
  expect(code).toBe(1);
  expect(err).toContain(`row 2, ${message}`);
});

const old = {
  'plans/p/plan.yaml':
    'name: p # the name\ngovernment: g\nperiod: { from: R3, to: R7 }\nstages:\n  - { id: done, label: 完了, class: done }\nnote: 旧\n',
  'plans/p/measures/kept.yaml':
    'name: 続く\nunder: p1 # 方針\nprogress:\n  - { date: 2026-03-31, stage: done }\nsource: doc\n',
  'plans/p/measures/over.yaml':
    'name: 終わった\nunder: p1\nended: { date: 2026-03-31, how: done }\nsource: doc\n',
  'plans/p/measures/below.yaml': 'name: その下\nunder: over\nalso_under: [kept]\nsource: doc\n',
  'plans/p/indicators/met.yaml':
    'name: 達成\nunit: 人\ngoal: increase\nbaseline: { year: R3, value: 1 }\ntargets: [{ year: R7, value: 2 }]\nactuals:\n  - { year: R7, value: 3 }\nsource: doc\n',
  'plans/p/indicators/open.yaml':
    'name: 途中\nunder: kept\nunit: 人\ngoal: increase\nbaseline: { year: R3, value: 1 }\ntargets:\n  - { year: R7, value: 9 }\nactuals:\n  - { year: R6, value: 3, source: { doc: 9頁 } }\n  - { year: R7, value: 4, provisional: true }\ndefinition: 数えた人 # どう数えるか\nsource: doc\n',
  'plans/p/indicators/parts.yaml':
    'name: 区分\nunit: 分\ngoal: decrease\nseries:\n  - { id: a, name: 甲, baseline: { year: R3, value: 9 }, targets: [{ year: R7, value: 5 }], actuals: [{ year: R7, value: 8 }] }\n  - id: b\n    name: 乙\n    targets:\n      - { year: R7, value: 5 }\nsource: doc\n',
};

test('the next edition: structure and words, baselines from the last settled figures, and nothing that was decided', async () => {
  const { code, out, now, host } = await run('new plan q --from p --period R8-R11', old);
  expect(code).toBe(0);
  expect(out).toContain(
    '達成 (`met`) has reached its target and is left out; `--with-achieved` carries it over',
  );
  expect(now('plans/q/plan.yaml')).toBe(
    'name: p # the name\ngovernment: g\nperiod: { from: R8, to: R11 }\nfollows: p\nstages:\n  - { id: done, label: 完了, class: done }\n',
  );
  expect(now('plans/q/policies/p1.yaml')).toBe('name: 方針\nsource: doc\n');
  expect(now('plans/q/measures/over.yaml')).toBeNull();
  expect(now('plans/q/indicators/met.yaml')).toBeNull();
  expect(now('plans/q/measures/kept.yaml')).toContain('name: 続く\nunder: p1 # 方針\n');
  expect(now('plans/q/measures/kept.yaml')).not.toContain('progress');
  expect(now('plans/q/measures/below.yaml')).toContain('under: p1\nalso_under: [kept]\n');
  expect(now('plans/q/indicators/open.yaml')).toBe(
    'name: 途中\nunder: kept\nunit: 人\ngoal: increase\nbaseline: { year: R6, value: 3, source: { doc: 9頁 } }\ncontinues: { of: p/open, comparable: true }\ndefinition: 数えた人 # どう数えるか\nsource: doc\n',
  );
  const parts = now('plans/q/indicators/parts.yaml');
  expect(parts).toContain(
    '- { id: a, name: 甲, baseline: { year: R7, value: 8 } }\n  - id: b\n    name: 乙\n',
  );
  const raw = utf8.decode(host.contents.get('/city/plans/q/indicators/parts.yaml'));
  expect(raw).toContain('# baseline: the plan before has no settled figure to start from\n');
  expect(await main(['validate'], host), 'valid at once').toBe(0);
  expect(now('plans/p/measures/kept.yaml'), 'the old edition is as it was').toBe(
    old['plans/p/measures/kept.yaml'],
  );
});

test('with those that have reached their targets, if so asked', async () => {
  const { out, now } = await run('new plan q --from p --with-achieved --name 次', old);
  expect(out).not.toContain('--with-achieved');
  expect(now('plans/q/indicators/met.yaml')).toContain('baseline: { year: R7, value: 3 }\n');
  expect(now('plans/q/plan.yaml')).toContain('name: 次\n');
});

const shipped = Object.fromEntries(
  Object.entries(filesBelow('data')).map(([path, content]) => [`data/${path}`, content]),
);
const townFiles = Object.fromEntries(
  Object.entries(filesBelow('test/town')).map(([path, content]) => [`data/${path}`, content]),
);

test.each([
  ['kumamoto-2023', shipped],
  ['kumamoto-2027', shipped],
  ['kitakyushu-platinum-2025', shipped],
  ['town-2024', townFiles],
])('the next edition of %s is valid at once', async (plan, files) => {
  const host = memoryHost({ files });
  expect(await main(['new', 'plan', 'next-edition', '--from', plan], host)).toBe(0);
  expect(await main(['validate', '--fail-on', 'warning'], host)).toBe(0);
  expect(await main(['status', 'next-edition'], host)).toBe(0);
});
