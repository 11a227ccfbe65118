import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export interface Repository {
  readonly folder: string;
  /** Writes files (`null` removes one) and commits them; the commit's id. */
  commit(files: Readonly<Record<string, string | Uint8Array | null>>): string;
  write(files: Readonly<Record<string, string | Uint8Array | null>>): void;
  git(...words: string[]): string;
}

/** A throw-away repository, gone when the test ends. Nothing of the user's own settings reaches it. */
export function gitRepository(): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'reform-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const git = (...words: string[]) => {
    const answer = spawnSync('git', words, { cwd: folder, encoding: 'utf8', env: gitEnvironment });
    if (answer.status !== 0) throw new Error(`git ${words.join(' ')}: ${answer.stderr}`);
    return answer.stdout.trim();
  };
  const write: Repository['write'] = files => {
    for (const [path, content] of Object.entries(files)) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      if (content === null) rmSync(file);
      else writeFileSync(file, content);
    }
  };
  git('init', '--quiet', '--initial-branch=main');
  return {
    folder,
    git,
    write,
    commit(files) {
      write(files);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', 'change');
      return git('rev-parse', 'HEAD');
    },
  };
}

const gitEnvironment = {
  PATH: process.env.PATH,
  HOME: tmpdir(),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Author',
  GIT_AUTHOR_EMAIL: 'author@example.org',
  GIT_COMMITTER_NAME: 'Author',
  GIT_COMMITTER_EMAIL: 'author@example.org',
  GIT_AUTHOR_DATE: '2026-04-01T00:00:00Z',
  GIT_COMMITTER_DATE: '2026-04-01T00:00:00Z',
};
