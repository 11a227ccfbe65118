import { readdirSync } from 'node:fs';
import { main } from '../../src/main.ts';
import { filesBelow } from './files-below.ts';
import { memoryHost } from './memory-host.ts';

/** Files by their paths from the workspace. */
export type WorkspaceFiles = Readonly<Record<string, string | Uint8Array>>;

const folder = new URL('../cases/', import.meta.url).pathname;

export const caseNames = (kind: 'clean' | 'broken'): string[] =>
  readdirSync(`${folder}${kind}`, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort();

export const cleanCase = (name: string): WorkspaceFiles => filesBelow(`${folder}clean/${name}`);

/** The workspace that every broken case and every example of a rule is laid over. */
export const example = cleanCase('example');

/** What stands in the way of reading, by paths from the workspace. */
export interface Obstacles {
  readonly unreadable?: readonly string[];
  readonly links?: Readonly<Record<string, string>>;
}

const lists = ['removed.txt', 'unreadable.txt', 'links.txt', 'expected.ja.txt', 'expected.en.txt'];

export interface BrokenCase {
  readonly files: WorkspaceFiles;
  readonly obstacles: Obstacles;
  /** The file with the text that is expected, in a language. */
  expected(lang: string): string;
}

/**
 * The example workspace with a case's own files in it. Lists say what no file can: `removed.txt` the files that are
 * not there, `unreadable.txt` what may not be opened, `links.txt` links as `path -> target`.
 */
export function brokenCase(name: string): BrokenCase {
  const own = filesBelow(`${folder}broken/${name}`);
  const lines = (list: string) =>
    own[list] ? Buffer.from(own[list]).toString('utf8').trim().split('\n') : [];
  const files = Object.entries({ ...example, ...own });
  const gone = new Set([...lists, ...lines('removed.txt')]);
  const links = lines('links.txt').map(line => line.split(' -> ') as [string, string]);
  return {
    files: Object.fromEntries(files.filter(([path]) => !gone.has(path))),
    obstacles: { unreadable: lines('unreadable.txt'), links: Object.fromEntries(links) },
    expected: lang => `${folder}broken/${name}/expected.${lang}.txt`,
  };
}

/** A case is named after its rule; further cases of a rule add what sets them apart behind a dot. */
export const ruleOfCase = (name: string) => name.split('.')[0] ?? '';

/** What `reform validate` prints about a workspace on the day of all cases. */
export async function validated(
  files: WorkspaceFiles,
  words: readonly string[] = [],
  { unreadable = [], links = {} }: Obstacles = {},
): Promise<string> {
  const inData = <T>(byPath: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(byPath).map(([path, content]) => [`data/${path}`, content]));
  const host = memoryHost({
    files: inData(files),
    links: inData(links),
    unreadable: unreadable.map(path => `data/${path}`),
    today: '2026-11-20',
  });
  await main(['validate', ...words], host);
  return host.out.text;
}

/** The names of the faults that are found in a workspace, in the order of their places. */
export async function faultNames(files: WorkspaceFiles, obstacles: Obstacles = {}): Promise<string[]> {
  const answer = JSON.parse(await validated(files, ['--format', 'json'], obstacles));
  return answer.diagnostics.map((diagnostic: { name: string }) => diagnostic.name);
}
