import { grouped } from '../../../assess/grouped.ts';
import { idsMeant } from '../../../assess/opinions.ts';
import type { ListedOpinion } from '../../../assess/select/listed.ts';
import type { Language } from '../../../language/language.ts';
import { nameIn, saidIn } from '../../../language/name.ts';
import type { Opinion } from '../../../model/published.ts';
import type { When } from '../../../model/record.ts';
import { valueAsWritten } from '../../wording/value.ts';
import { section } from '../blocks.ts';
import type { Document, Item } from '../document.ts';
import { beside } from '../text.ts';
import type { ListStyle } from './listing.ts';

type Opinions = Pick<ListedOpinion, 'record' | 'about'>;

/** Below the meetings at which they were given: who, about what, of which kind; what was said, what was answered. */
export function opinionList(items: readonly ListedOpinion[], { language }: ListStyle): Document {
  const meetings = [...grouped(items, ({ review }) => [review]).values()];
  return {
    blocks: meetings.map(opinions => {
      const [{ review, scope }] = opinions as [ListedOpinion];
      const lead = `${scope.plan.id}/${review.id}`;
      const items = opinions.map(opinion => itemOf(opinion, language));
      return section(meetingText(review.name, review.date, language), [{ kind: 'items', items }], { lead });
    }),
  };
}

function itemOf(item: ListedOpinion, language: Language): Item {
  const { record } = item;
  const answer = answerText(record, language);
  const head = [
    record.by && nameIn(record.by.by, language.code),
    aboutText(item, language),
    kindText(record, language),
  ];
  return {
    text: beside(
      head.map(text => text && { text, tone: 'place' as const }),
      language.formatting.separator,
    ),
    details: [
      saidText(item, language),
      ...(answer === null ? [] : [language.list.answered(answer)]),
      ...ledToLines(item, language),
    ],
  };
}

export function meetingText(name: ListedOpinion['review']['name'], date: When, language: Language): string {
  return nameIn(name, language.code) + language.formatting.aside(whenText(date, language));
}

/** The days as they were written: to the month where no more is known. */
export const whenText = ({ from, to }: When, { list }: Language): string =>
  from ? list.span(from.written, to.written) : to.written;

export function aboutText({ record, about }: Opinions, language: Language): string {
  const names = about.map(one => nameIn(one.short ?? one.name, language.code));
  const topic = record.topic === null ? [] : [nameIn(record.topic.by, language.code)];
  const all = [...names, ...topic];
  return all.length > 0 ? language.formatting.list(all) : language.list.wholePlan;
}

export const kindText = ({ kind }: Opinion, { terms, formatting }: Language): string =>
  formatting.list(kind.map(one => terms.opinions[one]));

/** What was said, and the figure that was proposed or cited with it. */
export function saidText({ record, about }: Opinions, language: Language): string {
  const { list, formatting } = language;
  const unit = about.find(one => one.kind === 'indicator')?.unit ?? null;
  const value = (figure: { readonly value: number; readonly approximate: boolean }) => {
    const text = formatting.withUnit(valueAsWritten(figure.value), unit);
    return figure.approximate ? formatting.approximate(text) : text;
  };
  const { says, proposes, cites } = record;
  const figures = [
    proposes && list.proposes(value(proposes), proposes.year),
    cites && list.cites(value(cites), cites.year, cites.of && nameIn(cites.of.by, language.code)),
  ].filter(text => text !== null);
  return [saidIn(says, language) ?? '', ...figures.map(formatting.aside)].join('').trim();
}

export function answerText({ answer }: Opinion, language: Language): string | null {
  if (!answer) return null;
  const says = saidIn(answer.says, language) ?? '';
  const text = answer.by === null ? says : language.list.answer(nameIn(answer.by.by, language.code), says);
  const promised = language.list.promised(answer.due?.written ?? null, answer.done?.written ?? null);
  return promised === '' ? text : `${text}${language.formatting.aside(promised)}`;
}

/** What came of it: of this plan by its name, of another one by its address. */
export function ledToLines(
  { record, scope }: Pick<ListedOpinion, 'record' | 'scope'>,
  language: Language,
): readonly string[] {
  if (record.leadsTo.length === 0) return [];
  const names = record.leadsTo.map(written => {
    const own = idsMeant(written, scope.plan).map(id => scope.tree.records.get(id))[0];
    return own ? nameIn(own.name, language.code) : written;
  });
  return [language.list.ledTo(names)];
}
