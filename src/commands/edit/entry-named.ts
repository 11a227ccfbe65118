import type { EntryProblem } from '../../language/editing.ts';
import { fold } from '../../text/fold.ts';

/** An entry of a list by its place in it, from 1, as `show` prints it; or by its whole name. */
export function entryNamed(
  written: string,
  entries: readonly { readonly name: string }[],
  address: string,
): number | EntryProblem {
  const place = /^\d{1,4}$/.test(written.normalize('NFKC')) ? Number(written.normalize('NFKC')) - 1 : null;
  const index = place ?? entries.findIndex(({ name }) => fold(name) === fold(written));
  if (entries[index]) return index;
  const listed = entries.slice(0, 10).map(({ name }, at) => ({ position: at + 1, name }));
  return { kind: 'no-such-entry', address, written, entries: listed, more: entries.length - listed.length };
}
