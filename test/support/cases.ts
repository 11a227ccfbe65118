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

export interface BrokenCase {
  readonly files: WorkspaceFiles;
  /** The file with the text that is expected, in a language. */
  expected(lang: string): string;
}

/**
 * The example workspace with a case's own files in it, and without those that its `removed.txt` lists, one on a
 * line.
 */
export function brokenCase(name: string): BrokenCase {
  const own = filesBelow(`${folder}broken/${name}`);
  const { 'removed.txt': removed, 'expected.ja.txt': _ja, 'expected.en.txt': _en, ...files } = own;
  const gone = new Set(removed ? Buffer.from(removed).toString('utf8').split('\n') : []);
  const kept = Object.entries({ ...example, ...files }).filter(([path]) => !gone.has(path));
  return {
    files: Object.fromEntries(kept),
    expected: lang => `${folder}broken/${name}/expected.${lang}.txt`,
  };
}

/** A case is named after its rule; further cases of a rule add what sets them apart behind a dot. */
export const ruleOfCase = (name: string) => name.split('.')[0] ?? '';

/** What `reform validate` prints about a workspace on the day of all cases. */
export async function validated(files: WorkspaceFiles, ...words: string[]): Promise<string> {
  const inData = Object.entries(files).map(([path, content]) => [`data/${path}`, content]);
  const host = memoryHost({ files: Object.fromEntries(inData), today: '2026-11-20' });
  await main(['validate', ...words], host);
  return host.out.text;
}

/** The names of the faults that are found in a workspace, in the order of their places. */
export async function faultNames(files: WorkspaceFiles): Promise<string[]> {
  const answer = JSON.parse(await validated(files, '--format', 'json'));
  return answer.diagnostics.map((diagnostic: { name: string }) => diagnostic.name);
}
