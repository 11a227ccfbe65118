import type { BrokenPlan, Comparison, PlanChange } from '../../../compare/types.ts';
import type { Language } from '../../../language/language.ts';
import { briefNameIn } from '../../../language/name.ts';
import type { Writing } from '../../wording/writing.ts';
import { section } from '../blocks.ts';
import type { Document, Lines, Section as Part } from '../document.ts';
import { beside } from '../text.ts';
import { planSections } from './plan-sections.ts';
import { allKinds, editItems, itemsOf, recordItem, untouchedTexts } from './record-items.ts';
import { brokenSides, dayText, stateName } from './state-words.ts';
import type { Telling } from './telling.ts';

/** What changed: results first, then records, then what did not happen. */
export function diffDocument(comparison: Comparison, writing: Writing): Document {
  const { states, plans } = comparison;
  const { language } = writing;
  const { diff } = language;
  const labels = [states.before, states.after].map(state => stateName(state, language));
  const days = [states.before.asOf, states.after.asOf].map(day => dayText(day, language));
  const [isSameState, isOneDay] = [labels[0] === labels[1], days[0] === days[1]];
  const compared = [
    ...(isSameState ? [] : [diff.states(labels[0] ?? '', labels[1] ?? '')]),
    ...(isOneDay && isSameState ? [] : [diff.days(days[isOneDay ? 1 : 0] ?? '', days[1] ?? '')]),
  ];
  const broken = [states.before, states.after]
    .filter(({ errors }) => errors > 0)
    .map(state =>
      section('', [{ kind: 'lines', lines: [diff.brokenState(stateName(state, language), state.errors)] }]),
    );
  const shared = itemsOf([
    {
      heading: diff.comment.headingShared,
      items: comparison.records.map(one => recordItem(one, null, language)),
    },
    { heading: diff.headings.edits, items: editItems(comparison.edits, allKinds, null, language) },
  ]);
  const nothing =
    plans.length + shared.length === 0 ? [section('', [{ kind: 'lines', lines: [diff.nothing] }])] : [];
  return {
    title: { text: diff.title, below: compared.map(text => ({ text })) },
    blocks: [
      ...broken,
      ...plans.map(plan =>
        plan.change === 'broken' ? brokenPart(plan, comparison, writing) : planPart(plan, writing),
      ),
      ...shared.map(one => section('', [one])),
      ...nothing,
    ],
  };
}

function brokenPart(plan: BrokenPlan, comparison: Comparison, { language }: Writing): Part {
  const errors = plan.errors.before + plan.errors.after;
  const text = language.diff.brokenPlan(plan.id, brokenSides(plan, comparison, language), errors);
  return section('', [{ kind: 'lines', lines: [{ text, tone: 'error' }] }]);
}

function planPart(change: PlanChange, writing: Writing): Part {
  const { language } = writing;
  const { diff, code } = language;
  const heading = beside([briefNameIn(change.plan.name, code), { text: change.id, tone: 'faint' }]);
  if (change.change === 'added' || change.change === 'removed') {
    return section(heading, [
      { kind: 'lines', lines: [change.change === 'added' ? diff.planAdded : diff.planRemoved] },
    ]);
  }
  const telling: Telling = { plan: change.plan, language, numbers: withUnits(writing) };
  const { results, aside } = planSections(change, telling);
  const untouched = beside(untouchedTexts(change, telling), language.formatting.separator);
  return section(heading, [
    ...leftOut(change, language),
    ...results,
    ...aside,
    { kind: 'items', heading: diff.headings.untouched, items: [{ text: untouched }] },
  ]);
}

/** What of a plan is not compared, since it could not be read. */
export function leftOut({ leftOut: files }: PlanChange, { diff }: Language): readonly Lines[] {
  if (files.length === 0) return [];
  const text = diff.leftOut(files.length);
  return [{ kind: 'lines', lines: [{ text, tone: 'error' }] }];
}

/** Short numbers, but with the unit, since no column names it. */
export const withUnits = ({ language: { formatting }, numbers }: Writing): Writing['numbers'] =>
  numbers.inFull ? numbers : { ...numbers, number: (text, unit) => formatting.withUnit(text, unit) };
