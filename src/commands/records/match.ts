import { namesIn } from '../../model/record.ts';
import { closest } from '../../text/closest.ts';
import { fold } from '../../text/fold.ts';
import type { Findable, Handles } from './findable.ts';

/**
 * What a person meant by a few letters: an id, the plan's own number, a name, a part of a name or of an id. The
 * first of these that anything answers to serves, so that an id is never hidden by a name that holds it.
 */
export function matching<One extends Handles>(written: string, findables: readonly One[]): readonly One[] {
  const wanted = foldNumber(written);
  if (wanted === '') return [];
  for (const answers of ways(written.trim(), wanted)) {
    const found = findables.filter(answers);
    if (found.length > 0) return found;
  }
  return [];
}

type Way = (handles: Handles) => boolean;

/** From the strictest to the loosest. */
function* ways(written: string, wanted: string): Generator<Way> {
  yield ({ id }) => id === written;
  yield ({ no }) => no === written;
  yield ({ id, no }) => foldNumber(id) === wanted || (no !== null && foldNumber(no) === wanted);
  yield handles => textsOf(handles).some(text => foldNumber(text) === wanted);
  yield handles => [handles.id, ...textsOf(handles)].some(text => foldNumber(text).includes(wanted));
}

const textsOf = ({ names }: Handles): string[] => names.flatMap(namesIn);

/** 1-②, 1‐2 and １－２ are one number: the hyphens that keyboards and documents have are one, too. */
const foldNumber = (text: string): string => fold(text).replace(/[‐‑‒–—―−]/g, '-');

/** The record that was probably meant where nothing answers, and by which of its handles. */
export function nearest(
  written: string,
  findables: readonly Findable[],
): { readonly findable: Findable; readonly handle: string } | null {
  const byHandle = new Map<string, Findable>();
  for (const findable of findables) {
    for (const handle of [findable.id, findable.address, ...textsOf(findable)]) {
      if (!byHandle.has(handle)) byHandle.set(handle, findable);
    }
  }
  const handle = closest(written, byHandle.keys());
  const findable = handle === null ? undefined : byHandle.get(handle);
  return findable && handle !== null ? { findable, handle } : null;
}
