import type { Document, PlanDocuments } from '../../load/documents.ts';
import type { Plan } from '../../model/plan.ts';
import type { LanguageCode, RecordKind } from '../../model/record.ts';
import { Fields } from './fields.ts';
import { buildIndicator } from './indicator.ts';
import { buildMeasure, buildPolicy } from './measure.ts';
import { buildPlanHead, type PlanHead, unknownPlan } from './plan.ts';
import { buildReview, buildSurvey, buildTally } from './published.ts';

export interface BuiltPlan {
  readonly plan: Plan;
  /** The keys of `plan.yaml`; `null` where it cannot be read. */
  readonly headKeys: readonly string[] | null;
  readonly namedSources: ReadonlySet<string>;
}

const builders = {
  policy: buildPolicy,
  measure: buildMeasure,
  indicator: buildIndicator,
  tally: buildTally,
  review: buildReview,
  survey: buildSurvey,
} satisfies Record<RecordKind, (document: Document, fields: Fields) => unknown>;

/** Documents of a plan as a plan. What is in them has the right shape. */
export function buildPlan(loaded: PlanDocuments, documents: readonly Document[]): BuiltPlan {
  const records: Record<RecordKind, unknown[]> = {
    policy: [],
    measure: [],
    indicator: [],
    tally: [],
    review: [],
    survey: [],
  };

  let head: PlanHead | null = null;
  let headKeys: BuiltPlan['headKeys'] = null;
  const namedSources = new Set<string>();
  for (const document of documents) {
    const fields = fieldsOf(document, head?.lang ?? 'ja', namedSources);
    if (document.kind === 'plan') {
      head = buildPlanHead(document, fields);
      headKeys = Object.keys(fields.raw);
    } else if (document.kind in builders) {
      const kind = document.kind as RecordKind;
      records[kind].push(builders[kind](document, fields));
    }
  }
  const plan = {
    ...(head ?? unknownPlan(loaded.id, `${loaded.folder}/plan.yaml`)),
    ...grouped(records),
  };
  return { plan, headKeys, namedSources };
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
export const fieldsOf = (document: Document, lang: LanguageCode, namedSources: Set<string>) =>
  new Fields(document.value as Record<string, unknown>, { lang, namedSources });
