import type { LineOf } from '../../../load/locate.ts';
import type { Milestone, Noted, PassingFigure, SourceReference } from '../../../model/record.ts';
import type { Source } from '../../../model/shared.ts';
import { nameJson } from '../names-json.ts';

/** What every entry of a record is told with: its note, its own sources, its place in the file. */
export interface EntryGround {
  readonly file: string;
  readonly sources: ReadonlyMap<string, Source>;
  readonly lineOf: LineOf;
}

export const entryJson = (
  { note, source }: Noted,
  pointer: readonly (string | number)[],
  { file, sources, lineOf }: EntryGround,
) => ({
  note,
  sources: source ? source.map(reference => sourceJson(reference, sources)) : null,
  line: lineOf(file, pointer),
});

/** Of a record: where it comes from, and its file. */
export const originJson = (record: Noted, { file, sources }: EntryGround) => ({
  note: record.note,
  sources: (record.source ?? []).map(reference => sourceJson(reference, sources)),
  file,
});

function sourceJson({ id, place }: SourceReference, sources: EntryGround['sources']) {
  const source = sources.get(id);
  return { id, title: source ? nameJson(source.title) : null, place };
}

/** An entry's own keys: its note and its sources are told beside its place. */
export function plain<Entry extends { readonly note: unknown; readonly source: unknown }>(entry: Entry) {
  const { note: _, source: __, ...rest } = entry;
  return rest;
}

export const milestonesJson = (milestones: readonly Milestone[], ground: EntryGround) =>
  milestones.map((one, index) => ({
    name: nameJson(one.name),
    due: one.due?.written ?? null,
    done: one.done?.written ?? null,
    why: one.why,
    ...entryJson(one, ['milestones', index], ground),
  }));

/** Numbers that a document says in passing. */
export const passingJson = (figures: readonly PassingFigure[], ground: EntryGround) =>
  figures.map((figure, index) => ({
    name: nameJson(figure.name),
    unit: figure.unit,
    values: figure.values.map(plain),
    ...entryJson(figure, ['figures', index], ground),
  }));
