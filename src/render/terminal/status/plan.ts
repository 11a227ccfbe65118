import { nameIn } from '../../../language/name.ts';
import { stateOf } from '../../figures/overview-entry.ts';
import { flowIndented } from '../flow.ts';
import { paintsFor } from '../paint.ts';
import { spread } from '../spread.ts';
import type { Frame } from './frame.ts';
import { indicatorLines } from './indicators.ts';
import { stageLines } from './stages.ts';

/** One plan: where what is counted stands, what is late, and each indicator with its bar. */
export function planText(given: Omit<Frame, 'paints'>): string {
  const frame: Frame = { ...given, paints: paintsFor(given.screen) };
  const filled = [stageLines(frame), indicatorLines(frame)].filter(lines => lines.length > 0);
  const parts = [titleLines(frame), ...(filled.length > 0 ? filled : [[given.language.status.emptyPlan]])];
  return `${parts.map(lines => lines.join('\n')).join('\n\n')}\n`;
}

function titleLines({ assessment, earlier, government, language, screen, paints }: Frame): string[] {
  const { plan, asOf } = assessment;
  const { habits, code } = language;
  const from = government ? nameIn(government.name, code) : plan.government;
  const period = plan.period ? habits.period(plan.period.from, plan.period.to) : '';
  const time = [from, period, stateOf(plan, asOf, language)].filter(text => text !== '').join('  ');
  const compared = earlier ? `  ${language.status.comparedWith(earlier.asOf)}` : '';
  const title = spread(nameIn(plan.name, code), time, screen, paints.strong);
  return [...title, ...flowIndented(`${habits.asOf(habits.day(asOf))}${compared}`, 0, screen)];
}
