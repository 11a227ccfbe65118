import { expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { filesBelow } from '../support/files-below.ts';
import { type Circumstances, memoryHost } from '../support/memory-host.ts';
import { faultsAgainst } from '../support/output-schema.ts';
import { splitWords } from '../support/transcript.ts';

const folder = 'data/plans/kumamoto-2027/indicators';
const file = `${folder}/female-managers.yaml`;
const shipped = Object.fromEntries(
  Object.entries(filesBelow('data')).map(([path, content]) => [`data/${path}`, content]),
);

async function run(command: string, files: Circumstances['files'] = {}) {
  const host = memoryHost({ files: { ...shipped, ...files } });
  const code = await main(splitWords(command), host);
  const now = (path: string) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(host.contents.get(`/city/${path}`));
  return { code, out: host.out.text, err: host.err.text, now, paths: [...host.contents.keys()] };
}

const before = new TextDecoder().decode(shipped[file]);
const journal = (paths: readonly string[]) => paths.filter(path => path.includes('/.reform/'));

test('a dry run shows the same, and leaves no trace', async () => {
  const wet = await run('record female-managers R7 13.9');
  const dry = await run('record female-managers R7 13.9 --dry-run');
  expect(dry.out).toBe(wet.out);
  expect(dry.now(file)).toBe(before);
  expect(journal(dry.paths)).toEqual([]);
  expect(journal(wet.paths)).toEqual([
    '/city/data/.reform/.gitignore',
    '/city/data/.reform/last/manifest.json',
    '/city/data/.reform/last/0.before',
  ]);
});

test.each([
  ['said again as what it corrects', '14.2 --corrects 14.2'],
  ['said again as a correction of what it corrected', '14.2 --corrects 14.0'],
  ['said again as a correction of what never stood there', '14.2 --corrects 13'],
])('a settled figure %s is there already', async (_, words) => {
  const actuals = ['value: 14', 'value: 14.2, corrects: 14, why: counted twice'];
  const entries = actuals.map(said => `  - { year: R4, ${said} }\n`).join('');
  const files = { [file]: `${before}actuals:\n${entries}` };
  const { code, out, now, paths } = await run(`record female-managers R4 ${words} --why again`, files);
  expect([code, out]).toEqual([0, 'it stands there already: nothing to do\n']);
  expect([now(file), journal(paths)]).toEqual([files[file], []]);
});

test('what differs from the settled figure corrects it, and nothing else', async () => {
  const files = { [file]: `${before}actuals:\n  - { year: R4, value: 14 }\n` };
  const of = (words: string) => run(`record female-managers R4 ${words} --why again`, files);
  expect((await of('14.2 --corrects 14')).now(file)).toContain('value: 14.2, known');
  expect((await of('14.2 --corrects 13')).out).toContain('error[corrects-nothing]');
  expect((await of('14 --corrects 14 --provisional')).err).toContain('settled');
});

test('what is refused leaves the file and no journal', async () => {
  const { code, out, err, now, paths } = await run('record female-managers R9 16');
  expect(code).toBe(1);
  expect(out).toContain('error[future-figure]');
  expect(err).toContain('nothing was written: this error would be in the data');
  expect(now(file)).toBe(before);
  expect(journal(paths)).toEqual([]);
});

test('a warning that it brings is shown, and does not stand in the way; one from before is let be', async () => {
  const rules = (out: string) => [...out.matchAll(/^warning\[(.*?)\]/gm)].map(([, rule]) => rule);
  const brings = await run('record female-managers R7 13.96');
  expect(brings).toMatchObject({ code: 0, err: expect.stringContaining('1 file written') });
  expect(rules(brings.out)).toEqual(['too-many-decimals']);
  const files = { [file]: `${before}actuals:\n  - { year: R6, value: 13.24 }\n` };
  expect(rules((await run('record female-managers R7 13.9', files)).out)).toEqual([]);
});

test('a mark before the text, and CR LF, stay', async () => {
  const marked = `\ufeff${before.replaceAll('\n', '\r\n')}`;
  const { now } = await run('record female-managers R7 13.9 --known none', { [file]: marked });
  expect(now(file)).toBe(marked.replace('source:', 'actuals:\r\n  - { year: R7, value: 13.9 }\r\nsource:'));
});

test.each([
  ['a year as the file writes it', 'baseline: { year: FY2023, value: 13.1 }', 'R7', 'year: FY2025'],
  ['so a number', 'baseline: { year: 2023, value: 13.1 }', 'FY2025', 'year: 2025'],
  ['so 2023年度', 'baseline: { year: 2023年度, value: 13.1 }', '令和7年度', 'year: 2025年度'],
  ['else in short', 'baseline: { year: R5, value: 13.1 }', '2025年度', 'year: R7'],
])('%s', async (_, baseline, year, written) => {
  const files = {
    [file]: before
      .replace(/baseline: .*/, baseline)
      .replace('year: R9', 'date: 2028-03-31')
      .replace(/targets:\n.*\n/, ''),
  };
  const { now } = await run(`record female-managers ${year} 13.9`, files);
  expect(now(file)).toContain(`- { ${written}, value: 13.9`);
});

test('errors of another record do not stand in the way, but leave the results unknown', async () => {
  const broken = { [`${folder}/transfer-counter-time.yaml`]: 'name: x\ngoal: up\nunit: 分\n' };
  const { code, out, now } = await run('record female-managers R7 13.9', broken);
  expect(code).toBe(0);
  expect(out).toContain('cannot be said while the plan has errors');
  expect(now(file)).toContain('value: 13.9');
});

test('a figure of a series goes into the series', async () => {
  const parts =
    'name: x\nunit: 分\ngoal: decrease\nseries:\n  - id: east\n    name: 東\n    baseline: { year: R5, value: 9 }\n  - id: west\n    name: 西\nsource: plan-2027\n';
  const path = `${folder}/counter-wait.yaml`;
  expect(await run('record counter-wait R7 8', { [path]: parts })).toMatchObject({ code: 2, out: '' });
  const { now, err } = await run('record counter-wait/west R7 8 --known none', { [path]: parts });
  expect(err).toContain('1 file written');
  expect(now(path)).toBe(
    parts.replace('    name: 西\n', '    name: 西\n    actuals:\n      - { year: R7, value: 8 }\n'),
  );
});

test('between an earlier and a later year it goes where its time is', async () => {
  const files = {
    [file]: `${before}actuals:\n  - { year: R4, value: 12 } # 四\n  - { year: R7, value: 14 }\n`,
  };
  const { now } = await run('record female-managers R6 13', files);
  expect(now(file)).toContain('# 四\n  - { year: R6, value: 13 }\n  - { year: R7');
});

test.each([
  'record female-managers R7 13.9',
  'record female-managers R7 13.9 --dry-run',
  'record female-managers R9 16',
  'stage telework changed --why 入札不調 --plan kumamoto-2023',
  'target female-managers R9 14 --why x',
  'end telework --how done --date 2024-03-31',
])('`%s --format json` holds to its schema', async command => {
  const { out } = await run(`${command} --format json`);
  const answer = JSON.parse(out);
  expect(faultsAgainst('edit', answer)).toBeNull();
  expect(answer.written).toBe(!command.includes('--dry-run') && answer.errors.length === 0);
  expect(answer.files).toHaveLength(1);
});

const half = {
  'data/.reform/writing/manifest.json': JSON.stringify({
    words: 'record female-managers R7 13.9',
    makes: [],
    empties: [],
    files: [],
  }),
};

test.each([
  'status',
  'list indicators',
  'validate',
  'diff --from R5 --to R6',
  'record female-managers R7 1 --dry-run',
])('`%s` answers nothing while a write that broke off is not finished', async command => {
  const { code, out, err } = await run(command, half);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('a write broke off before it was done: reform record female-managers R7 13.9');
});

test('the next command that writes finishes it, and says so', async () => {
  const { code, err } = await run('record female-managers R7 13.9', half);
  expect(code).toBe(0);
  expect(err).toContain('is finished now: reform record female-managers R7 13.9');
});

test('nothing was written, so nothing is taken back', async () => {
  expect(await run('undo')).toMatchObject({
    code: 1,
    err: 'error: nothing was written here that could be taken back\n',
  });
});

test('what was changed since is not taken back', async () => {
  const files: Record<string, Uint8Array | string> = { ...shipped };
  const host = memoryHost({ files });
  await main(['record', 'female-managers', 'R7', '13.9'], host);
  const kept = Object.fromEntries(host.contents);
  const { code, err } = await run('undo', { ...kept, [`/city/${file}`]: 'name: other\n' });
  expect(code).toBe(1);
  expect(err).toContain('has changed in the meantime');
});
