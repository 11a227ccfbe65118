import { parseFully } from '../../load/yaml/full.ts';
import { outline } from '../../load/yaml/outline.ts';
import { readPlain } from '../../load/yaml/plain.ts';
import type { Change, Value } from './change.ts';
import { meant, saysTheSame } from './meant.ts';
import { spliced } from './splice.ts';
import { splicesFor } from './splices.ts';

/**
 * A text with one change of what it says, and otherwise as it was, to the character. What comes of it is read once
 * more: if it does not say what was meant, that is a bug here, and nobody may write it.
 */
export async function edit(text: string, change: Change): Promise<string> {
  const before = await read(text);
  if ('problems' in before) throw new Error('only a text that can be read can be changed');
  const after = spliced(text, splicesFor(text, await outline(text), change));
  const then = await read(after);
  if ('problems' in then || !saysTheSame(then.value, meant(before.value as Value, change)))
    throw new Error(
      `a change came out otherwise than it was meant: ${change.kind} at ${change.at.join('/')}`,
    );
  return after;
}

const read = (text: string) => readPlain(text) ?? parseFully(text);
