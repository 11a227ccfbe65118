import { assessIndicator } from '../../assess/indicator.ts';
import { opinionsOn } from '../../assess/opinions.ts';
import { scenariosOf, type WhatIf } from '../../assess/scenarios.ts';
import type { ExplainedIndicator, ExplainedWhatIf } from '../../explain/explained.ts';
import { type Ground, groundsOf, type PlacedGround, saidOf } from '../../explain/grounds.ts';
import type { Locator } from '../../load/locate.ts';
import type { Indicator, Series } from '../../model/indicator.ts';
import type { Plan } from '../../model/plan.ts';
import type { Day } from '../../model/record.ts';
import type { Shared } from '../../model/shared.ts';
import { policyOf, treeOf } from '../../model/tree.ts';
import { placedOpinions } from './opinions.ts';

export interface IndicatorAsked {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly series: Series | null;
  readonly asOf: Day;
  readonly shared: Shared;
}

/** What there is to say of an indicator, with the lines of the files where it stands. */
export async function explainIndicator(asked: IndicatorAsked, locator: Locator): Promise<ExplainedIndicator> {
  const { plan, indicator, series, asOf, shared } = asked;
  const policy = policyOf(treeOf(plan), indicator)?.id ?? null;
  const assessment = assessIndicator(indicator, { judgement: plan.judgement, policy }, asOf);
  const parts = assessment.line
    ? [assessment.line]
    : assessment.series.filter(({ id }) => series === null || id === series.id);
  const lines = [];
  for (const line of parts) lines.push({ line, grounds: await placed(groundsOf(indicator, line), locator) });
  const said = await placed(saidOf(indicator, asOf), locator);
  const opinions = await placedOpinions(opinionsOn(plan, indicator.id, asOf), locator);
  return { plan, asOf, assessment, lines, said, opinions, shared };
}

async function placed(grounds: readonly Ground[], locator: Locator): Promise<PlacedGround[]> {
  const found: PlacedGround[] = [];
  for (const ground of grounds) found.push({ ...ground, span: await locator.span(ground.place) });
  return found;
}

export async function explainWhatIf(
  asked: IndicatorAsked,
  whatIf: WhatIf,
  locator: Locator,
): Promise<ExplainedWhatIf> {
  const { plan, indicator, asOf, shared } = asked;
  const { lines, opinions } = await explainIndicator(asked, locator);
  const scenarios = scenariosOf(plan, indicator.id, whatIf, asOf);
  return { plan, asked: whatIf, scenarios, lines, opinions, shared };
}
