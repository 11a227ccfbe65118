import type { Document } from '../../load/documents.ts';
import type { Identified } from '../../model/record.ts';
import type { Fields } from './fields.ts';

/** What every record has. */
export function identified(document: Document, fields: Fields): Identified {
  return {
    id: document.id,
    file: document.file,
    waive: fields.list('waive', entry => ({
      rule: entry.text('rule') ?? '',
      because: entry.text('because') ?? '',
    })),
    note: fields.note(),
    source: fields.source(),
  };
}
