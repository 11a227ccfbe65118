import { main } from '../../src/main.ts';
import { filesBelow } from './files-below.ts';
import { type Circumstances, memoryHost } from './memory-host.ts';
import { splitWords } from './transcript.ts';

const data = Object.fromEntries(
  Object.entries(filesBelow(new URL('../../data', import.meta.url).pathname)).map(([path, content]) => [
    `data/${path}`,
    content,
  ]),
);

export interface Run {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** What `reform …` answers over the data that comes with the program, with files added or replaced. */
export async function run(
  command: string,
  { files = {}, ...circumstances }: Partial<Circumstances> = {},
): Promise<Run> {
  const host = memoryHost({ files: { ...data, ...files }, ...circumstances });
  const code = await main(splitWords(command), host);
  return { out: host.out.text, err: host.err.text, code };
}
