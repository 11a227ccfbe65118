import type { ListedMilestone } from '../../../assess/select/listed.ts';
import { nameIn } from '../../../language/name.ts';
import type { Document } from '../document.ts';
import { idColumn, type ListStyle, listDocument, ungrouped, wordsFor } from './listing.ts';
import { ownerColumn } from './owner-column.ts';

/** What has to be reached by a day, what was, and what was not. */
export function milestoneList(items: readonly ListedMilestone[], style: ListStyle): Document {
  const { list, formatting, code } = style.language;
  return listDocument<ListedMilestone>(
    style,
    [
      {
        column: { heading: list.columns.milestone, wraps: true, comfort: 24 },
        cell: ({ record }) => nameIn(record.name, code),
      },
      { column: { heading: list.columns.due }, cell: ({ record }) => record.due?.written ?? '' },
      { column: { heading: list.columns.done }, cell: ({ record }) => record.done?.written ?? '' },
      {
        column: { heading: wordsFor(items, style).counted, wraps: true, comfort: 16, rank: 3 },
        cell: ({ measure }) =>
          measure ? formatting.named(measure.no, nameIn(measure.name, code), null) : '',
      },
      ownerColumn(style, ({ measure }) => measure?.owner ?? []),
      idColumn(style, ({ measure, scope }) => measure?.id ?? (style.inGroups ? scope.plan.id : null)),
    ],
    ungrouped(items),
    ({ late }) => ({ late }),
  );
}
