import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { gitRepository, type Repository } from '../support/git-repository.ts';
import { pack } from '../support/packed.ts';
import { fakeApi } from './fake-api.ts';
import { proposed, sound } from './three-faults.ts';

/* What action.yml runs, on a throw-away repository, with the packed program and an API on this machine. */

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'reform-action-'));
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
const packed = 'tools/reform-plan.tgz';
let tarball = '';

beforeAll(() => {
  tarball = pack(folder);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Given {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly from?: string;
  /** What else the environment holds. */
  readonly more?: Readonly<Record<string, string>>;
}

/** One run of the action for a pull request of a repository. */
async function runAction(
  repository: Repository,
  api: string,
  { inputs = {}, event, from, more = {} }: Given = {},
) {
  const file = (name: string) => join(folder, name);
  const request = {
    number: 7,
    base: { sha: repository.git('rev-parse', 'main') },
    head: { ref: 'report-2026', repo: { full_name: from ?? 'city/plans' } },
  };
  writeFileSync(file('event.json'), JSON.stringify({ pull_request: request }));
  writeFileSync(file('summary.md'), '');
  const given: Readonly<Record<string, string>> = { package: packed, token: 'secret', ...inputs };
  const [step] = action.runs.steps;
  const env = Object.entries<string>(step.env).map(([name, value]) => {
    const input = /inputs\.([a-z0-9-]+)/.exec(value)?.[1] ?? '';
    return [name, given[input] ?? String(action.inputs[input].default)];
  });
  const child = spawn('bash', ['-c', step.run], {
    cwd: repository.folder,
    env: {
      ...Object.fromEntries(env),
      PATH: process.env.PATH,
      HOME: folder,
      GITHUB_ACTION_PATH: root,
      GITHUB_API_URL: api,
      GITHUB_EVENT_NAME: event ?? 'pull_request',
      GITHUB_EVENT_PATH: file('event.json'),
      GITHUB_REPOSITORY: 'city/plans',
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_SHA: repository.git('rev-parse', 'HEAD'),
      GITHUB_STEP_SUMMARY: file('summary.md'),
      GITHUB_WORKSPACE: repository.folder,
      RUNNER_TEMP: folder,
      ...more,
    },
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', chunk => chunks.push(chunk));
  child.stderr.on('data', chunk => chunks.push(chunk));
  const code = await new Promise<number | null>(resolve => child.on('close', resolve));
  const log = Buffer.concat(chunks).toString('utf8');
  return { code, log, summary: readFileSync(file('summary.md'), 'utf8') };
}

function pullRequest(): Repository {
  const repository = gitRepository();
  repository.commit({ ...sound, [packed]: readFileSync(tarball) });
  repository.git('checkout', '--quiet', '-b', 'report-2026');
  repository.commit(proposed);
  return repository;
}

describe('a pull request with three faults', () => {
  it('is mended by someone who has nothing but the comment', { timeout: 120_000 }, async () => {
    const repository = pullRequest();
    const api = await fakeApi();
    const first = await runAction(repository, api.url);
    expect(first.code).toBe(1);
    expect(first.log.match(/^::error /gm)).toHaveLength(3);
    const [, comment] = api.comments;
    await expect(withoutItsTime(comment?.body ?? '')).toMatchFileSnapshot('comment.md');
    expect(first.summary).toContain('データの点検: 3か所の修正が必要です');

    // the comment says which file, which line, and what to write there
    const rows = [
      ...(comment?.body ?? '').matchAll(/^\| \[(.+?)\]\((.+?)#L(\d+)\) \| (\d+) \| .+ \| (.+) \|$/gm),
    ];
    expect(rows).toHaveLength(3);
    for (const [, , link = '', line = '', , remedy = ''] of rows) {
      const path = link.replace('https://github.example/city/plans/blob/report-2026/', '');
      const write = /`([^`]+)`/.exec(remedy)?.[1] ?? '';
      const lines = readFileSync(join(repository.folder, path), 'utf8').split('\n');
      lines[Number(line) - 1] = mended(lines[Number(line) - 1] ?? '', write);
      repository.write({ [path]: lines.join('\n') });
    }
    repository.commit({});

    const second = await runAction(repository, api.url);
    expect(second.code).toBe(0);
    expect(api.comments).toHaveLength(2);
    const now = api.comments[1]?.body ?? '';
    expect(now).toContain('データの点検: 問題はありません');
    expect(now).toContain('検証指標 2件すべてに令和4年度の実績が入りました。');
    await expect(withoutItsTime(now)).toMatchFileSnapshot('comment-mended.md');
  });

  /** What a person does who reads «write this»: a key and its value, or one word in place of the one there. */
  function mended(line: string, write: string): string {
    const [key, value] = write.split(': ');
    if (value !== undefined) return line.replace(new RegExp(`${key}: ("[^"]*"|[^,} ]+)`), write);
    return line.includes('stage:')
      ? line.replace(/stage: [^ }]+/, `stage: ${write}`)
      : line.replace(/^\w+/, write);
  }
});

/** The action asks about today, and names the commits. */
const withoutItsTime = (text: string) =>
  text
    .replace(/, [0-9a-f]{16} -->/, ', MARKER -->')
    .replace(/\d{4}-\d\d-\d\d（[^）]*）現在/, 'TODAY現在')
    .replace(/--as-of \S+/, '--as-of TODAY')
    .replace(/\b[0-9a-f]{12}\b/g, 'REVISION');

describe('the action', () => {
  it('reads only where it may not write, and says so', { timeout: 60_000 }, async () => {
    const repository = pullRequest();
    const readOnly = await fakeApi({ mayWrite: false });
    const { code, log } = await runAction(repository, readOnly.url);
    expect(code).toBe(1);
    expect(log).toContain(
      '::warning::the comment could not be written (POST /repos/city/plans/issues/7/comments: 403)',
    );
    expect(log).not.toContain('secret');
    const api = await fakeApi();
    await runAction(repository, api.url, { from: 'stranger/plans' });
    expect(api.calls).toEqual([]);
  });

  it('writes SARIF where it is wanted, and nothing into a shell', { timeout: 60_000 }, async () => {
    const repository = pullRequest();
    const api = await fakeApi();
    const inputs = { sarif: 'found.sarif', comment: 'false', data: '$(touch pwned); data' };
    expect((await runAction(repository, api.url, { inputs })).code).toBe(2);
    expect(repository.git('status', '--porcelain', '--ignored')).not.toContain('pwned');
    await runAction(repository, api.url, { inputs: { ...inputs, data: '' } });
    const { results } = JSON.parse(readFileSync(join(repository.folder, 'found.sarif'), 'utf8')).runs[0];
    expect(results).toHaveLength(3);
    expect(api.calls).toEqual([]);
  });

  it('writes SARIF through no link, wherever on the way it lies', { timeout: 60_000 }, async () => {
    const repository = pullRequest();
    const outside = join(folder, 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'settings'), 'as it was');
    symlinkSync(join(outside, 'settings'), join(repository.folder, 'found.sarif'));
    symlinkSync(outside, join(repository.folder, 'reports'));
    for (const sarif of ['found.sarif', 'reports/found.sarif']) {
      const { log, code } = await runAction(repository, '', { inputs: { sarif, comment: 'false' } });
      expect(code).toBe(1);
      expect(log).toMatch(/^::error::the SARIF file is not written: .* is a link$/m);
    }
    expect(readdirSync(outside)).toEqual(['settings']);
    expect(readFileSync(join(outside, 'settings'), 'utf8')).toBe('as it was');
  });

  it.each(['pull_request_target', 'workflow_run', 'issue_comment'])(
    'refuses to run where a stranger would have rights, before anything else is done: %s',
    async event => {
      const repository = pullRequest();
      const { code, log } = await runAction(repository, '', { event, inputs: { package: 'not-there.tgz' } });
      expect([code, log]).toEqual([1, `::error::use this action on pull_request, never on ${event}\n`]);
    },
  );
});

describe('the program that the action runs', () => {
  /** A package that says that it ran, and with what. */
  function otherPackage(): Buffer {
    const place = mkdtempSync(join(folder, 'other-'));
    mkdirSync(join(place, 'package/bin'), { recursive: true });
    writeFileSync(join(place, 'package/bin/reform.js'), "console.log('the other program ran');\n");
    execFileSync('tar', ['-czf', 'other.tgz', 'package'], { cwd: place });
    return readFileSync(join(place, 'other.tgz'));
  }
  const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const quiet = { comment: 'false' };

  it('is that of the base, whatever the pull request puts in its place', { timeout: 60_000 }, async () => {
    const repository = pullRequest();
    repository.commit({ [packed]: otherPackage() });
    const replaced = await runAction(repository, '', { inputs: quiet });
    expect(replaced.log).not.toContain('the other program ran');
    expect(replaced.log.match(/^::error /gm)).toHaveLength(3);
    repository.commit({ 'tools/new.tgz': otherPackage() });
    const added = await runAction(repository, '', { inputs: { ...quiet, package: 'tools/new.tgz' } });
    expect([added.code, added.log]).toEqual([
      1,
      expect.stringMatching(/^::error::tools\/new\.tgz is not in the revision/),
    ]);
  });

  it('may be any that has the hash that the workflow names', { timeout: 60_000 }, async () => {
    const repository = pullRequest();
    const other = otherPackage();
    repository.commit({ 'tools/new.tgz': other });
    const inputs = { ...quiet, package: 'tools/new.tgz', 'package-sha256': hashOf(other) };
    expect((await runAction(repository, '', { inputs })).log).toContain('the other program ran');
    repository.commit({ 'tools/new.tgz': Buffer.concat([other, Buffer.from('x')]) });
    const changed = await runAction(repository, '', { inputs });
    expect([changed.code, changed.log]).toEqual([
      1,
      expect.stringMatching(/^::error::the package has the SHA-256 [0-9a-f]{64}, not/),
    ]);
  });

  it('comes from no address without a hash', async () => {
    const inputs = { ...quiet, package: 'https://127.0.0.1:9/reform-plan.tgz' };
    const { code, log } = await runAction(pullRequest(), '', { inputs });
    expect([code, log]).toEqual([1, expect.stringContaining('needs its hash in the input `package-sha256`')]);
  });

  it('on a push is the one that was pushed', async () => {
    const repository = gitRepository();
    repository.commit({ 'other.tgz': otherPackage() });
    const inputs = { ...quiet, package: 'other.tgz' };
    const { log } = await runAction(repository, '', { inputs, event: 'push' });
    expect(log).toContain('the other program ran');
  });

  it('knows where its rules can be read when the runner has put the action where it puts all', async () => {
    const runner = mkdtempSync(join(folder, 'runner-'));
    const place = join(runner, '_actions/tools/reform');
    mkdirSync(place, { recursive: true });
    symlinkSync(root, join(place, 'v1'));
    const more = { GITHUB_ACTION_PATH: join(place, 'v1') };
    const inputs = { ...quiet, sarif: 'found.sarif' };
    const repository = pullRequest();
    await runAction(repository, '', { inputs, more });
    const { rules } = JSON.parse(readFileSync(join(repository.folder, 'found.sarif'), 'utf8')).runs[0].tool
      .driver;
    expect(rules[0].helpUri).toBe(
      `https://github.example/tools/reform/blob/v1/DIAGNOSTICS.md#${rules[0].id}`,
    );
  });
});
