import type { Document } from '../../load/documents.ts';
import type { Judgement, JudgementName, Plan, PlanRecords } from '../../model/plan.ts';
import type { LanguageCode } from '../../model/record.ts';
import type { Fields } from './fields.ts';
import { identified } from './identified.ts';

/** What `plan.yaml` itself says; the records are added by whoever has them. */
export type PlanHead = Omit<Plan, keyof PlanRecords>;

export function buildPlanHead(document: Document, fields: Fields): PlanHead {
  const period = fields.map('period');
  const words = fields.map('words');
  return {
    name: fields.name('name'),
    lang: fields.choice<LanguageCode>('lang') ?? 'ja',
    government: fields.text('government') ?? '',
    period: period && { from: period.year('from') ?? 0, to: period.year('to') ?? 0 },
    follows: fields.text('follows'),
    words: {
      policy: words?.text('policy') ?? null,
      measure: words?.texts('measure') ?? [],
      indicator: words?.text('indicator') ?? null,
      target: words?.text('target') ?? null,
    },
    counted: fields.text('counted'),
    stages: fields.list('stages', entry => ({
      id: entry.text('id') ?? '',
      label: entry.name('label'),
      short: entry.optionalName('short'),
      class: entry.choice('class'),
      note: entry.note(),
      source: entry.source(),
    })),
    reports: fields.choice('reports'),
    asks: fields.texts('asks'),
    goals: fields.saidOnes('goals'),
    milestones: fields.milestones(),
    figures: fields.passingFigures(),
    details: fields.details(),
    judgement: judgement(fields),
    ...identified(document, fields),
  };
}

function judgement(fields: Fields): Judgement {
  const own = fields.map('judgement');
  if (!own) return { kind: 'built-in', name: fields.choice<JudgementName>('judgement') ?? 'standard' };
  return {
    kind: 'own',
    name: own.name('name'),
    bands: own.list('bands', band => ({
      id: band.text('id') ?? '',
      from: band.number('from') ?? 0,
      label: band.name('label'),
    })),
  };
}

/** Stands in for a `plan.yaml` that could not be read, so that the plan's other files are judged all the same. */
export const unknownPlan = (id: string, file: string): PlanHead => ({
  id,
  file,
  waive: [],
  note: null,
  source: null,
  name: { ja: id },
  lang: 'ja',
  government: '',
  period: null,
  follows: null,
  words: { policy: null, measure: [], indicator: null, target: null },
  counted: null,
  stages: [],
  reports: null,
  asks: [],
  goals: [],
  milestones: [],
  figures: [],
  details: [],
  judgement: { kind: 'built-in', name: 'standard' },
});
