import { describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { memoryHost } from '../support/memory-host.ts';
import { run } from '../support/run.ts';

const completed = async (words: readonly string[], files: Readonly<Record<string, string>> = {}) => {
  const host = memoryHost({ files, environment: { LANG: 'ja_JP.UTF-8' } });
  const code = await main(['__complete', '--', ...words], host);
  expect([code, host.err.text]).toEqual([0, '']);
  return host.out.text.replace(/\n$/, '').split('\n');
};

const plan = (id: string, name: string) => ({
  [`data/plans/${id}/plan.yaml`]: `name: ${name}\nstages: [ { id: late, label: { ja: 遅れ, en: late } } ]\n`,
});
const files = {
  ...plan('city-2027', '改革プラン2027'),
  ...plan('city-2023', '改革プラン2023'),
  'data/plans/city-2027/policies/p1.yaml': 'name: 窓口\n',
  'data/plans/city-2023/policies/p1.yaml': 'name: 財政\n',
  'data/plans/city-2027/indicators/leave.yaml': 'name: { ja: 年休, en: Leave }\n',
  'data/plans/city-2027/indicators/torn.yaml': 'name: [ {\n',
  'data/plans/city-2027/measures/m1.yaml': 'name: "受付##[x]と  案内"\nowner: [広報課]\n',
};

describe('what is offered', () => {
  it.each([
    ['commands by their beginning', ['ex'], /^explain\t.*\nexport\t/],
    [
      'options that are still open',
      ['status', '--as-of', 'R7', '--a'],
      /^--ascii\t[^\n]*\n--ambiguous\t[^\n]*$/,
    ],
    ['nothing for a command that is none', ['explode', ''], /^$/],
    ['nothing behind the last argument', ['explain', 'leave', ''], /^$/],
    ['choices', ['explain', 'leave', '--judgement', 'n'], /^national\t$/],
    ['forms of the answer', ['show', 'leave', '--format', 'm'], /^markdown\t$/],
    ['choices behind =', ['explain', '--judgement=n'], /^--judgement=national\t$/],
    [
      'plans with their names',
      ['list', 'policies', '--plan', 'city-2027', '--plan', 'city-2023'],
      /^city-2023\t改革プラン2023$/,
    ],
    ['records with their names', ['explain', 'le'], /^leave\t年休$/],
    ['records by a part of their names', ['explain', '年'], /^leave\t年休$/],
    ['what two plans have, with the plan', ['explain', 'p1'], /^city-2023\/p1\t財政\ncity-2027\/p1\t窓口$/],
    ['records of one plan', ['explain', 'city-2027/l'], /^city-2027\/leave\t年休$/],
    ['a record whose file is broken', ['explain', 'tor'], /^torn\t$/],
    [
      'policies of the plan that is asked for',
      ['list', 'measures', '--plan', 'city-2027', '--policy', ''],
      /^p1\t窓口$/,
    ],
    ['owners', ['list', 'measures', '--owner', ''], /^広報課\t1$/],
    ['stages by their labels', ['list', 'measures', '--stage', '遅'], /^late\t遅れ$/],
    ['verdicts', ['list', 'indicators', '--verdict', 'miss'], /^missed\t未達成$/],
    ['rules', ['rule', 'unknown-stag'], /^unknown-stage\t/],
    ['files, by the shell', ['validate', 'x'], /^:files\t$/],
    ['a name that can do the terminal no harm', ['explain', 'm1'], /^m1\t受付#\\u0023\[x\]と 案内$/],
    ['arguments behind an option before the command', ['--lang', 'en', 'explain', 'le'], /^leave\t/],
  ])('%s', async (_, words, expected) => {
    expect((await completed(words, files)).join('\n')).toMatch(expected);
  });

  it('is nothing where there is no workspace', async () => {
    expect(await completed(['explain', ''])).toEqual(['']);
    expect(await completed(['explain', '--data', '/nowhere', ''], files)).toEqual(['']);
  });
});

describe('reform completion', () => {
  it.each([
    ['bash', /^complete -F _reform reform$/m, /\breform __complete -- /],
    ['zsh', /compdef _reform reform/, /\breform __complete -- /],
    ['fish', /^complete -c reform /m, /\(reform __complete -- /],
    // unquoted, a script takes the two dashes for the end of its own parameters
    [
      'powershell',
      /^Register-ArgumentCompleter -Native -CommandName reform /m,
      /& reform __complete '--' @words /,
    ],
  ])('prints a script for %s that calls back', async (shell, registered, asked) => {
    const { out, code } = await run(`completion ${shell}`);
    expect(code).toBe(0);
    expect(out).toMatch(registered);
    expect(out).toMatch(asked);
  });

  it('writes words for PowerShell as it takes them', async () => {
    const { out } = await run('completion powershell');
    expect(out).toContain(`$wordToComplete.Trim('''"')`);
    expect(out).toContain(`{ "'" + $value.Replace("'", "''") + "'" }`);
    const depths = [...out.replace(/'[^']*'|"[^"]*"/g, '')].map(
      sign => Number(sign === '{') - Number(sign === '}'),
    );
    expect(depths.reduce((sum, step) => sum + step, 0)).toBe(0);
  });

  it('says how the script is installed', async () => {
    expect((await run('completion --help')).out).toContain('eval "$(reform completion bash)"');
  });

  it('names the shells that it knows', async () => {
    const { err, code } = await run('completion zhs');
    expect(code).toBe(2);
    expect(err).toContain('did you mean `zsh`?');
  });
});
