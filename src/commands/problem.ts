import type { UsageProblem } from '../language/run.ts';
import { type Output, writeOutputs } from '../write/write-outputs.ts';
import type { Context, ExitCode } from './command.ts';

/** What was asked for, or why it cannot be had. Nothing that is asked for has a `kind` beside what it is. */
export type OrProblem<Found> = Found | UsageProblem;

export const isProblem = <Found>(found: OrProblem<Found>): found is UsageProblem =>
  typeof found === 'object' && found !== null && 'kind' in found;

/** Hands over what was asked for; `null` where all of it arrived. */
export async function handOver(outputs: readonly Output[], context: Context): Promise<ExitCode | null> {
  const failed = await writeOutputs(context.host, outputs);
  return failed
    ? context.refuse({ kind: 'cannot-write', path: failed.file, code: failed.failure.code })
    : null;
}
