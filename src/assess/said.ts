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

export interface OpinionGiven extends Entry<Opinion> {
  readonly review: Review;
}

/** The opinions given by a day, by time; on one record, or all for `null`. */
export function opinionsGiven({ reviews }: Plan, about: string | null, asOf: Day): OpinionGiven[] {
  return reviews
    .filter(({ date }) => date.to.day <= asOf)
    .sort((a, b) => byText(a.date.to.day, b.date.to.day))
    .flatMap(review => review.opinions.map((entry, index) => ({ review, index, entry })))
    .filter(({ entry }) => about === null || entry.about.includes(about));
}
