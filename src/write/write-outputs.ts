import type { Host, Unreadable } from '../host.ts';

/** What a command has made, and where it goes: `file` absolute, or `null` for standard output. */
export interface Output {
  readonly content: string | Uint8Array;
  readonly file: string | null;
}

/** Hands every output over; says which file could not be written, if one could not. */
export async function writeOutputs(
  host: Host,
  outputs: readonly Output[],
): Promise<{ readonly file: string; readonly failure: Unreadable } | null> {
  for (const { content, file } of outputs) {
    if (file === null) {
      await host.out.write(content);
      continue;
    }
    const failure = host.files.replace(file, content);
    if (failure) return { file, failure };
  }
  return null;
}
