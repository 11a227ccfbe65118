import { grouped } from '../../../assess/grouped.ts';
import { firstDayLate } from '../../../assess/owed/owed.ts';
import { owedKinds } from '../../../assess/owed/types.ts';
import type { ListedOwed } from '../../../assess/select/listed-owed.ts';
import { currentNames } from '../../../assess/select/scope.ts';
import type { Language } from '../../../language/language.ts';
import { nameIn, saidIn } from '../../../language/name.ts';
import type { Day } from '../../../model/record.ts';
import { yearsAndMonthsBetween } from '../../../time/day.ts';
import { owedText } from '../../wording/owed-text.ts';
import type { Writing } from '../../wording/writing.ts';
import { section } from '../blocks.ts';
import type { Block, Cell, Column, Document, RowGroup, Text } from '../document.ts';
import { saidText } from '../list/opinions.ts';
import { beside } from '../text.ts';

export interface DueAnswer {
  /** `null`: each plan has its own. */
  readonly asOf: Day | null;
  /** Up to when what comes up is told too; `null`: what is late alone. */
  readonly until: Day | null;
  readonly items: readonly ListedOwed[];
  readonly byOwner: boolean;
}

/** What is late, the longest first, and what comes up: since when, what, of which record, from whom. */
export function dueDocument({ asOf, until, items, byOwner }: DueAnswer, { language }: Writing): Document {
  const { due, status, formatting } = language;
  const late = items.filter(item => item.late);
  const coming = items.filter(item => !item.late);
  const style = { language, byOwner };
  const day = asOf === null ? status.latestDays : formatting.asOf(formatting.day(asOf));
  return {
    title: {
      text: due.title,
      aside: day,
      ...(late.length > 0 && { below: [{ text: kindsText(late, language) }] }),
    },
    blocks: [
      section('', [late.length > 0 ? tableOf(late, style) : { kind: 'lines', lines: [due.nothingLate] }]),
      ...(until === null || coming.length === 0
        ? []
        : [section(due.comingUp(until), [tableOf(coming, style)])]),
    ],
  };
}

/** How many of each kind. */
function kindsText(items: readonly ListedOwed[], { due }: Language): Text {
  const byKind = grouped(items, ({ record }) => [record.kind]);
  return beside(
    owedKinds.flatMap(kind => {
      const count = byKind.get(kind)?.length;
      return count === undefined ? [] : [`${due.kinds[kind]} ${count}`];
    }),
  );
}

interface Style {
  readonly language: Language;
  readonly byOwner: boolean;
}

function tableOf(items: readonly ListedOwed[], { language, byOwner }: Style): Block {
  const { due, terms, list } = language;
  const isLate = items.some(({ late }) => late);
  const all: readonly (Column & { cell(row: Together): Cell })[] = [
    {
      heading: isLate ? due.columns.since : due.columns.due,
      cell: ([{ record }]) => (isLate ? firstDayLate(record) : record.due),
    },
    { heading: due.columns.waiting, align: 'right', rank: 3, cell: ([item]) => waitingText(item, language) },
    { heading: due.columns.what, wraps: true, comfort: 16, cell: row => whatText(row, language) },
    { heading: due.columns.of, wraps: true, comfort: 20, cell: row => ofText(row, language) },
    { heading: terms.owner, wraps: true, comfort: 10, rank: 2, cell: row => ownersText(row, language) },
    {
      heading: list.columns.id,
      rank: 6,
      below: 'bare',
      cell: ([item]) => ({ text: addressOf(item), tone: 'faint', whole: true }),
    },
  ];
  const isShown = ({ heading }: Column) =>
    !(heading === due.columns.waiting && !isLate) &&
    !(heading === terms.owner && (byOwner || items.every(({ owner }) => owner.length === 0)));
  const shown = all.filter(isShown);
  const groups = byOwner ? ownersOf(items) : new Map([[undefined, items]]);
  return {
    kind: 'table',
    columns: shown.map(({ cell, ...column }) => column),
    groups: [...groups].map(([owner, own]): RowGroup => {
      const heading = { text: owner ?? terms.noOwner, tone: 'place' as const };
      return {
        ...(owner !== undefined && { heading }),
        rows: together(own).map(row => ({
          cells: shown.map(({ cell }) => cell(row)),
          notes: notesOf(row, language),
        })),
      };
    }),
  };
}

/** What has no owner behind all that has. */
function ownersOf(items: readonly ListedOwed[]): Map<string | null, ListedOwed[]> {
  const groups = grouped(items, (item): readonly (string | null)[] =>
    item.owner.length === 0 ? [null] : currentNames(item.owner, item.scope),
  );
  const none = groups.get(null);
  groups.delete(null);
  if (none) groups.set(null, none);
  return groups;
}

/** What has a row of its own; or all that one meeting is without an answer to. */
type Together = readonly [ListedOwed, ...ListedOwed[]];

const together = (items: readonly ListedOwed[]): readonly Together[] => {
  const groups = grouped(items, item => [item.record.kind === 'answer' ? item.record.review : item]);
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [[first, ...others] as const] : []));
};

const whatText = (row: Together, language: Language): string =>
  row.length > 1 ? language.due.answers(row.length) : owedText(row[0].record, language);

const ownersText = (row: Together, { formatting }: Language): string =>
  formatting.list([...new Set(row.flatMap(({ owner, scope }) => currentNames(owner, scope)))]);

function waitingText({ record, scope }: ListedOwed, { formatting }: Language): string {
  return formatting.duration(yearsAndMonthsBetween(firstDayLate(record), scope.assessment.asOf));
}

function ofText([{ of, scope, record }, ...others]: Together, { code, formatting }: Language): string {
  if (others.length > 0 && 'review' in record) return nameIn(record.review.name, code);
  if (of.length === 0) return nameIn(scope.plan.name, code);
  return formatting.list(of.map(({ no, name }) => formatting.named(no, nameIn(name, code), null)));
}

/** As `show` takes it: of an opinion, the meeting at which it was given. */
function addressOf({ record, of, scope: { plan } }: ListedOwed): string {
  if ('review' in record) return `${plan.id}/${record.review.id}`;
  return of[0] ? `${plan.id}/${of[0].id}` : plan.id;
}

/** What was said, by whom where it is one of several, and what was promised. */
function notesOf(row: Together, language: Language): readonly Text[] {
  return row.flatMap(({ record, of }) => {
    if (!('review' in record)) return [];
    const { by, answer } = record.entry;
    const said = saidText({ record: record.entry, about: of }, language);
    const promised = record.kind === 'promise' ? saidIn(answer?.says, language) : null;
    return [
      row.length > 1 && by ? language.list.answer(nameIn(by.by, language.code), said) : said,
      promised === null ? '' : language.list.answered(promised),
    ].filter(text => text !== '');
  });
}
