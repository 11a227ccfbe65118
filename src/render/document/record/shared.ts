import { nameIn, saidIn } from '../../../language/name.ts';
import type { Government, Source } from '../../../model/shared.ts';
import type { Document } from '../document.ts';
import { beside } from '../text.ts';
import { note, recordDocument, tableBlock } from './blocks.ts';
import type { RecordStyle } from './style.ts';

/** A document; and the plans whose figures come from it. */
export function sourceDocument(source: Source, plans: readonly string[], style: RecordStyle): Document {
  const { language } = style;
  const { show, code, formatting } = language;
  const { labels } = show;
  return recordDocument({
    title: nameIn(source.title, code),
    aside: beside([language.records.kinds.source, source.id]),
    lead: [],
    sections: [
      [
        ...note(labels.publisher, [source.publisher]),
        ...note(labels.date, [source.date?.written ?? null]),
        ...note(labels.number, [source.number]),
        ...note(labels.url, [source.url && { text: source.url, isAddress: true }]),
        ...note(labels.sha256, [source.sha256]),
        ...note(labels.plans, [formatting.list(plans)]),
        ...note(labels.note, [saidIn(source.note, language)]),
        ...note(labels.file, [source.file]),
      ],
    ],
  });
}

/** A government with its organisations over time, and its plans. */
export function governmentDocument(
  government: Government,
  plans: readonly string[],
  style: RecordStyle,
): Document {
  const { language } = style;
  const { show, code, formatting } = language;
  const rows = (government.organisations ?? []).map(({ name, from, until, became }) => [
    nameIn(name, code),
    from ?? '',
    until ?? '',
    formatting.list(became),
  ]);
  const columns = [
    { heading: '', wraps: true, comfort: 16 },
    { heading: show.columns.from },
    { heading: show.columns.until },
    { heading: show.columns.became, wraps: true, comfort: 16 },
  ];
  return recordDocument({
    title: nameIn(government.name, code),
    aside: beside([language.records.kinds.government, government.id]),
    lead: [],
    sections: [
      [...note(show.labels.code, [government.code]), ...note(show.labels.plans, plans)],
      tableBlock(show.labels.organisations, columns, rows),
      [
        ...note(show.labels.note, [saidIn(government.note, language)]),
        ...note(show.labels.file, [government.file]),
      ],
    ],
  });
}
