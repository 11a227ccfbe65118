import type { ListedPolicy } from '../../../assess/select/listed.ts';
import { nameIn } from '../../../language/name.ts';
import type { Document } from '../document.ts';
import { idColumn, type ListColumn, type ListStyle, listDocument, ungrouped, wordsFor } from './listing.ts';
import { ownerColumn } from './owner-column.ts';

export function policyList(items: readonly ListedPolicy[], style: ListStyle): Document {
  const { list, formatting, code } = style.language;
  const count = (heading: string, of: 'measures' | 'indicators'): ListColumn<ListedPolicy> => ({
    column: { heading, align: 'right' },
    cell: item => (item[of] === null ? '-' : String(item[of])),
  });
  return listDocument<ListedPolicy>(
    style,
    [
      {
        column: { heading: wordsFor(items, style).policy, wraps: true, comfort: 30 },
        cell: ({ record }) => formatting.named(record.no, nameIn(record.name, code), null),
      },
      count(list.columns.measures, 'measures'),
      count(list.columns.indicators, 'indicators'),
      ownerColumn(style, ({ record }) => record.owner),
      idColumn(style, ({ record }) => record.id),
    ],
    ungrouped(items),
  );
}
