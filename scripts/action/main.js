import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepComment } from './comment.js';
import { pullRequestIn, refusal } from './event.js';
import { pageOf } from './page.js';
import { installedProgram } from './program.js';
import { placeSarif } from './sarif.js';
import { words } from './words.js';

// What action.yml runs. Everything comes from the environment; nothing of it becomes part of a shell's command.
const { env } = process;
const lang = env.REFORM_ACTION_LANG === 'en' ? 'en' : 'ja';

/** A summary holds 1 MiB; a character may take three bytes of it. */
const roomInSummary = 300_000;

const refused = refusal(env);
if (refused) fail(refused);
else {
  try {
    const folder = mkdtempSync(join(env.RUNNER_TEMP || tmpdir(), 'reform-'));
    const pullRequest = pullRequestIn(env);
    await run(await installedProgram(env, folder, pullRequest), pullRequest, folder);
  } catch (problem) {
    fail(problem.message);
  }
}

async function run(program, pullRequest, folder) {
  const file = name => join(folder, name);
  const check = reform('validate', [
    '--format=github',
    `--format=markdown=${file('check.md')}`,
    `--format=json=${file('check.json')}`,
    ...(env.REFORM_ACTION_SARIF ? [`--format=sarif=${file('found.sarif')}`] : []),
    ...(pullRequest ? [`--since=${pullRequest.base}`] : []),
    ...(env.REFORM_ACTION_FAIL_ON ? [`--fail-on=${env.REFORM_ACTION_FAIL_ON}`] : []),
  ]);
  process.exitCode = check;
  if (check > 1) return;
  if (env.REFORM_ACTION_SARIF) {
    const link = placeSarif(
      file('found.sarif'),
      env.REFORM_ACTION_SARIF,
      env.GITHUB_WORKSPACE || process.cwd(),
    );
    if (link) fail(`the SARIF file is not written: ${link} is a link`);
  }
  if (pullRequest) {
    const compared = reform('diff', [
      `${pullRequest.base}...HEAD`,
      `--format=markdown=${file('diff.md')}`,
      `--format=json=${file('diff.json')}`,
    ]);
    if (compared > 1) process.exitCode = compared;
  }
  const texts = { check: textOf(file('check.md')), diff: textOf(file('diff.md')) };
  if (env.GITHUB_STEP_SUMMARY)
    appendFileSync(env.GITHUB_STEP_SUMMARY, pageOf(texts, { lang })(roomInSummary));
  const isWanted = pullRequest?.isOwn && env.REFORM_ACTION_COMMENT === 'true' && env.REFORM_ACTION_TOKEN;
  if (!isWanted) return;
  const problem = await keepComment({
    env,
    number: pullRequest.number,
    page: pageOf(texts, { lang, summary: words[lang].summary(runAddress(env)) }),
    isNeeded: saysSomething(file('check.json'), file('diff.json')),
  });
  // Whoever may not write a comment reads the same in the summary of the job.
  if (problem) console.log(`::warning::the comment could not be written (${problem})`);

  function reform(command, given) {
    const data = env.REFORM_ACTION_DATA ? [`--data=${env.REFORM_ACTION_DATA}`] : [];
    const spoken = env.REFORM_ACTION_LANG ? [`--lang=${env.REFORM_ACTION_LANG}`] : [];
    // Links lead to the branch, where a file can be edited with the pencil.
    const linked = pullRequest?.isOwn ? { GITHUB_SHA: branchPath(pullRequest.branch) } : {};
    const { REFORM_ACTION_TOKEN: _, ...known } = env;
    const answer = spawnSync(process.execPath, [program, command, ...given, ...data, ...spoken], {
      stdio: 'inherit',
      env: { ...known, ...rulesAt(env), ...linked },
    });
    return answer.status ?? 3;
  }
}

function runAddress({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id }) {
  return `${server}/${repository}/actions/runs/${id}`;
}

/** Where the rules of this very version can be read: beside the action, which the runner keeps under its name. */
function rulesAt({ GITHUB_SERVER_URL: server, GITHUB_ACTION_PATH: path = '' }) {
  const [, name, revision] = /[\\/]_actions[\\/]([^\\/]+[\\/][^\\/]+)[\\/]([^\\/]+)[\\/]?$/.exec(path) ?? [];
  if (!name) return {};
  return { REFORM_RULES_AT: `${server}/${name.replace('\\', '/')}/blob/${revision}/DIAGNOSTICS.md` };
}

function branchPath(branch) {
  return branch.split('/').map(encodeURIComponent).join('/');
}

function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Whether anything is new in this change: a comment on a change of anything else would be noise. */
function saysSomething(...files) {
  const [check, diff] = files.map(file => JSON.parse(textOf(file) || '{}'));
  const found = (check.diagnostics ?? []).some(({ age }) => age !== 'old');
  return found || ['plans', 'records', 'edits'].some(key => (diff[key] ?? []).length > 0);
}

function fail(message) {
  const text = message.replaceAll('%', '%25').replace(/\r?\n/g, '%0A');
  console.log(`::error::${text}`);
  process.exitCode = 1;
}
