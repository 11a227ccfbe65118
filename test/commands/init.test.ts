import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/main.ts';
import { memoryHost } from '../support/memory-host.ts';
import { splitWords } from '../support/transcript.ts';

const utf8 = new TextDecoder();

function city(files: Readonly<Record<string, string>> = { 'notes.txt': '' }) {
  const host = memoryHost({ files });
  const run = async (command: string) => {
    const [out, err] = [host.out.text.length, host.err.text.length];
    const code = await main(splitWords(command), host);
    return { code, out: host.out.text.slice(out), err: host.err.text.slice(err) };
  };
  const now = (path: string) => utf8.decode(host.contents.get(`/city/${path}`));
  return { run, now, paths: () => [...host.contents.keys()].map(path => path.slice('/city/'.length)) };
}

const calls = [
  'init',
  'init --city Kumamoto --code 431001 --plan Reform --period R8-R11',
  'init --period 令和8年度～令和11年度',
];

for (const lang of ['ja', 'en'])
  test.each(calls)(
    `\`%s\` in ${lang}: checked and answered at once, without an error or a warning`,
    async call => {
      const { run } = city();
      expect(await run(`${call} --lang ${lang}`)).toMatchObject({ code: 0 });
      const validate = await run('validate --lang en --fail-on warning');
      expect(validate).toMatchObject({ code: 0, out: '' });
      expect(validate.err).toContain('checked 7 files: 0 errors, 0 warnings');
      const status = await run(`status --lang ${lang}`);
      expect(status).toMatchObject({ code: 0 });
      expect(await run('undo'), 'there is nothing to take back').toMatchObject({ code: 1 });
    },
  );

test('every key that a file may have is there, in use or with its meaning', async () => {
  const { run, now } = city();
  await run('init --lang ja');
  const schema = JSON.parse(readFileSync('schemas/indicator.schema.json', 'utf8'));
  const text = now('data/plans/reform-plan-2026/indicators/i1.yaml');
  const keys = [...text.matchAll(/^(?:# )?([a-z_]+):/gm)].map(([, key]) => key);
  expect(keys).toEqual(Object.keys(schema.properties));
  for (const [, meaning] of text.matchAll(/^# [a-z_]+: {2}# (.*)$/gm)) expect(meaning).not.toBe('');
});

test('what a person has written is left as it is, and a workspace too', async () => {
  const { run, now, paths } = city({ 'README.md': 'ours\n', '.vscode/settings.json': '{}\n' });
  const { out } = await run('init --lang en');
  expect(out).toContain('README.md  is there already, and stays as it is');
  expect([now('README.md'), now('.vscode/settings.json')]).toEqual(['ours\n', '{}\n']);
  expect(paths().filter(path => path.startsWith('.reform'))).toEqual([]);
  expect(await run('init --lang en')).toMatchObject({
    code: 1,
    err: expect.stringContaining('there is a `data` already'),
  });
});

test('a dry run names the files and makes none', async () => {
  const { run, paths } = city();
  expect((await run('init --dry-run')).out.split('\n')).toHaveLength(12);
  expect(paths()).toEqual(['notes.txt']);
});

test.each([
  ['init --code 431002', '`--code` cannot be `431002`'],
  ['init --period 来年', '`--period` cannot be `来年`'],
])('`%s` is refused, and nothing is made', async (call, message) => {
  const { run, paths } = city();
  expect(await run(`${call} --lang en`)).toMatchObject({ code: 2, err: expect.stringContaining(message) });
  expect(paths()).toEqual(['notes.txt']);
});

test('the commands of the workflow are commands that there are', async () => {
  const { run, now } = city();
  await run('init');
  const { jobs } = parse(now('.github/workflows/data.yml'));
  const commands = jobs.data.steps
    .flatMap(({ run: line }: { run?: string }) => /reform (.*?)(?: >>.*)?$/.exec(line ?? '')?.[1] ?? [])
    .filter((words: string) => !words.endsWith('.tgz'));
  expect(commands).toEqual(['validate --format github', 'diff HEAD^ HEAD --format markdown']);
  expect(await run(commands[0])).toMatchObject({ code: 0 });
});
