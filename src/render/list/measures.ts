import type { LeafAssessment } from '../../assess/plan-types.ts';
import type { ListedMeasure } from '../../assess/select/listed.ts';
import type { Language } from '../../language/language.ts';
import { nameIn } from '../../language/name.ts';
import { policyOf } from '../../model/tree.ts';
import { stageLabel } from '../figures/stage-words.ts';
import type { Cell } from '../terminal/table.ts';
import { stagePaint } from '../terminal/tone.ts';
import { lateColumn } from './late-column.ts';
import { byPolicy, idColumn, type Listing, type ListStyle, listingOf, wordsFor } from './listing.ts';
import { ownerColumn } from './owner-column.ts';

export function measureListing(items: readonly ListedMeasure[], style: ListStyle): Listing {
  const { list, terms, habits, code } = style.language;
  return listingOf<ListedMeasure>(
    style,
    [
      lateColumn(style, ({ leaf }) => leaf?.late ?? false),
      {
        column: { heading: wordsFor(items, style).counted, wraps: true, comfort: 30 },
        cell: ({ record, depth }) => ({
          text: habits.named(record.no, nameIn(record.name, code), null),
          ...(style.inGroups && { indent: 2 * depth }),
        }),
      },
      { column: { heading: terms.stage, wraps: true, comfort: 14 }, cell: item => stageCell(item, style) },
      { column: { heading: list.columns.reported }, cell: ({ leaf }) => leaf?.last?.entry.date ?? '' },
      { column: { heading: list.columns.due, drop: 1 }, cell: ({ leaf }) => leaf?.last?.entry.due ?? '' },
      ownerColumn(style, ({ record }) => record.owner),
      idColumn(style, ({ record }) => record.id),
    ],
    byPolicy(items, style, ({ record, scope }) => policyOf(scope.tree, record)?.id ?? null),
  );
}

function stageCell({ leaf }: ListedMeasure, { language, paints }: ListStyle): Cell | string {
  if (leaf === null) return '';
  const text = standText(leaf, language);
  return paints ? { text, paint: stagePaint(leaf.stage?.class ?? null, paints) } : text;
}

/** Where something counted stands, with what the stage does not say. */
export function standText(leaf: LeafAssessment, language: Language): string {
  const { list, terms, habits } = language;
  const { measure, state, stage, silent } = leaf;
  if (state === 'ended' && measure.ended) {
    return list.ended(terms.ends[measure.ended.how], measure.ended.date);
  }
  if (state === 'not-begun') return list.begins(measure.from ?? '');
  if (!stage) return terms.unreported;
  const label = stageLabel(stage, language);
  return silent ? `${label}${habits.aside(terms.silent)}` : label;
}
