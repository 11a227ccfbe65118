import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pack } from '../support/packed.ts';

/*
 * The scripts in the real shells. bash and zsh run on a terminal of their own, into which lines with tabs are
 * typed; a `reform` that only writes down its words stands in for the program once a line is entered.
 */

const folder = mkdtempSync(join(tmpdir(), 'reform-completion-'));
const asked = join(folder, 'asked');
const over = join(folder, 'over');
const program = join(folder, 'package', 'bin', 'reform.js');
const data = join(folder, 'data');

const environment = {
  PATH: `${folder}:${process.env.PATH}`,
  HOME: folder,
  LC_ALL: 'C.UTF-8',
  REFORM_LANG: 'ja',
  TERM: 'xterm',
  ASKED: asked,
  OVER: over,
};

const files = {
  'plans/city-2027/plan.yaml':
    'name: { ja: 改革プラン2027, en: Reform 2027 }\ngovernment: city\nstages: [ { id: on-plan, label: 計画通り } ]\n',
  'plans/city-2027/policies/p1.yaml': 'name: 窓口 $HOME `id`\n',
  'plans/city-2027/indicators/female-managers.yaml': 'name: { ja: 女性管理職割合, en: Women }\n',
  'plans/city-2027/measures/counters.yaml': 'name: 窓口\nowner: [ "広報 & IR課", "総務:本課", "R&D (東)" ]\n',
  'plans/city-2023/plan.yaml': 'name: 改革プラン2023\ngovernment: city\n',
  'plans/broken/plan.yaml': 'name: [ { {\n',
};

beforeAll(() => {
  execFileSync('tar', ['-xzf', pack(folder), '-C', folder]);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), content);
  }
  const standIn = [
    '#!/bin/sh',
    `case $1 in __complete | completion) exec '${process.execPath}' '${program}' "$@" ;; esac`,
    'printf "%s|" "$@" >> "$ASKED"; echo >> "$ASKED"',
  ];
  writeFileSync(join(folder, 'reform'), `${standIn.join('\n')}\n`);
  chmodSync(join(folder, 'reform'), 0o755);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isThere = (shell: string) => {
  const found = spawnSync(shell, ['--version']).status === 0;
  if (!found) console.warn(`${shell} was not found: its completion was not tried`);
  return found;
};

/** What was typed, and what the shell made of it. */
const typed = [
  ['reform expl\tfem\t', ['explain', 'female-managers']],
  ['reform explain 女性\t', ['explain', 'female-managers']],
  ['reform explain city-2027/f\t', ['explain', 'city-2027/female-managers']],
  ['reform list indicators --verdict=on-\t', ['list', 'indicators', '--verdict=on-track']],
  ['reform list measures --stage on\t', ['list', 'measures', '--stage', 'on-plan']],
  ['reform explain --judgement=int\tfem\t', ['explain', '--judgement=international', 'female-managers']],
  ['reform list measures --owner 広\t', ['list', 'measures', '--owner', '広報 & IR課']],
  ['reform list measures --owner 総\t', ['list', 'measures', '--owner', '総務:本課']],
  ['reform list measures --owner R\t', ['list', 'measures', '--owner', 'R&D (東)']],
  ['reform rule unknown-st\t', ['rule', 'unknown-stage']],
  ['reform status city-2023 bro\t', ['status', 'city-2023', 'broken']],
  ['reform validate plans/city-2023/pl\t', ['validate', 'plans/city-2023/plan.yaml']],
  ['reform nonsense x\t', ['nonsense', 'x']],
] as const;

describe.each([
  ['bash', 'bash --norc --noprofile -i', 'eval "$(reform completion bash)"'],
  ['zsh', 'zsh -f -i', 'autoload -Uz compinit; compinit -u -D; eval "$(reform completion zsh)"'],
])('%s', (shell, command, setUp) => {
  const canTry = isThere(shell) && spawnSync('script', ['--version']).status === 0;

  test.skipIf(!canTry)('completes as a person types', () => {
    rmSync(asked, { force: true });
    rmSync(over, { force: true });
    const lines = [setUp, ...typed.map(([line]) => line), ': > "$OVER"', 'exit', ''].join('\n');
    // the terminal keeps what is typed ahead; only it must not be closed before the shell has come to the end
    const typing = '{ cat; until [ -e "$OVER" ]; do sleep 0.1; done; }';
    spawnSync('sh', ['-c', `${typing} | script -qec '${command}' /dev/null`], {
      cwd: data,
      env: environment,
      input: lines,
      timeout: 60_000,
    });
    const made = readFileSync(asked, 'utf8').trimEnd().split('\n');
    expect(made).toEqual(typed.map(([, words]) => `${words.join('|')}|`));
  });
});

describe('fish', () => {
  const offered = (line: string) => {
    const script = `source (reform completion fish | psub); complete -C '${line}'`;
    const { stdout } = spawnSync('fish', ['-N', '-c', script], {
      cwd: data,
      env: environment,
      encoding: 'utf8',
    });
    return stdout.trimEnd().split('\n');
  };

  test.skipIf(!isThere('fish')).each([
    ['reform expl', ['explain\t数値の出し方を示す。仮の目標や実績でも計算できる']],
    ['reform explain fem', ['female-managers\t女性管理職割合']],
    ['reform list measures --owner 広', ['広報 & IR課\t1']],
    ['reform list indicators --verdict=on-', ['--verdict=on-track\t順調']],
    ['reform list indicators --plan city', ['city-2023\t改革プラン2023', 'city-2027\t改革プラン2027']],
    ['reform validate pl', ['plans/']],
  ])('offers for `%s`', (line, expected) => {
    expect(offered(line)).toEqual(expected);
  });
});
