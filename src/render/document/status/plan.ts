import { lateOf } from '../../../assess/owed/owed.ts';
import { nameIn } from '../../../language/name.ts';
import type { Document } from '../document.ts';
import { beside } from '../text.ts';
import { indicatorSections } from './indicators.ts';
import { lateSection } from './late-section.ts';
import { measureSections } from './measures.ts';
import { stateOf } from './overview-entry.ts';
import type { PlanStatus } from './plan-status.ts';

/** One plan: where what is counted stands, what is late, and each indicator with its figures and its verdict. */
export function planDocument(answer: PlanStatus): Document {
  const { assessment, earlier, government, writing } = answer;
  const { plan, asOf } = assessment;
  const { formatting, code, status } = writing.language;
  const from = government ? nameIn(government.name, code) : plan.government;
  const period = plan.period && formatting.period(plan.period.from, plan.period.to);
  const compared = earlier && status.comparedWith(earlier.asOf);
  const sections = [...measureSections(answer), ...indicatorSections(answer)];
  const empty = [
    { kind: 'section' as const, blocks: [{ kind: 'lines' as const, lines: [status.emptyPlan] }] },
  ];
  return {
    title: {
      text: nameIn(plan.name, code),
      aside: beside([from, period, stateOf(plan, asOf, writing.language)]),
      below: [{ text: beside([formatting.asOf(formatting.day(asOf)), compared]) }],
    },
    blocks: [
      ...(sections.length > 0 ? sections : empty),
      ...lateSection(lateOf(assessment).length, writing.language),
    ],
  };
}
