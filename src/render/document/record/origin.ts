import { nameIn, saidIn } from '../../../language/name.ts';
import type { Detail, Identified, Noted, SourceReference } from '../../../model/record.ts';
import type { Source } from '../../../model/shared.ts';
import type { Block, Bullet, Text } from '../document.ts';
import { beside } from '../text.ts';
import { note } from './blocks.ts';
import type { RecordStyle } from './style.ts';

/** The documents that a workspace has, by id. */
export type Sources = ReadonlyMap<string, Source>;

/** An entry of a list in a record, with the way to it in the file and the word for it. */
export interface PlacedEntry {
  readonly what: string;
  readonly entry: Noted;
  readonly pointer: readonly (string | number)[];
}

/** Where everything on a sheet comes from: documents with the places in them, the file and its lines. */
export function originNotes(
  record: Identified,
  entries: readonly PlacedEntry[],
  sources: Sources,
  style: RecordStyle,
): readonly Block[] {
  const { show } = style.language;
  return [
    ...note(show.labels.note, [saidIn(record.note, style.language)]),
    ...note(show.labels.source, sourceLines(record, entries, sources, style)),
    ...note(show.labels.file, [fileLine(record.file, entries, style)]),
  ];
}

function sourceLines(
  record: Identified,
  entries: readonly PlacedEntry[],
  sources: Sources,
  { language }: RecordStyle,
): readonly Text[] {
  const { show, formatting } = language;
  const own = record.source ?? [];
  const lines = new Map<string, string[]>();
  for (const reference of own) lines.set(referenceText(reference), []);
  for (const { what, entry } of entries) {
    for (const reference of entry.source ?? []) {
      const text = referenceText(reference);
      lines.set(text, [...new Set([...(lines.get(text) ?? []), what])]);
    }
  }
  if (lines.size === 0) return [show.noSource];
  return [...lines].map(([text, whats]) =>
    whats.length > 0 ? text + formatting.aside(formatting.list(whats)) : text,
  );

  function referenceText({ id, place }: SourceReference): string {
    const source = sources.get(id);
    const title = source ? nameIn(source.title, language.code) : id;
    const date = source?.date ? formatting.aside(source.date.written) : '';
    return `${title}${date}${place === null ? '' : `  ${place}`}`;
  }
}

/** The file, and on which of its lines the entries begin. */
function fileLine(file: string, entries: readonly PlacedEntry[], { language, lineOf }: RecordStyle): Text {
  const byWhat = new Map<string, number[]>();
  for (const { what, pointer } of entries) {
    const line = lineOf(file, pointer);
    if (line !== null) byWhat.set(what, [...(byWhat.get(what) ?? []), line]);
  }
  const lines = [...byWhat].map(([what, own]) => language.show.onLine(what, own));
  return beside([{ text: file, whole: true }, ...lines]);
}

/** What a record contains, in our words; nested as the file has it. */
export function detailLines(
  details: readonly Detail[],
  { language }: Pick<RecordStyle, 'language'>,
  depth = 0,
): readonly Bullet[] {
  return details.flatMap(detail => {
    const name = nameIn(detail.name, language.code);
    const text = detail.says === null ? name : `${name}: ${saidIn(detail.says, language)}`;
    const rest = detail.note === null ? '' : language.formatting.aside(saidIn(detail.note, language));
    return [{ bullet: text + rest, depth }, ...detailLines(detail.details, { language }, depth + 1)];
  });
}

export const tagLine = (tags: Readonly<Record<string, string>>, { language }: RecordStyle): string =>
  language.formatting.list(Object.entries(tags).map(([key, value]) => `${key}: ${value}`));
