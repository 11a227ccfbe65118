import type { Host } from '../host.ts';
import type { Day } from '../model/record.ts';
import { join, relativePath, type WorkspacePlace } from './find-workspace.ts';

/** A state of a file in the history of its repository. */
export interface FileVersion {
  /** `null`: as it lies on the disk, not committed. */
  readonly commit: string | null;
  readonly day: Day;
  readonly author: string;
  readonly subject: string;
  /** From the repository's root. */
  readonly path: string;
  /** `null` where the file went. */
  readonly bytes: Uint8Array | null;
}

export interface FileHistory {
  /** The oldest first. */
  readonly versions: readonly FileVersion[];
  /** Only the latest commits are there: what was before, nobody can see. */
  readonly isShallow: boolean;
}

export type NoHistory = 'no-repository' | 'no-git' | 'not-committed';

/** Every state that a file of the workspace has been committed in, under whatever name. */
export function fileHistory(
  host: Host,
  place: WorkspacePlace,
  path: string,
  today: Day,
): FileHistory | NoHistory {
  const { repository } = place;
  if (repository === null) return 'no-repository';
  const file = relativePath(repository, join(place.root, path));
  const commits = commitsOf(host, repository, file);
  if (commits === null) return 'no-git';
  if (commits.length === 0) return 'not-committed';
  const contents = contentsOf(host, repository, commits);
  const versions = commits.map((commit, index) => ({ ...commit, bytes: contents[index] ?? null })).reverse();
  const shallow = host.git(repository, ['rev-parse', '--is-shallow-repository']);
  return {
    versions: [...versions, ...uncommitted(host, repository, file, versions.at(-1)!, today)],
    isShallow: decode(shallow.output).trim() === 'true',
  };
}

type Commit = Omit<FileVersion, 'bytes'> & { readonly commit: string };

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** The newest first, each with the name that the file had then; `null` where git does not answer. */
function commitsOf(host: Host, repository: string, file: string): readonly Commit[] | null {
  const settings = ['-c', 'core.quotePath=false', '-c', 'log.showSignature=false', '-c', 'diff.renames=true'];
  const format = '--format=%x01%H%x1f%aN%x1f%aI%x1f%s';
  const answer = host.git(repository, [
    ...settings,
    'log',
    '--follow',
    '--no-color',
    '--no-ext-diff',
    '--name-status',
    format,
    '--',
    file,
  ]);
  if (answer.status === null) return null;
  const commits: Commit[] = [];
  let name = file;
  for (const block of decode(answer.output).split('\x01').slice(1)) {
    const [head = '', ...lines] = block.split('\n');
    const [commit = '', author = '', date = '', subject = ''] = head.split('\x1f');
    const [status = '', from = '', to] = (lines.find(line => /^[A-Z]\d*\t/.test(line)) ?? '').split('\t');
    const path = to ?? (from || name);
    commits.push({ commit, day: dayInJapan(date), author, subject, path });
    // Before this commit it had the name that it was moved from.
    name = status.startsWith('R') ? from : path;
  }
  return commits;
}

const dayInJapan = (date: string): Day =>
  new Date(Date.parse(date) + 9 * 3_600_000).toISOString().slice(0, 10);

/** The content of a file in each of some commits, with one call; `null` where it is not there. */
function contentsOf(
  host: Host,
  repository: string,
  commits: readonly Commit[],
): readonly (Uint8Array | null)[] {
  const wanted = commits.map(({ commit, path }) => `${commit}:${path}\n`).join('');
  const { output } = host.git(repository, ['cat-file', '--batch'], new TextEncoder().encode(wanted));
  let at = 0;
  return commits.map(() => {
    const end = output.indexOf(0x0a, at);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(decode(output.subarray(at, end)))?.[1];
    if (size === undefined) {
      at = end + 1;
      return null;
    }
    const start = end + 1;
    at = start + Number(size) + 1;
    return output.slice(start, at - 1);
  });
}

function uncommitted(
  host: Host,
  repository: string,
  file: string,
  last: FileVersion,
  today: Day,
): readonly FileVersion[] {
  const bytes = host.files.read(`${repository}/${file}`, 2 ** 20);
  if ('code' in bytes) return [];
  const isSame = last.bytes !== null && decode(last.bytes) === decode(bytes);
  return isSame
    ? []
    : [{ commit: null, day: today, author: '', subject: '', path: file, bytes: bytes.slice() }];
}
