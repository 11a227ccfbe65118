import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { diagnosticsPage } from '../../scripts/diagnostics-page.ts';
import { rules } from '../../src/check/rules/index.ts';
import { main } from '../../src/main.ts';
import { memoryHost } from '../support/memory-host.ts';

async function rule(words: readonly string[], columns?: number) {
  const host = memoryHost({ files: {}, ...(columns && { columns, colourLevel: 1 }) });
  const code = await main(['rule', ...words], host);
  return { code, out: host.out.text, err: host.err.text };
}

const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schemas/output/${name}.schema.json`, import.meta.url), 'utf8'));

test('DIAGNOSTICS.md is what the rules say now', async () => {
  const written = readFileSync(new URL('../../DIAGNOSTICS.md', import.meta.url), 'utf8');
  expect(written === (await diagnosticsPage()), 'it is stale: run `npm run docs`').toBe(true);
});

test.each(['ja', 'en'])(
  'the list in %s has every rule with what it checks, on one line each in a pipe',
  async lang => {
    const { out } = await rule(['--lang', lang]);
    const names = out.split('\n').flatMap(line => /^ {2}([a-z0-9-]+) {2,}\S/.exec(line)?.[1] ?? []);
    expect(names).toEqual(rules.map(({ name }) => name));
  },
);

test('in a terminal no line of the list is longer than it is wide', async () => {
  const { out } = await rule([], 60);
  const widths = out.split('\n').map(line => line.replace(/\u001b\[\d+m/g, '').length);
  expect(Math.max(...widths)).toBeLessThanOrEqual(60);
});

test('one rule is told with what its bad example gives', async () => {
  expect(await rule(['unknown-stage', '--lang', 'ja'])).toEqual({
    code: 0,
    err: '',
    out: `unknown-stage  参照
進捗区分が計画の定めたものかを点検する。
計画にない区分では、どこにも数えられない。

誤った例  data/plans/example/measures/open-library.yaml
  | name: 図書館の開館時間の延長
  | progress:
  |   - { date: 2025-03-31, stage: 計画どおり }
  | source: report

エラー[unknown-stage]: 進捗区分 \`計画どおり\` はこの計画にない
  --> data/plans/example/measures/open-library.yaml:3:32
   |
 3 |   - { date: 2025-03-31, stage: 計画どおり }
   |                                ^^^^^^^^^^ 区分の id ではない
   |
  ::: data/plans/example/plan.yaml:4:1  この計画の区分は on-plan、changed
   |
   = 対処: \`on-plan\`（計画通り）の誤りでは

正しい例  data/plans/example/measures/open-library.yaml
  | name: 図書館の開館時間の延長
  | progress:
  |   - { date: 2025-03-31, stage: on-plan }
  | source: report
`,
  });
});

test('JSON is as its schema says, for one rule and for all', async () => {
  const ajv = new Ajv2020({ schemas: [schema('diagnostics')], allowUnionTypes: true });
  const isRules = ajv.compile(schema('rule'));
  for (const words of [[], ['not-utf8']]) {
    const answer = JSON.parse((await rule([...words, '--format', 'json'])).out);
    expect(isRules(answer), ajv.errorsText(isRules.errors)).toBe(true);
    expect(answer.rules).toHaveLength(words.length || rules.length);
  }
});

test('an unknown rule is answered with the one that was meant', async () => {
  expect(await rule(['unknown-stgae'])).toEqual({
    code: 2,
    out: '',
    err: 'error: there is no rule `unknown-stgae`\ndid you mean `unknown-stage`?\n',
  });
});
