import type { Document, PlanDocuments } from '../../load/documents.ts';
import { eachList, type Plan, type PlanRecords, type RecordOf } from '../../model/plan.ts';
import { isRecordKind, type LanguageCode, type RecordKind, recordKinds } from '../../model/record.ts';
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

export const builders = {
  policy: buildPolicy,
  measure: buildMeasure,
  indicator: buildIndicator,
  tally: buildTally,
  review: buildReview,
  survey: buildSurvey,
} satisfies { [Kind in RecordKind]: (document: Document, fields: Fields) => RecordOf[Kind] };

/** Documents of a plan as a plan. What is in them has the right shape. */
export function buildPlan(loaded: PlanDocuments, documents: readonly Document[]): BuiltPlan {
  const built = eachList(() => []) as BeingBuilt;
  let head: PlanHead | null = null;
  let headKeys: BuiltPlan['headKeys'] = null;
  const namedSources = new Set<string>();
  for (const document of documents) {
    const fields = fieldsOf(document, head?.lang ?? 'ja', namedSources);
    if (document.kind === 'plan') {
      head = buildPlanHead(document, fields);
      headKeys = Object.keys(fields.raw);
    } else if (isRecordKind(document.kind)) {
      const list: unknown[] = built[recordKinds[document.kind].list];
      list.push(builders[document.kind](document, fields));
    }
  }
  const plan = { ...(head ?? unknownPlan(loaded.id, `${loaded.folder}/plan.yaml`)), ...built };
  return { plan, headKeys, namedSources };
}

type BeingBuilt = { [List in keyof PlanRecords]: PlanRecords[List][number][] };

/** The fields of a document whose shape is right. */
export const fieldsOf = (document: Document, lang: LanguageCode, namedSources: Set<string>) =>
  new Fields(document.value as Record<string, unknown>, { lang, namedSources });
