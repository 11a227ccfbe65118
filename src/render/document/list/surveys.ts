import type { ListedSurvey } from '../../../assess/select/listed.ts';
import { nameIn } from '../../../language/name.ts';
import type { Document } from '../document.ts';
import { idColumn, type ListStyle, listDocument, ungrouped } from './listing.ts';
import { whenText } from './opinions.ts';

/** When each was made, how many answered, and which one is before it. */
export function surveyList(items: readonly ListedSurvey[], style: ListStyle): Document {
  const { language } = style;
  const { columns } = language.list;
  return listDocument<ListedSurvey>(
    style,
    [
      {
        column: { heading: columns.survey, wraps: true, comfort: 30 },
        cell: ({ record }) => nameIn(record.name, language.code),
      },
      { column: { heading: columns.when }, cell: ({ record }) => whenText(record.date, language) },
      {
        column: { heading: columns.answers, align: 'right' },
        cell: ({ record }) => (record.answers === null ? '' : String(record.answers)),
      },
      { column: { heading: columns.before, rank: 1 }, cell: ({ record }) => record.follows ?? '' },
      idColumn(style, ({ record }) => record.id),
    ],
    ungrouped(items),
  );
}
