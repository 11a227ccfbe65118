import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { brokenCase, caseNames, validated } from '../support/cases.ts';
import { type Circumstances, memoryHost } from '../support/memory-host.ts';
import { splitWords } from '../support/transcript.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/output/diagnostics.schema.json', import.meta.url), 'utf8'),
);
const isDiagnostics = new Ajv2020({ allowUnionTypes: true }).compile(schema);

const plan = 'name: 計画\ngovernment: city\nstages:\n  - { id: on-plan, label: 順調 }\nsource: plan-book\n';
const good = {
  'data/governments/city.yaml': 'name: 市\n',
  'data/sources/plan-book.yaml': 'title: 計画書\n',
  'data/plans/a/plan.yaml': plan,
};
const broken = {
  ...good,
  'data/plans/a/measures/x.yaml': 'name: 𠮟る夜\nprogress:\n  - { date: 2025-03-31, stage: 遅れ }\n',
};
const warned = { ...good, 'data/sources/minutes.yaml': 'title: 議事要旨\n' };

async function run(words: string, circumstances: Partial<Circumstances> = {}) {
  const host = memoryHost({ files: broken, ...circumstances });
  const code = await main(['validate', ...splitWords(words)], host);
  const written = (file: string) => Buffer.from(host.contents.get(`/city/${file}`) ?? []).toString('utf8');
  return { code, out: host.out.text, err: host.err.text, written };
}

describe('JSON', () => {
  test.each(caseNames('broken'))('of the case %s is as the schema says', async name => {
    const { files, obstacles } = brokenCase(name);
    const answer = JSON.parse(await validated(files, ['--format', 'json'], obstacles));
    expect(isDiagnostics(answer), JSON.stringify(isDiagnostics.errors)).toBe(true);
    expect(answer.diagnostics.length).toBe(answer.errors + answer.warnings);
  });

  test('is what others rely on, to the letter', async () => {
    expect(JSON.parse((await run('--format json')).out)).toEqual({
      schemaVersion: 1,
      kind: 'diagnostics',
      errors: 1,
      warnings: 0,
      files: 4,
      diagnostics: [
        {
          name: 'unknown-stage',
          severity: 'error',
          message: 'the stage `遅れ` is not one of this plan',
          file: 'data/plans/a/measures/x.yaml',
          line: 3,
          column: 32,
          endLine: 3,
          endColumn: 34,
          offset: 52,
          endOffset: 54,
          related: [
            {
              message: 'the stages of this plan: on-plan',
              file: 'data/plans/a/plan.yaml',
              line: 3,
              column: 1,
            },
          ],
          help: null,
        },
      ],
    });
  });

  test('is English whatever the locale, unless it is asked for', async () => {
    const environment = { LANG: 'ja_JP.UTF-8' };
    const message = async (words: string) =>
      JSON.parse((await run(words, { environment })).out).diagnostics[0].message;
    expect(await message('--format json')).toBe('the stage `遅れ` is not one of this plan');
    expect(await message('--format json --lang ja')).toBe('進捗区分 `遅れ` はこの計画にない');
  });
});

describe('forms and places', () => {
  test('several at once, one of them on standard output', async () => {
    const { out, written, code } = await run(
      '--format concise --format json=out.json --format sarif=out.sarif',
    );
    expect(out).toMatch(/^data\/plans\/a\/measures\/x\.yaml:3:32: error\[unknown-stage\] .*\n$/);
    expect(JSON.parse(written('out.json'))).toMatchObject({ errors: 1 });
    expect(JSON.parse(written('out.sarif'))).toMatchObject({ version: '2.1.0' });
    expect(code).toBe(1);
  });

  test.each([
    ['', 1, 1],
    ['--fail-on never', 0, 0],
  ])('the failures of JUnit are those of the exit code: validate %s', async (words, failures, code) => {
    const answer = await run(`--format junit ${words}`);
    expect(answer.out).toContain(`tests="1" failures="${failures}"`);
    expect(answer.code).toBe(code);
  });

  test('the address of the rules stands in what services show, where it is one', async () => {
    const said = async (page: string) =>
      (await run('--format rdjson', { environment: { REFORM_RULES_AT: page } })).out;
    expect(await said('https://forge.example/rules')).toContain(
      '"https://forge.example/rules#unknown-stage"',
    );
    expect(await said('javascript:alert(1)')).not.toContain('"url"');
  });

  test('only one can go to one place', async () => {
    const both = await run('--format json --format text');
    expect(both).toMatchObject({ code: 2, out: '' });
    expect(both.err).toContain('only one format can go to standard output (json, text)');
    const file = await run('--format json --format sarif --output x.json');
    expect(file).toMatchObject({ code: 2, out: '' });
    expect(file.err).toContain('only one format can go to `/city/x.json` (json, sarif)');
  });

  test('text in a file has no colour and is not cut, whatever the terminal', async () => {
    const { out, written } = await run('--output found.txt --lang ja', { columns: 30, colourLevel: 3 });
    expect(out).toBe('');
    expect(written('found.txt')).toContain(' 3 |   - { date: 2025-03-31, stage: 遅れ }\n');
    expect(written('found.txt')).not.toContain('\u001b');
  });

  test('an unknown form is answered with the one that was meant', async () => {
    const { err, code } = await run('--format jsno');
    expect(err).toContain('did you mean `json`?');
    expect(code).toBe(2);
  });

  test('the page links to the commit in a workflow, and names whom to ask', async () => {
    const environment = {
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'city/plans',
      GITHUB_SHA: 'abc',
    };
    const files = { ...broken, 'reform.yaml': 'contact: 推進課\nlang: ja\n' };
    const { out } = await run('--format markdown', { environment, files });
    expect(out).toContain(
      '| [取組 𠮟る夜](https://github.example/city/plans/blob/abc/data/plans/a/measures/x.yaml#L3) | 3 |',
    );
    expect(out).toContain('推進課までお尋ねください。');
  });
});

