import type { BrokenPlan, Comparison, PlanChange } from '../../compare/types.ts';
import type { Language } from '../../language/language.ts';
import { nameIn } from '../../language/name.ts';
import { makeVisible } from '../../text/visible.ts';
import { planSections } from '../changes/plan-sections.ts';
import { editItem, recordItem, sectionsOf, untouchedTexts } from '../changes/record-items.ts';
import type { Section, Telling } from '../changes/section.ts';
import { brokenSides, dayText, stateName } from '../changes/state-words.ts';
import { terminalMedium } from '../figures/medium.ts';
import type { Screen } from '../screen.ts';
import { flowIndented } from './flow.ts';
import { type Paints, paintsFor } from './paint.ts';

/** What changed, as a person reads it in a terminal: results first, then records, then what did not happen. */
export function diffText(comparison: Comparison, language: Language, screen: Screen): string {
  const { states, plans } = comparison;
  const { diff } = language;
  const paints = paintsFor(screen);
  const labels = [states.before, states.after].map(state => stateName(state, language));
  const days = [states.before.asOf, states.after.asOf].map(day => dayText(day, language));
  const [isSameState, isOneDay] = [labels[0] === labels[1], days[0] === days[1]];
  const compared = [
    ...(isSameState ? [] : [makeVisible(diff.states(labels[0] ?? '', labels[1] ?? ''))]),
    ...(isOneDay && isSameState ? [] : [diff.days(days[isOneDay ? 1 : 0] ?? '', days[1] ?? '')]),
  ];
  const lines = [paints.strong(diff.title), ...compared.flatMap(text => flowIndented(text, 2, screen))];
  for (const state of [states.before, states.after]) {
    if (state.errors > 0)
      lines.push('', makeVisible(diff.brokenState(stateName(state, language), state.errors)));
  }
  for (const plan of plans) {
    const own = plan.change === 'broken' ? brokenLines(plan) : planLines(plan, language, screen, paints);
    lines.push('', ...own);
  }
  const shared = sectionsOf([
    {
      heading: diff.comment.headingShared,
      items: comparison.records.map(one => recordItem(one, null, language)),
    },
    { heading: diff.headings.edits, items: comparison.edits.map(one => editItem(one, null, language)) },
  ]);
  for (const section of shared) lines.push('', ...sectionLines(section, screen, paints, 0));
  if (plans.length + shared.length === 0) lines.push('', diff.nothing);
  const text = `${lines.join('\n')}\n`;
  return screen.ascii ? text.replaceAll('→', '->') : text;

  function brokenLines(plan: BrokenPlan): string[] {
    const errors = plan.errors.before + plan.errors.after;
    return [
      paints.error(makeVisible(diff.brokenPlan(plan.id, brokenSides(plan, comparison, language), errors))),
    ];
  }
}

function planLines(change: PlanChange, language: Language, screen: Screen, paints: Paints): string[] {
  const { diff, code } = language;
  const telling: Telling = {
    plan: change.plan,
    language,
    medium: { ...terminalMedium(language), number: numberWithUnit(language) },
  };
  const heading = headingLines(
    makeVisible(nameIn(change.plan.name, code)),
    makeVisible(change.id),
    screen,
    paints,
  );
  if (change.change === 'added' || change.change === 'removed') {
    return [...heading, `  ${change.change === 'added' ? diff.planAdded : diff.planRemoved}`];
  }
  const { results, aside } = planSections(change, telling);
  const untouched = untouchedTexts(change.untouched, telling);
  return [
    ...heading,
    ...[...results, ...aside].flatMap(section => sectionLines(section, screen, paints, 2)),
    `  ${paints.strong(diff.headings.untouched)}`,
    ...flowIndented(untouched.join('  '), 4, screen),
  ];
}

function headingLines(name: string, id: string, screen: Screen, paints: Paints): string[] {
  const lines = flowIndented(`${name}  ${id}`, 0, screen);
  if (lines.length === 1) return [`${paints.strong(name)}  ${id}`];
  return [...flowIndented(name, 0, screen).map(line => paints.strong(line)), id];
}

/** `-4.8%` as in a terminal, but with the unit, since no column names it. */
const numberWithUnit =
  ({ habits }: Language) =>
  (text: string, unit: string | null) =>
    habits.withUnit(text, unit);

function sectionLines({ heading, items }: Section, screen: Screen, paints: Paints, indent: number): string[] {
  const margin = ' '.repeat(indent);
  return [
    `${margin}${paints.strong(makeVisible(heading))}`,
    ...items.flatMap(({ text, late, details }) => [
      ...flowIndented(makeVisible(text), indent + 4, screen).map((line, index) =>
        late && index === 0 ? line.replace(/^( *) {2}(?=\S)/, '$1! ') : line,
      ),
      ...details.flatMap(detail => flowIndented(makeVisible(detail), indent + 6, screen)),
    ]),
  ];
}
