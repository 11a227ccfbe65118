import { main } from '../../src/main.ts';
import { nodeHost } from '../../src/node/host.ts';
import { memoryHost } from './memory-host.ts';
import type { Run } from './run.ts';
import { splitWords } from './transcript.ts';

/** What `reform …` answers in a folder of the disk, where there is git, on a fixed day. */
export async function runIn(
  folder: string,
  command: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const { files, git } = nodeHost();
  const host = { ...memoryHost({ files: {}, folder, environment }), files, git };
  const code = await main(splitWords(command), host);
  return { out: host.out.text, err: host.err.text, code };
}
