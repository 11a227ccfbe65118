import type { LeafAssessment } from '../../../assess/plan-types.ts';
import type { ListedMeasure } from '../../../assess/select/listed.ts';
import type { Language } from '../../../language/language.ts';
import { nameIn } from '../../../language/name.ts';
import { policyOf } from '../../../model/tree.ts';
import { lateReasons } from '../../wording/late-reasons.ts';
import { stageLabel } from '../../wording/stage-words.ts';
import type { Cell, Document } from '../document.ts';
import { stageTone } from '../tones.ts';
import { byPolicy, idColumn, type ListStyle, listDocument, wordsFor } from './listing.ts';
import { ownerColumn } from './owner-column.ts';

export function measureList(items: readonly ListedMeasure[], style: ListStyle): Document {
  const { list, terms, formatting, code } = style.language;
  return listDocument<ListedMeasure>(
    style,
    [
      {
        column: { heading: wordsFor(items, style).counted, wraps: true, comfort: 30 },
        cell: ({ record }) => formatting.named(record.no, nameIn(record.name, code), null),
      },
      { column: { heading: terms.stage, wraps: true, comfort: 14 }, cell: item => stageCell(item, style) },
      { column: { heading: list.columns.reported }, cell: ({ leaf }) => leaf?.last?.entry.date ?? '' },
      { column: { heading: list.columns.due, rank: 1 }, cell: ({ leaf }) => leaf?.last?.entry.due ?? '' },
      ownerColumn(style, ({ record }) => record.owner),
      idColumn(style, ({ record }) => record.id),
    ],
    byPolicy(items, style, ({ record, scope }) => policyOf(scope.tree, record)?.id ?? null),
    ({ leaf, depth }) => {
      const reasons = leaf && lateReasons(leaf, style.language);
      return {
        late: leaf?.late ?? false,
        ...(style.inGroups && { depth }),
        ...(reasons && { notes: [reasons] }),
      };
    },
  );
}

function stageCell({ leaf }: ListedMeasure, { language }: ListStyle): Cell {
  if (leaf === null) return '';
  return { text: standText(leaf, language), ...stageTone(leaf.stage?.class ?? null) };
}

/** Where something counted stands, with what the stage does not say. */
export function standText(leaf: LeafAssessment, language: Language): string {
  const { list, terms, formatting } = language;
  const { measure, state, stage, silent } = leaf;
  if (state === 'ended' && measure.ended) {
    return list.ended(terms.ends[measure.ended.how], measure.ended.date);
  }
  if (state === 'not-begun') return list.begins(measure.from ?? '');
  if (!stage) return terms.unreported;
  const label = stageLabel(stage, language);
  return silent ? `${label}${formatting.aside(terms.silent)}` : label;
}
