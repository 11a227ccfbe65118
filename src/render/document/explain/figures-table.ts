import type { GroundRole, PlacedGround } from '../../../explain/grounds.ts';
import type { Language } from '../../../language/language.ts';
import { nameIn } from '../../../language/name.ts';
import type { SourceReference } from '../../../model/record.ts';
import type { Shared } from '../../../model/shared.ts';
import { type Style, time } from '../../wording/explain/style.ts';
import { stated } from '../../wording/figure-text.ts';
import { prose, tableOf } from '../blocks.ts';
import type { Block } from '../document.ts';
import { beside } from '../text.ts';

/** Each figure with its line in the file and its document; a document that all come from is named once below. */
export function figuresBlocks(grounds: readonly PlacedGround[], shared: Shared, style: Style): Block[] {
  const { explain, terms } = style.language;
  const sources = grounds.map(each =>
    sourceTexts(each.sources, shared, style.language).join(style.language.formatting.separator),
  );
  const common = sources.every(source => source === sources[0]) ? (sources[0] ?? '') : null;
  const table = tableOf(
    [
      { heading: '' },
      { heading: '' },
      { heading: '', align: 'right' },
      { heading: explain.line, align: 'right' },
      { heading: common === null ? terms.source : '', wraps: true },
    ],
    grounds.map((ground, index) => [
      roleText(ground.role, style),
      ground.at ? time(ground.at, style) : '',
      groundText(ground, style),
      String(ground.span.range?.start.line ?? ''),
      beside([remarkOn(ground, style.language), common === null ? (sources[index] ?? '') : null]),
    ]),
  );
  if (grounds.length === 0) return [];
  return common ? [table, prose(beside([terms.source, common]))] : [table];
}

function roleText(role: GroundRole, { language: { terms, explain }, words }: Style): string {
  const texts: Readonly<Record<GroundRole, string>> = {
    baseline: terms.baseline,
    target: words.target,
    path: explain.path,
    actual: terms.actual,
    published: explain.says,
    noise: explain.noise,
    limits: explain.limits,
  };
  return texts[role];
}

function groundText({ value, ends, none, says, approximate }: PlacedGround, style: Style): string {
  const { formatting, terms } = style.language;
  if (says !== null) return nameIn(says.by, style.language.code);
  if (none) return terms.none[none];
  if (ends) return formatting.range(ends[0] && stated(ends[0], style), ends[1] && stated(ends[1], style));
  const text = value ? stated(value, style) : '-';
  return approximate ? formatting.approximate(text) : text;
}

/** Why a figure is not one that counts. */
function remarkOn(
  { use, provisional, decidedLater }: PlacedGround,
  { explain, show, terms, formatting }: Language,
): string | null {
  const remarks = [
    provisional ? terms.provisional : null,
    decidedLater ? show.notYetDecided : null,
    use === null || use === 'judged' || use === 'earlier' || use === 'in-force' ? null : explain.uses[use],
  ].filter(remark => remark !== null);
  return remarks.length === 0 ? null : formatting.aside(remarks.join(formatting.separator)).trim();
}

/** The document's title and the place in it. */
export function sourceTexts(
  sources: readonly SourceReference[],
  { sources: known }: Shared,
  { code }: Language,
): string[] {
  return sources.map(({ id, place }) => {
    const source = known.get(id);
    return [source ? nameIn(source.title, code) : id, place].filter(part => part !== null).join(' ');
  });
}
