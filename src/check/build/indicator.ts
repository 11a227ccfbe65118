import type { Document } from '../../load/documents.ts';
import type { Actual, Baseline, Figures, Indicator, Target } from '../../model/indicator.ts';
import type { FiscalYear } from '../../model/record.ts';
import { fiscalYearOf } from '../../time/fiscal-year.ts';
import { type Fields, unsaid } from './fields.ts';
import { identified } from './identified.ts';

export function buildIndicator(document: Document, fields: Fields): Indicator {
  return {
    kind: 'indicator',
    name: fields.name('name'),
    short: fields.optionalName('short'),
    no: fields.text('no'),
    under: fields.text('under'),
    alsoUnder: fields.texts('also_under'),
    owner: fields.texts('owner'),
    role: fields.choice('role') ?? 'headline',
    level: fields.choice('level'),
    unit: fields.text('unit'),
    decimals: fields.number('decimals'),
    goal: fields.choice('goal'),
    due: fields.number('due'),
    limits: limits(fields.map('limits')),
    noise: fields.number('noise'),
    published: fields.list('published', entry => ({
      year: entry.year('year'),
      says: entry.said('says') ?? unsaid,
      progress: entry.number('progress'),
      attainment: entry.number('attainment'),
      verdict: entry.choice('verdict'),
      note: entry.note(),
      source: entry.source(),
    })),
    series: fields.list('series', entry => ({
      id: entry.text('id') ?? '',
      name: entry.name('name'),
      ...figures(entry),
      note: entry.note(),
      source: entry.source(),
    })),
    continues: continues(fields.map('continues')),
    definition: fields.said('definition'),
    details: fields.details(),
    tags: (fields.raw.tags ?? {}) as Indicator['tags'],
    ...figures(fields),
    ...identified(document, fields),
  };
}

function figures(fields: Fields): Figures {
  return {
    baseline: baseline(fields.map('baseline')),
    targets: fields.list('targets', target),
    path: fields.list('path', entry => ({
      value: entry.number('value') ?? 0,
      note: entry.note(),
      source: entry.source(),
      year: yearOf(entry),
      date: entry.day('date'),
    })),
    actuals: fields.list('actuals', actual),
    breaks: fields.list('breaks', entry => ({
      year: entry.year('year') ?? 0,
      baseline: baseline(entry.map('baseline')),
      note: entry.note(),
      source: entry.source(),
    })),
  };
}

/** A day's own, where a figure is of a day. */
function yearOf(fields: Fields): FiscalYear {
  const date = fields.day('date');
  return date === null ? (fields.year('year') ?? 0) : fiscalYearOf(date);
}

function baseline(fields: Fields | null): Baseline | null {
  if (!fields) return null;
  return {
    value: fields.number('value') ?? 0,
    approximate: fields.flag('approximate'),
    sample: fields.number('sample'),
    note: fields.note(),
    source: fields.source(),
    year: yearOf(fields),
    date: fields.day('date'),
  };
}

const target = (fields: Fields): Target => ({
  value: fields.number('value'),
  min: fields.number('min'),
  max: fields.number('max'),
  tolerance: fields.number('tolerance'),
  decided: fields.day('decided'),
  why: fields.said('why'),
  review: fields.text('review'),
  note: fields.note(),
  source: fields.source(),
  year: yearOf(fields),
  date: fields.day('date'),
});

const actual = (fields: Fields): Actual => ({
  value: fields.number('value'),
  total: fields.number('total'),
  since: fields.day('since'),
  none: fields.choice('none'),
  provisional: fields.flag('provisional'),
  approximate: fields.flag('approximate'),
  sample: fields.number('sample'),
  known: fields.day('known'),
  corrects: fields.number('corrects'),
  why: fields.said('why'),
  note: fields.note(),
  source: fields.source(),
  year: yearOf(fields),
  date: fields.day('date'),
});

const limits = (fields: Fields | null) => fields && { min: fields.number('min'), max: fields.number('max') };

const continues = (fields: Fields | null) =>
  fields && {
    of: fields.text('of') ?? '',
    comparable: fields.flag('comparable'),
    note: fields.note(),
    source: fields.source(),
  };
