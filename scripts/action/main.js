import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepComment } from './comment.js';
import { installedProgram } from './program.js';
import { pullRequestIn } from './pull-request.js';

// What action.yml runs. Everything comes from the environment; nothing of it becomes part of a shell's command.
const { env } = process;
const folder = mkdtempSync(join(env.RUNNER_TEMP || tmpdir(), 'reform-'));
const program = installedProgram(env, folder);

if (env.GITHUB_EVENT_NAME === 'pull_request_target') {
  // It would run with the right to write, on files that a stranger has written.
  fail('use this action on pull_request, never on pull_request_target');
} else if (program === null) {
  fail('this action comes without its dist/: name the packed program in the input `package`');
} else {
  await run(program, pullRequestIn(env));
}

async function run(program, pullRequest) {
  const pages = { check: join(folder, 'check.md'), diff: join(folder, 'diff.md') };
  const facts = { check: join(folder, 'check.json'), diff: join(folder, 'diff.json') };
  const check = reform('validate', [
    '--format=github',
    `--format=markdown=${pages.check}`,
    `--format=json=${facts.check}`,
    ...(env.REFORM_ACTION_SARIF ? [`--format=sarif=${env.REFORM_ACTION_SARIF}`] : []),
    ...(pullRequest ? [`--since=${pullRequest.base}`] : []),
    ...(env.REFORM_ACTION_FAIL_ON ? [`--fail-on=${env.REFORM_ACTION_FAIL_ON}`] : []),
  ]);
  process.exitCode = check;
  if (check > 1) return;
  if (pullRequest) {
    const words = [
      `${pullRequest.base}...HEAD`,
      `--format=markdown=${pages.diff}`,
      `--format=json=${facts.diff}`,
    ];
    const compared = reform('diff', words);
    if (compared > 1) process.exitCode = compared;
  }
  const texts = [pages.check, ...(pullRequest ? [pages.diff] : [])].map(textOf);
  const page = texts.filter(text => text !== '').join('\n');
  if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, page);
  const isWanted = pullRequest?.isOwn && env.REFORM_ACTION_COMMENT === 'true' && env.REFORM_ACTION_TOKEN;
  if (!isWanted) return;
  const problem = await keepComment({
    env,
    number: pullRequest.number,
    page,
    isNeeded: saysSomething(facts),
  });
  // Whoever may not write a comment reads the same in the summary of the job.
  if (problem) console.log(`::warning::the comment could not be written (${problem})`);

  function reform(command, words) {
    const data = env.REFORM_ACTION_DATA ? [`--data=${env.REFORM_ACTION_DATA}`] : [];
    const lang = env.REFORM_ACTION_LANG ? [`--lang=${env.REFORM_ACTION_LANG}`] : [];
    // Links lead to the branch, where a file can be edited with the pencil.
    const linked = pullRequest?.isOwn ? { GITHUB_SHA: branchPath(pullRequest.branch) } : {};
    const { REFORM_ACTION_TOKEN: _, ...known } = env;
    const answer = spawnSync(process.execPath, [program, command, ...words, ...data, ...lang], {
      stdio: 'inherit',
      env: { ...known, ...linked },
    });
    return answer.status ?? 3;
  }
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
function saysSomething(facts) {
  const [check, diff] = [facts.check, facts.diff].map(file => JSON.parse(textOf(file) || '{}'));
  const found = (check.diagnostics ?? []).some(({ age }) => age !== 'old');
  return found || ['plans', 'records', 'edits'].some(key => (diff[key] ?? []).length > 0);
}

function fail(message) {
  console.log(`::error::${message}`);
  process.exitCode = 1;
}
