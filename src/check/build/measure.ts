import type { Document } from '../../load/documents.ts';
import type { Ended, Measure, MeasureContinues, Policy, Progress } from '../../model/measure.ts';
import type { Fields } from './fields.ts';
import { identified } from './identified.ts';

export function buildPolicy(document: Document, fields: Fields): Policy {
  return { kind: 'policy', ...identified(document, fields), ...heading(fields) };
}

export function buildMeasure(document: Document, fields: Fields): Measure {
  return {
    kind: 'measure',
    level: fields.text('level'),
    under: fields.text('under'),
    alsoUnder: fields.texts('also_under'),
    from: fields.day('from'),
    ended: ended(fields.map('ended')),
    progress: fields.list('progress', progress),
    milestones: fields.milestones(),
    aims: fields.texts('aims'),
    figures: fields.passingFigures(),
    continues: continues(fields.map('continues')),
    ...heading(fields),
    ...identified(document, fields),
  };
}

/** What policies and measures have alike. */
const heading = (fields: Fields) => ({
  name: fields.name('name'),
  short: fields.optionalName('short'),
  no: fields.text('no'),
  owner: fields.texts('owner'),
  problem: fields.said('problem'),
  details: fields.details(),
  tags: (fields.raw.tags ?? {}) as Policy['tags'],
});

const progress = (fields: Fields): Progress => ({
  date: fields.day('date') ?? '',
  stage: fields.text('stage') ?? '',
  why: fields.said('why'),
  next: fields.said('next'),
  due: fields.day('due'),
  note: fields.note(),
  source: fields.source(),
});

const ended = (fields: Fields | null): Ended | null =>
  fields && {
    date: fields.day('date') ?? '',
    how: fields.choice<Ended['how']>('how') ?? 'done',
    into: fields.texts('into'),
    why: fields.said('why'),
    note: fields.note(),
    source: fields.source(),
  };

const continues = (fields: Fields | null): MeasureContinues | null =>
  fields && { of: fields.text('of') ?? '', note: fields.note(), source: fields.source() };
