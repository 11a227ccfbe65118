import type { Indicator, Published } from '../model/indicator.ts';
import { byText } from '../model/order.ts';
import type { Plan } from '../model/plan.ts';
import type { Opinion, Review } from '../model/published.ts';
import type { Day } from '../model/record.ts';
import { lastDay } from '../time/fiscal-year.ts';
import type { Entry } from './types.ts';

/** What the government itself said of years that have ended. */
export function publishedWords({ published }: Indicator, asOf: Day): Entry<Published>[] {
  return published
    .map((entry, index) => ({ index, entry }))
    .filter(({ entry: { year } }) => year === null || lastDay(year) <= asOf);
}

/** An opinion, with the meeting at which it was given. */
export interface OpinionGiven extends Entry<Opinion> {
  readonly review: Review;
}

/** What was said at meetings up to the day, oldest first. */
export function opinionsGiven({ reviews }: Plan, asOf: Day): OpinionGiven[] {
  return reviews
    .filter(({ date }) => date.to.day <= asOf)
    .sort((a, b) => byText(a.date.to.day, b.date.to.day))
    .flatMap(review => review.opinions.map((entry, index) => ({ review, index, entry })));
}

/** The same of one record. */
export function opinionsOn(plan: Plan, id: string, asOf: Day): OpinionGiven[] {
  const given = opinionsGiven(plan, asOf);
  return given.filter(({ entry }) => entry.about.some(written => idsMeant(written, plan).includes(id)));
}

/** The same of the plan as a whole. */
export function opinionsOnWhole(plan: Plan, asOf: Day): OpinionGiven[] {
  return opinionsGiven(plan, asOf).filter(({ entry }) => entry.about.length === 0 && entry.topic === null);
}

/** The records of a plan that a reference may mean: it may have the plan before it, and behind it a part of the record. */
export function idsMeant(written: string, { id: plan }: Plan): readonly string[] {
  const [first = '', second = ''] = written.split('/');
  return first === plan ? [first, second] : [first];
}
