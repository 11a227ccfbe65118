import {
  type IndicatorDetails,
  indicatorDetails,
  type MeasureDetails,
  measureDetails,
  type PolicyDetails,
  policyDetails,
} from '../../assess/record-details/record-details.ts';
import { type Scope, scopeOf } from '../../assess/select/scope.ts';
import type { LineOf } from '../../load/locate.ts';
import type { Series } from '../../model/indicator.ts';
import type { Review, Survey, Tally } from '../../model/published.ts';
import type { Day } from '../../model/record.ts';
import type { Government, Shared, Source } from '../../model/shared.ts';
import { locatorFor } from '../pipeline.ts';
import { answerOf, type Query } from '../query.ts';
import type { Library } from '../records/find.ts';
import type { Findable, Subject } from '../records/findable.ts';
import { linesOf } from './places.ts';

/** A record with everything that is said of it, on its day. */
export interface Whole {
  readonly content: Content;
  readonly asOf: Day;
  readonly shared: Shared;
  readonly lineOf: LineOf;
}

export type Content =
  | { readonly kind: 'plan'; readonly scope: Scope; readonly government: Government | null }
  | { readonly kind: 'policy'; readonly whole: PolicyDetails }
  | { readonly kind: 'measure'; readonly whole: MeasureDetails }
  | { readonly kind: 'indicator'; readonly whole: IndicatorDetails; readonly series: Series | null }
  | { readonly kind: 'tally'; readonly scope: Scope; readonly record: Tally }
  | { readonly kind: 'review'; readonly scope: Scope; readonly record: Review }
  | { readonly kind: 'survey'; readonly scope: Scope; readonly record: Survey }
  | { readonly kind: 'government'; readonly record: Government; readonly plans: readonly string[] }
  | { readonly kind: 'source'; readonly record: Source; readonly plans: readonly string[] };

export async function detailsOf(found: Findable, library: Library, query: Query): Promise<Whole> {
  const { subject } = found;
  const { shared } = library.shared;
  const locator = locatorFor(library.workspace);
  if (subject.kind === 'government' || subject.kind === 'source') {
    const content = { ...subject, plans: await plansNaming(subject, library) };
    const asOf = query.asOf === 'latest' ? query.today : query.asOf;
    return { content, asOf, shared, lineOf: await linesOf(subject, null, locator) };
  }
  const { assessment, government } = answerOf({ plan: subject.plan, aside: [] }, shared, query);
  const scope = scopeOf(assessment, government?.organisations ?? null);
  return {
    content: contentOf(subject, scope, government),
    asOf: assessment.asOf,
    shared,
    lineOf: await linesOf(subject, scope, locator),
  };
}

type InPlan = Exclude<Subject, { readonly kind: 'government' | 'source' }>;

function contentOf(subject: InPlan, scope: Scope, government: Government | null): Content {
  switch (subject.kind) {
    case 'plan':
      return { kind: 'plan', scope, government };
    case 'policy':
      return { kind: 'policy', whole: policyDetails(scope, subject.record) };
    case 'measure':
      return { kind: 'measure', whole: measureDetails(scope, subject.record) };
    case 'indicator':
      return { kind: 'indicator', whole: indicatorDetails(scope, subject.record), series: subject.series };
    case 'tally':
    case 'review':
    case 'survey':
      return { ...subject, scope };
  }
}

/** Plans of a government; plans of which a record names a source. */
async function plansNaming(
  subject: Extract<Subject, { readonly kind: 'government' | 'source' }>,
  library: Library,
): Promise<readonly string[]> {
  const plans: string[] = [];
  for (const id of library.workspace.planIds) {
    const { plan, namedSources } = await library.plan(id);
    const names =
      subject.kind === 'source' ? namedSources.has(subject.record.id) : plan.government === subject.record.id;
    if (names) plans.push(id);
  }
  return plans;
}