describe('what is said about it', () => {
  test('goes to standard error: files, errors, warnings, time, and what to run for the worst', async () => {
    const { err } = await run('', { files: { ...broken, ...warned } });
    expect(err).toBe('\nchecked 5 files: 1 error, 1 warning, 0.1 s\nmore:  reform rule unknown-stage\n');
  });

  test('is one line where nothing is wrong', async () => {
    expect(await run('--lang ja', { files: good })).toMatchObject({
      code: 0,
      out: '',
      err: '点検 3ファイル  エラー 0  警告 0  0.1秒\n',
    });
  });
});

test.each([
  ['', broken, 1],
  ['', warned, 0],
  ['--fail-on warning', warned, 1],
  ['--fail-on warning', good, 0],
  ['--fail-on never', broken, 0],
  ['', { ...warned, 'reform.yaml': 'fail-on: warning\n' }, 1],
  ['--fail-on error', { ...warned, 'reform.yaml': 'fail-on: warning\n' }, 0],
])('`validate %s` exits with what was asked to fail on', async (words, files, code) => {
  expect((await run(words, { files })).code).toBe(code);
});

describe('paths', () => {
  const two = { ...broken, 'data/plans/b/plan.yaml': 'name: 計画\ngovernment: city\nunder: x\n' };

  test.each([
    ['', 2],
    ['data', 2],
    ['data/plans/a', 1],
    ['data/plans/a/measures/x.yaml', 1],
    ['data/plans/a/plan.yaml', 0],
    ['data/plans/a data/plans/b', 2],
  ])('`validate %s` tells what lies there, in the light of the whole', async (words, count) => {
    const { out } = await run(`${words} --format json`, { files: two });
    expect(JSON.parse(out).diagnostics).toHaveLength(count);
  });

  test('that do not exist, or lie elsewhere, are wrong usage', async () => {
    expect(await run('nowhere')).toMatchObject({ code: 2, err: 'error: there is no `nowhere`\n' });
    expect((await run('data notes.md', { files: { ...broken, 'notes.md': 'x' } })).code).toBe(2);
  });
});

describe('reform.yaml', () => {
  const settings = 'contact: 推進課\nlangs: ja\nascii: yes\n';

  test.each([
    ['beside the workspace', 'reform.yaml'],
    ['in the workspace', 'data/reform.yaml'],
  ])('is checked %s', async (_, file) => {
    const { out, err, code } = await run('--format concise', { files: { ...good, [file]: settings } });
    expect(out.split('\n').slice(0, -1)).toEqual([
      `${file}:2:1: error[unknown-key] there is no key \`langs\` here`,
      `${file}:3:8: error[wrong-type] \`true\` or \`false\` should stand here, not text`,
    ]);
    expect(err).toContain('checked 4 files');
    expect(code).toBe(1);
  });

  test('is a file like any other where it cannot be read', async () => {
    const files = { ...good, 'reform.yaml': 'contact: &a 推進課\n' };
    expect((await run('reform.yaml --format concise', { files })).out).toMatch(
      /^reform\.yaml:1:10: error\[yaml-alias\]/,
    );
  });

  test('outside the repository is none of ours', async () => {
    const files = {
      '/city/plans/.git/HEAD': '',
      '/city/plans/plans/a/plan.yaml': plan,
      '/city/reform.yaml': settings,
    };
    expect((await run('--format json', { files, folder: '/city/plans' })).out).not.toContain('reform.yaml');
  });
});
