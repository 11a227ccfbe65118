import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The program to run: the packed one, where `package` names it, else the one that lies with this action. Nothing is
 * built. Of a package that does not come from where only the city's own people write, nothing is run: what is wrong
 * with it is thrown.
 */
export async function installedProgram(env, folder, pullRequest) {
  const named = env.REFORM_ACTION_PACKAGE;
  if (named) return unpacked(await packageNamed(named, env, pullRequest), folder);
  const own = fileURLToPath(new URL('../../', import.meta.url));
  if (existsSync(join(own, 'dist', 'reform.cjs'))) return join(own, 'bin', 'reform.js');
  throw new Refusal('this action comes without its dist/: name the packed program in the input `package`');
}

/** What is said to whoever set this up. */
export class Refusal extends Error {}

/** A pull request could replace a file, and an address may give another one tomorrow: the hash says which is meant. */
async function packageNamed(named, env, pullRequest) {
  const hash = env.REFORM_ACTION_PACKAGE_SHA256?.trim().toLowerCase();
  const isAddress = /^https:\/\//.test(named);
  if (!hash) {
    if (isAddress)
      throw new Refusal('a package from an address needs its hash in the input `package-sha256`');
    return pullRequest ? inRevision(pullRequest.base, named, env) : onDisk(named, env);
  }
  const bytes = isAddress ? await fetched(named) : onDisk(named, env);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== hash) throw new Refusal(`the package has the SHA-256 ${found}, not ${hash}`);
  return bytes;
}

function inRevision(commit, path, env) {
  const { status, stdout } = spawnSync(
    'git',
    ['cat-file', 'blob', `${commit}:./${path.replace(/^\.\//, '')}`],
    {
      cwd: workspaceOf(env),
      maxBuffer: mostBytes,
    },
  );
  if (status === 0) return stdout;
  throw new Refusal(
    `${path} is not in the revision that this pull request starts from: commit it there first, or give its hash in ` +
      'the input `package-sha256`; the checkout needs `fetch-depth: 0`',
  );
}

function onDisk(path, env) {
  try {
    return readFileSync(join(workspaceOf(env), path));
  } catch (problem) {
    throw new Refusal(`the package ${path} cannot be read (${problem.code})`);
  }
}

async function fetched(address) {
  const answer = await fetch(address, { signal: AbortSignal.timeout(60_000) }).catch(() => null);
  if (answer?.ok) return Buffer.from(await answer.arrayBuffer());
  throw new Refusal(`the package cannot be fetched (${answer ? answer.status : 'no answer'})`);
}

/** As `npm pack` makes it: everything lies in `package/`, and nothing else is needed. No script of it is run. */
function unpacked(bytes, folder) {
  const target = join(folder, 'program');
  mkdirSync(target);
  writeFileSync(join(target, 'program.tgz'), bytes);
  // Without a path: tar takes a letter with a colon for another machine.
  execFileSync('tar', ['-xzf', 'program.tgz'], { cwd: target, stdio: ['ignore', 'ignore', 'inherit'] });
  return join(target, 'package', 'bin', 'reform.js');
}

const mostBytes = 256 * 1024 * 1024;

const workspaceOf = env => env.GITHUB_WORKSPACE || process.cwd();
