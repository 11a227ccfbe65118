import type { ListedOpinion } from '../../assess/select/listed.ts';
import type { Language } from '../../language/language.ts';
import { nameIn } from '../../language/name.ts';
import type { Opinion } from '../../model/published.ts';
import type { When } from '../../model/record.ts';
import { exact } from '../../number/exact.ts';
import { statedValue } from '../figures/value.ts';
import { type Listing, type ListStyle, listingOf, ungrouped } from './listing.ts';

type Opinions = Pick<ListedOpinion, 'record' | 'about'>;

/** A table for paper; on a screen an opinion is a paragraph. */
export function opinionListing(items: readonly ListedOpinion[], style: ListStyle): Listing {
  const { language } = style;
  const { columns } = language.list;
  return listingOf<ListedOpinion>(
    style,
    [
      {
        column: { heading: columns.meeting },
        cell: ({ review }) => meetingText(review.name, review.date, language),
      },
      { column: { heading: columns.by }, cell: ({ record }) => record.by ?? '' },
      { column: { heading: columns.about }, cell: item => aboutText(item, language) },
      { column: { heading: columns.kind }, cell: ({ record }) => kindText(record, language) },
      { column: { heading: columns.opinion }, cell: item => saidText(item, language) },
      { column: { heading: columns.answer }, cell: ({ record }) => answerText(record, language) ?? '' },
    ],
    ungrouped(items),
  );
}

export function meetingText(name: ListedOpinion['review']['name'], date: When, language: Language): string {
  return nameIn(name, language.code) + language.habits.aside(whenText(date, language));
}

/** The days as they were written: to the month where no more is known. */
export const whenText = ({ from, to }: When, { list }: Language): string =>
  from ? list.span(from.written, to.written) : to.written;

export function aboutText({ record, about }: Opinions, language: Language): string {
  const names = about.map(one => nameIn(one.short ?? one.name, language.code));
  const topic = record.topic === null ? [] : [record.topic];
  const all = [...names, ...topic];
  return all.length > 0 ? language.habits.list(all) : language.list.wholePlan;
}

export const kindText = ({ kind }: Opinion, { terms, habits }: Language): string =>
  habits.list(kind.map(one => terms.opinions[one]));

/** What was said, and the figure that was proposed or cited with it. */
export function saidText({ record, about }: Opinions, { list, habits }: Language): string {
  const unit = about.find(one => one.kind === 'indicator')?.unit ?? null;
  const value = (figure: { readonly value: number; readonly approximate: boolean }) => {
    const text = habits.withUnit(statedValue(exact(figure.value), { decimals: null, written: 15 }), unit);
    return figure.approximate ? habits.approximate(text) : text;
  };
  const { says, proposes, cites } = record;
  const figures = [
    proposes && list.proposes(value(proposes), proposes.year),
    cites && list.cites(value(cites), cites.year, cites.of),
  ].filter(text => text !== null);
  return [says ?? '', ...figures.map(habits.aside)].join('').trim();
}

export function answerText({ answer }: Opinion, { list }: Language): string | null {
  if (!answer) return null;
  return answer.by === null ? (answer.says ?? '') : list.answer(answer.by, answer.says ?? '');
}
