import { parseFully } from '../../../src/load/yaml/full.ts';
import { type LaidEntry, outline } from '../../../src/load/yaml/outline.ts';
import type { Change, Value } from '../../../src/write/edit/change.ts';
import { edit } from '../../../src/write/edit/edit.ts';
import { blockTextAtEnd, opensLine, placeAfter } from '../../../src/write/edit/lines.ts';
import { type Spot, spotOf } from '../../../src/write/edit/spot.ts';

/** What a change does that it must not, in a line; `null` if nothing. That it says what was meant, `edit` sees to. */
export async function faultOf(text: string, change: Change): Promise<string | null> {
  let after: string;
  try {
    after = await edit(text, change);
  } catch (error) {
    return described(text, change, String(error));
  }
  const before = await spots(text, change);
  const then = await spots(after, change);
  const fault =
    touched(text, after, change, before, then) ?? (await notTakenBack(text, after, change, before));
  return fault && described(text, change, `${fault}\n--- after\n${after}`);
}

const described = (text: string, change: Change, fault: string) =>
  `${JSON.stringify(change)}\n--- before\n${text}\n--- fault\n${fault}`;

interface Spots {
  /** What the change is about, and what holds it. */
  readonly here: Spot | null;
  readonly above: Spot | null;
}

async function spots(text: string, change: Change): Promise<Spots> {
  const root = await outline(text);
  const at = change.kind === 'rename' ? [...change.at.slice(0, -1), change.key] : change.at;
  return {
    here: spotOf(root, change.kind === 'rename' && !spotOf(root, at) ? change.at : at),
    above: spotOf(root, change.at.slice(0, -1)),
  };
}

/** Outside of the entry nothing may differ but the signs that hold it to its neighbours. */
function touched(text: string, after: string, change: Change, before: Spots, then: Spots): string | null {
  if (change.kind === 'set' || change.kind === 'rename') {
    const part = (spot: Spot | null) => (change.kind === 'rename' ? spot!.entry!.key : spot!.node);
    const [old, put] = [part(before.here), part(then.here)];
    // Where nothing stood, or a text in lines of its own, blanks and line breaks go with it.
    const isExact = old?.kind === 'scalar' && old.style !== 'block';
    return same(
      cut(text, old ?? { start: before.here!.entry!.end, end: before.here!.entry!.end }),
      cut(after, put!),
      isExact,
    );
  }
  if (change.kind === 'remove') {
    const { parent, entry } = before.here!;
    const previous = parent!.entries[parent!.entries.indexOf(entry!) - 1];
    // What follows a text in lines of its own may have to go, or it becomes a part of it.
    if (previous && blockTextAtEnd(previous)) return null;
    if (parent!.entries.length === 1) return null;
    return same(cut(text, { start: entry!.start, end: endWithRemark(text, before.here!) }), after, false);
  }
  if (isFilling(change, before)) return null;
  return same(text, cut(after, entryPut(change, before, then)), false);
}

/** A remark on the line of what goes belongs to it. */
function endWithRemark(text: string, { parent, entry }: Spot): number {
  if (parent!.style !== 'block') return entry!.end;
  const next = parent!.entries[parent!.entries.indexOf(entry!) + 1];
  return opensLine(text, entry!.start) || !next ? placeAfter(text, entry!).offset : next.start;
}

const isFilling = (change: Change, { here, above }: Spots) => {
  const into = change.kind === 'insert' && here ? here.node : above?.node;
  return !into || into.kind === 'scalar' || into.entries.length === 0 || into.style === 'bare';
};

function entryPut(change: Change, before: Spots, then: Spots): LaidEntry {
  const { node } = then.here!;
  const isInList = change.kind === 'insert' && before.here !== null && node?.kind === 'list';
  return isInList ? node.entries[change.index]! : then.here!.entry!;
}

const cut = (text: string, { start, end }: { readonly start: number; readonly end: number }) =>
  text.slice(0, start) + text.slice(end);

function same(a: string, b: string, isExact: boolean): string | null {
  const signs = /[\s,?:-]/g;
  const [left, right] = isExact ? [a, b] : [a.replace(signs, ''), b.replace(signs, '')];
  return left === right ? null : `outside of the entry: ${JSON.stringify(a)} became ${JSON.stringify(b)}`;
}

/** What was put in on lines of its own and is taken out again leaves the bytes that were there. */
async function notTakenBack(
  text: string,
  after: string,
  change: Change,
  before: Spots,
): Promise<string | null> {
  if ((change.kind !== 'insert' && change.kind !== 'add') || isFilling(change, before)) return null;
  const into = change.kind === 'insert' && before.here ? before.here.node : before.above!.node;
  if (into?.kind === 'scalar' || into?.style !== 'block') return null;
  const previous = change.kind === 'insert' && before.here ? into.entries[change.index - 1] : null;
  if (previous === undefined || into.entries.some(entry => blockTextAtEnd(entry))) return null;
  const at = change.kind === 'insert' && before.here ? [...change.at, change.index] : change.at;
  const back = await edit(after, { kind: 'remove', at });
  return back === text ? null : `taken out again it leaves ${JSON.stringify(back)}`;
}

/** What a text says, if it can be read and has a place for changes. */
export async function readable(text: string): Promise<Value> {
  const read = await parseFully(text);
  const value = 'problems' in read ? null : (read.value as Value);
  return typeof value === 'object' ? value : null;
}
