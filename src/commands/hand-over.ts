import { cannotWrite } from '../problem.ts';
import { type Output, writeOutputs } from '../write/write-outputs.ts';
import { isAmongData } from './among-data.ts';
import type { Context, ExitCode } from './command.ts';

/** Hands over what was asked for; `null` where all of it arrived. */
export async function handOver(outputs: readonly Output[], context: Context): Promise<ExitCode | null> {
  const { host, place } = context;
  for (const { file } of outputs) {
    if (file === null || !('root' in place)) continue;
    // What a link leads to is replaced, not the link.
    const target = host.files.realPath(file) ?? file;
    if (isAmongData(target, place.root, host.files))
      return context.refuse({ kind: 'output-among-data', path: target, workspace: place.root });
  }
  const failed = await writeOutputs(host, outputs);
  return failed ? context.refuse(cannotWrite(failed.file, failed.failure)) : null;
}
