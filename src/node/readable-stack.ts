import { readFileSync } from 'node:fs';

/** Each place in the bundle as the place in the source that it comes from: `src/assess/plan.ts:12:3`. */
export function readableStack(stack: string): string {
  const maps = new Map<string, FoundMap | null>();
  const readable = stack.replace(inBundle, (whole, file: string, line: string, column: string) => {
    if (!maps.has(file)) maps.set(file, mapOf(file));
    // V8 counts lines and columns from 1, maps from 0.
    const entry = maps.get(file)?.findEntry(Number(line) - 1, Number(column) - 1);
    if (!entry || !('originalSource' in entry)) return whole;
    return `${entry.originalSource}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  });
  return `${readable}\nNode ${process.version}, ${process.platform} ${process.arch}`;
}

const inBundle = /(?<=[ (])([^\s()]+\.cjs):(\d+):(\d+)/g;

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
