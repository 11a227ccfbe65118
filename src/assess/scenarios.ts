import type { Judgement, Plan } from '../model/plan.ts';
import type { Day, FiscalYear } from '../model/record.ts';
import { policyOf, treeOf } from '../model/tree.ts';
import { assessIndicator } from './indicator.ts';
import { type OpinionGiven, opinionsOn } from './opinions.ts';
import type { SupposedActual, Supposition } from './suppose.ts';
import { dayOfSupposition, suppose } from './suppose.ts';
import type { IndicatorAssessment } from './types.ts';

/** What is asked of one indicator. Each target is a case of its own; all else holds in every case. */
export interface WhatIf {
  /** One of the indicator's series; `null`: the indicator, or all its series. */
  readonly series: string | null;
  readonly targets: readonly number[];
  readonly targetYear: FiscalYear | null;
  readonly actuals: readonly SupposedActual[];
  readonly judgement: Judgement | null;
}

/**
 * One case beside the others: `as-is` supposes nothing; `in-force` is the target in force under what else is
 * supposed; `proposed` a target that a review asked for; `supposed` one that the question names.
 */
export interface Scenario {
  readonly kind: 'as-is' | 'in-force' | 'proposed' | 'supposed';
  /** The opinions that proposed this target. */
  readonly proposedIn: readonly OpinionGiven[];
  readonly asOf: Day;
  readonly judgement: Judgement;
  readonly assessment: IndicatorAssessment;
}

/** The cases of a question, side by side: first what is in force, then what reviews proposed, then what is supposed. */
export function scenariosOf(plan: Plan, id: string, asked: WhatIf, asOf: Day): Scenario[] {
  const { targets, targetYear, ...rest } = asked;
  const nothing: Supposition = { series: null, target: null, targetYear: null, actuals: [], judgement: null };
  const beside: Supposition = { ...nothing, ...rest };
  const movesTarget = targets.length > 0 || targetYear !== null;
  const asIs = caseOf(plan, id, nothing, asOf);
  const inForce = { ...caseOf(plan, id, beside, asOf), kind: 'in-force' } as const;
  const supposed = (targets.length > 0 ? targets : movesTarget ? [null] : []).map(target =>
    caseOf(plan, id, { ...beside, target, targetYear }, asOf),
  );
  const asksAboutResults = movesTarget || asked.actuals.length > 0;
  return [
    movesTarget ? inForce : asIs,
    ...(movesTarget ? [] : [{ ...inForce, kind: 'supposed' } as const]),
    ...(asksAboutResults ? proposalsOf(plan, id, asked, beside, asOf) : []),
    ...supposed.map(one => ({ ...one, kind: 'supposed' }) as const),
  ];
}

function caseOf(plan: Plan, id: string, supposition: Supposition, asOf: Day): Scenario {
  const day = dayOfSupposition(supposition, asOf);
  const { indicators, judgement } = suppose(plan, id, supposition);
  const indicator = indicators.find(each => each.id === id)!;
  const policy = policyOf(treeOf(plan), indicator)?.id ?? null;
  const assessment = assessIndicator(indicator, { judgement, policy }, day);
  return { kind: 'as-is', proposedIn: [], asOf: day, judgement, assessment };
}

/** One case for each value that was proposed; one that the question names itself is not said twice. */
function proposalsOf(
  plan: Plan,
  id: string,
  { targets, targetYear }: WhatIf,
  beside: Supposition,
  asOf: Day,
): Scenario[] {
  const byValue = new Map<string, OpinionGiven[]>();
  for (const given of opinionsOn(plan, id, asOf)) {
    const { proposes } = given.entry;
    if (!proposes || (targets.includes(proposes.value) && proposes.year === targetYear)) continue;
    const key = `${proposes.value} ${proposes.year}`;
    byValue.set(key, [...(byValue.get(key) ?? []), given]);
  }
  const cases = [...byValue.values()].map((proposedIn): Scenario => {
    const { value, year } = proposedIn[0]!.entry.proposes!;
    const supposed = caseOf(plan, id, { ...beside, target: value, targetYear: year }, asOf);
    return { ...supposed, kind: 'proposed', proposedIn };
  });
  return cases.sort((a, b) => proposed(a) - proposed(b));
}

const proposed = ({ proposedIn }: Scenario) => proposedIn[0]?.entry.proposes?.value ?? 0;
