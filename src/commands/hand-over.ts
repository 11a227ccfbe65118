import { cannotWrite } from '../problem.ts';
import { type Output, writeOutputs } from '../write/write-outputs.ts';
import type { Context, ExitCode } from './command.ts';

/** Hands over what was asked for; `null` where all of it arrived. */
export async function handOver(outputs: readonly Output[], context: Context): Promise<ExitCode | null> {
  const failed = await writeOutputs(context.host, outputs);
  return failed ? context.refuse(cannotWrite(failed.file, failed.failure)) : null;
}
