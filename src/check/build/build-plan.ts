import type { Document, PlanDocuments } from '../../load/documents.ts';
import type { Plan } from '../../model/plan.ts';
import type { RecordKind } from '../../model/record.ts';
import type { WrongShapes } from '../shape/check-shape.ts';
import { Fields } from './fields.ts';
import { buildIndicator } from './indicator.ts';
import { buildMeasure, buildPolicy } from './measure.ts';
import { buildPlanHead, type PlanHead, unknownPlan } from './plan.ts';
import { buildReview, buildSurvey, buildTally } from './published.ts';

export interface BuiltPlan {
  readonly plan: Plan;
  /** Whether `plan.yaml` itself could be read and has the right shape. */
  readonly headReadable: boolean;
  readonly namedSources: ReadonlySet<string>;
  /** Whether every file of the plan could be read. */
  readonly complete: boolean;
}

const builders = {
  policy: buildPolicy,
  measure: buildMeasure,
  indicator: buildIndicator,
  tally: buildTally,
  review: buildReview,
  survey: buildSurvey,
} satisfies Record<RecordKind, (document: Document, fields: Fields) => unknown>;

/** The documents of a plan as a plan. What has not the right shape is left out. */
export function buildPlan(loaded: PlanDocuments, wrongShapes: WrongShapes): BuiltPlan {
  const records: Record<RecordKind, unknown[]> = {
    policy: [],
    measure: [],
    indicator: [],
    tally: [],
    review: [],
    survey: [],
  };

  let head: PlanHead | null = null;
  const complete = loaded.listed && loaded.broken.length === 0 && wrongShapes.size === 0;
  const namedSources = new Set<string>();
  for (const document of loaded.documents) {
    if (wrongShapes.has(document)) continue;
    const fields = fieldsOf(document, head?.lang ?? 'ja', namedSources);
    if (document.kind === 'plan') head = buildPlanHead(document, fields);
    else if (document.kind in builders) {
      const kind = document.kind as RecordKind;
      records[kind].push(builders[kind](document, fields));
    }
  }
  const plan = {
    ...(head ?? unknownPlan(loaded.id, `${loaded.folder}/plan.yaml`)),
    ...grouped(records),
  };
  return { plan, headReadable: head !== null, namedSources, complete };
}

const grouped = (records: Record<RecordKind, unknown[]>) =>
  ({
    policies: records.policy,
    measures: records.measure,
    indicators: records.indicator,
    tallies: records.tally,
    reviews: records.review,
    surveys: records.survey,
  }) as Pick<Plan, 'policies' | 'measures' | 'indicators' | 'tallies' | 'reviews' | 'surveys'>;

/** The fields of a document whose shape is right. */
export const fieldsOf = (document: Document, lang: 'ja' | 'en', namedSources: Set<string>) =>
  new Fields(document.value as Record<string, unknown>, { lang, namedSources });
