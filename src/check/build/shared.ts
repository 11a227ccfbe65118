import type { Document } from '../../load/documents.ts';
import type { Government, Source } from '../../model/shared.ts';
import type { Fields } from './fields.ts';
import { identified } from './identified.ts';

export function buildGovernment(document: Document, fields: Fields): Government {
  return {
    code: fields.text('code'),
    name: fields.name('name'),
    organisations: fields.has('organisations')
      ? fields.list('organisations', entry => ({
          name: entry.name('name'),
          from: entry.day('from'),
          until: entry.day('until'),
          became: entry.texts('became'),
          note: entry.note(),
          source: entry.source(),
        }))
      : null,
    ...identified(document, fields),
  };
}

export function buildSource(document: Document, fields: Fields): Source {
  return {
    title: fields.name('title'),
    publisher: fields.text('publisher'),
    date: fields.partialDay('date'),
    url: fields.text('url'),
    sha256: fields.text('sha256'),
    number: fields.text('number'),
    ...identified(document, fields),
  };
}
