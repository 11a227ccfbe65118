import type { PlacedOpinion } from '../../explain/explained.ts';
import type { PlacedGround } from '../../explain/grounds.ts';
import type { Span } from '../../load/locate.ts';
import type { SourceReference } from '../../model/record.ts';
import type { Shared } from '../../model/shared.ts';
import { exact } from '../../number/exact.ts';
import { numberOrNull, when } from './line-json.ts';
import { answerJson } from './list-json.ts';
import { nameJson } from './names-json.ts';

export const placeJson = ({ file, range }: Span) => ({
  file,
  line: range?.start.line ?? null,
  column: range?.start.column ?? null,
});

export const sourcesJson = (sources: readonly SourceReference[], { sources: known }: Shared) =>
  sources.map(({ id, place }) => {
    const source = known.get(id);
    return { id, title: source ? nameJson(source.title) : null, place };
  });

/** A figure with its place and its document. */
export const groundJson = (ground: PlacedGround, shared: Shared) => ({
  role: ground.role,
  ...(ground.at ? when(ground.at) : { year: null }),
  value: numberOrNull(ground.value),
  ...(ground.ends && { min: numberOrNull(ground.ends[0]), max: numberOrNull(ground.ends[1]) }),
  ...(ground.none && { none: ground.none }),
  ...(ground.says !== null && { says: ground.says }),
  ...(ground.approximate && { approximate: true }),
  ...(ground.provisional && { provisional: true }),
  use: ground.use,
  ...placeJson(ground.span),
  sources: sourcesJson(ground.sources, shared),
});

export const opinionJson = ({ review, entry, span }: PlacedOpinion) => ({
  review: review.id,
  name: nameJson(review.name),
  date: review.date.to.day,
  by: entry.by,
  kinds: entry.kind,
  proposes: entry.proposes && {
    value: numberOrNull(exact(entry.proposes.value)),
    year: entry.proposes.year,
    approximate: entry.proposes.approximate,
  },
  says: entry.says,
  answer: entry.answer && answerJson(entry.answer),
  ...placeJson(span),
});
