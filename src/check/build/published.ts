import type { Document } from '../../load/documents.ts';
import type { Count, Opinion, OpinionKind, Review, Survey, Tally } from '../../model/published.ts';
import type { Fields } from './fields.ts';
import { identified } from './identified.ts';

export function buildTally(document: Document, fields: Fields): Tally {
  return {
    kind: 'tally',
    date: fields.day('date') ?? '',
    counts: fields.list('counts', entry => ({
      of: entry.text('of') ?? '',
      under: entry.text('under'),
      total: entry.number('total'),
      stages: (entry.raw.stages as Count['stages'] | undefined) ?? null,
      other: other(entry.map('other')),
      note: entry.note(),
      source: entry.source(),
    })),
    ...identified(document, fields),
  };
}

const other = (fields: Fields | null): Count['other'] =>
  fields && { label: fields.name('label'), count: fields.number('count') ?? 0 };

export function buildReview(document: Document, fields: Fields): Review {
  return {
    kind: 'review',
    name: fields.name('name'),
    date: fields.when('date'),
    opinions: fields.list('opinions', opinion),
    ...identified(document, fields),
  };
}

function opinion(fields: Fields): Opinion {
  const proposes = fields.map('proposes');
  const cites = fields.map('cites');
  const answer = fields.map('answer');
  return {
    by: fields.said('by'),
    about: fields.texts('about'),
    topic: fields.said('topic'),
    kind: fields.texts('kind') as readonly OpinionKind[],
    proposes: proposes && figure(proposes),
    cites: cites && { ...figure(cites), of: cites.said('of') },
    says: fields.said('says'),
    answer: answer && {
      by: answer.said('by'),
      date: answer.partialDay('date'),
      says: answer.said('says'),
      due: answer.partialDay('due'),
      done: answer.partialDay('done'),
      note: answer.note(),
      source: answer.source(),
    },
    leadsTo: fields.texts('leads_to'),
    note: fields.note(),
    source: fields.source(),
  };
}

const figure = (fields: Fields) => ({
  value: fields.number('value') ?? 0,
  approximate: fields.flag('approximate'),
  year: fields.year('year'),
});

export function buildSurvey(document: Document, fields: Fields): Survey {
  return {
    kind: 'survey',
    name: fields.name('name'),
    date: fields.when('date'),
    asked: fields.said('asked'),
    answers: fields.number('answers'),
    follows: fields.text('follows'),
    unit: fields.text('unit'),
    decimals: fields.number('decimals'),
    groups: fields.list('groups', group => ({
      id: group.text('id') ?? '',
      name: group.name('name'),
      mean: group.number('mean'),
      items: group.list('items', item => ({
        id: item.text('id') ?? '',
        name: item.name('name'),
        value: item.number('value') ?? 0,
        note: item.note(),
        source: item.source(),
      })),
      note: group.note(),
      source: group.source(),
    })),
    ...identified(document, fields),
  };
}
