import type { Laid, LaidCollection, LaidEntry } from '../../load/yaml/outline.ts';
import { columnOf, opensLine } from './lines.ts';

/** How a file is written, where what stands beside does not show it. */
export interface Manner {
  /** How much deeper a map stands than its key. */
  readonly step: number;
  /** How much deeper a list's dashes stand than its key. */
  readonly dash: number;
  /** `{ a: 1 }`, and not `{a: 1}`. */
  readonly isPadded: boolean;
  readonly keyQuote: '' | "'" | '"';
  /** Whether a list has its maps on a line each, or key by key below one another; `null` where it has none. */
  readonly entries: 'line' | 'block' | null;
}

interface Held {
  readonly within: LaidCollection;
  readonly entry: LaidEntry;
  readonly value: LaidCollection;
}

/** `around`: what holds the place that changes; how it is written itself tells nothing of what goes into it. */
export function mannerOf(text: string, root: Laid | null, around: readonly (Laid | null)[]): Manner {
  const held = [...heldBy(root)];
  const below = held.filter(
    ({ entry, value }) => entry.key && value.style === 'block' && opensLine(text, value.start),
  );
  const depthOf = (kind: LaidCollection['kind']) => {
    const first = below.find(({ value }) => value.kind === kind);
    return first && columnOf(text, first.value.start) - columnOf(text, first.entry.start);
  };
  const [dash, step] = [depthOf('list'), depthOf('map')];
  const entry = held.find(
    ({ within, entry: { key }, value }) => key === null && value.kind === 'map' && !around.includes(within),
  );
  const brace = held.find(
    ({ value }) => value.kind === 'map' && value.style === 'flow' && value.entries.length > 0,
  );
  const quote = root?.kind === 'map' ? root.entries[0]?.key?.style : undefined;
  return {
    step: step ?? (dash || 2),
    dash: dash ?? step ?? 2,
    isPadded: brace === undefined || /\s/.test(text[brace.value.start + 1]!),
    keyQuote: quote === '"' || quote === "'" ? quote : '',
    entries: entry ? (entry.value.style === 'block' ? 'block' : 'line') : null,
  };
}

/** Every map and list with the entry whose value it is. */
function* heldBy(node: Laid | null): Generator<Held> {
  if (node === null || node.kind === 'scalar') return;
  for (const entry of node.entries) {
    const { value } = entry;
    if (value !== null && value.kind !== 'scalar') yield { within: node, entry, value };
    yield* heldBy(value);
  }
}
