import { readFileSync } from 'node:fs';

/** The bundle has short names and few lines: its map gives back the names and places of the source. */
export function readableStack(stack: string): string {
  const maps = new Map<string, FoundMap | null>();
  const calls = stack.split('\n').map(line => callOf(line, maps));
  // What a function is called in the source stands where it is called from, which is the next line.
  const lines = calls.map(({ text, from }, index) => (from ? said(from, calls[index + 1]?.callee) : text));
  return [...lines, `Node ${process.version}, ${process.platform} ${process.arch}`].join('\n');
}

interface Call {
  readonly text: string;
  /** The function as the bundle calls it, and its place in the source; `null` where that is not known. */
  readonly from: { readonly name: string; readonly place: string } | null;
  /** What is called there. */
  readonly callee?: string | undefined;
}

function callOf(text: string, maps: Map<string, FoundMap | null>): Call {
  const [, name = '', file = '', line, column] = inBundle.exec(text) ?? [];
  if (!maps.has(file)) maps.set(file, mapOf(file));
  // V8 counts lines and columns from 1, maps from 0.
  const entry = maps.get(file)?.findEntry(Number(line) - 1, Number(column) - 1);
  if (!entry || !('originalSource' in entry)) return { text, from: null };
  const { originalSource, originalLine, originalColumn, generatedColumn } = entry;
  const place = `${originalSource}:${originalLine + 1}:${originalColumn + 1}`;
  const isExact = generatedColumn === Number(column) - 1;
  return { text, from: { name, place }, callee: isExact ? (entry as { name?: string }).name : undefined };
}

const inBundle = /^ +at (?:(.*) \()?(.+\.cjs):(\d+):(\d+)\)?$/;

/** A name that only the bundle has says nothing. */
function said({ name, place }: NonNullable<Call['from']>, callee: string | undefined): string {
  const known = callee ?? / \[as (.+)\]$/.exec(name)?.[1] ?? (/(?:^|[ .])[\w$]{1,3}$/.test(name) ? '' : name);
  return known === '' ? `    at ${place}` : `    at ${known} (${place})`;
}

type FoundMap = InstanceType<typeof import('node:module').SourceMap>;

/** Only a bug asks for it, so nothing is loaded before. */
function mapOf(file: string): FoundMap | null {
  try {
    const { SourceMap } = process.getBuiltinModule('node:module');
    return new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
  } catch {
    return null;
  }
}
