import { reasonOf } from '../../../assess/reason.ts';
import type { IndicatorAssessment, LineAssessment, SeriesAssessment } from '../../../assess/types.ts';
import { isJudged } from '../../../assess/weakest.ts';
import { isAtRisk } from '../../../explain/at-risk.ts';
import type { Judgement } from '../../../model/plan.ts';
import type { Fraction } from '../../../number/fraction.ts';
import { bandTexts } from '../../wording/explain/band-texts.ts';
import { judgementName, type Style } from '../../wording/explain/style.ts';
import { gradeLabel } from '../../wording/grade-label.ts';
import { section, tableOf } from '../blocks.ts';
import type { Section, Text } from '../document.ts';
import { beside } from '../text.ts';

/** The verdict, the rule that gave it, and the bands of the judgement with the one that the pace lies in. */
export function verdictSection(
  line: LineAssessment | SeriesAssessment,
  { indicator, weakest }: IndicatorAssessment,
  judgement: Judgement,
  style: Style,
  part: string | undefined,
): Section {
  const { explain, terms, formatting } = style.language;
  const { standing, pending } = line;
  const name = judgementName(judgement, style.language);
  const isOwn = name !== 'standard';
  const reasons = [
    ...(pending
      ? [
          `${terms.pending[pending.why]}${formatting.aside(formatting.duration(pending))}`,
          terms.verdicts[standing.verdict],
        ]
      : []),
    isAtRisk(line) ? explain.atRisk : explain.reasons[reasonOf(line, indicator)],
    ...(standing.notAssessable ? [terms.notAssessable[standing.notAssessable]] : []),
    ...(standing.noActual === 'baseline-later' ? [terms.noActual['baseline-later']] : []),
  ];
  const rows = [
    [terms.verdict, terms.verdicts[line.verdict], reasons.join(formatting.separator)],
    ...(isOwn ? [['', gradeLabel(line.standingGrade, style.language), explain.judgedBy(name)]] : []),
    ...('id' in line && line.id === weakest && isJudged(line.verdict) ? [['', '', explain.weakest]] : []),
  ];
  const bands = bandRows(judgement, line.pace, style);
  const columns = [{ heading: '' }, { heading: '' }, { heading: '', wraps: true }];
  return section(explain.headings.verdict, [tableOf(columns, [...rows, ...bands])], leadOf(part));
}

/** The bands of a judgement, the one that the pace lies in marked; none where there is no pace. */
export function bandRows(judgement: Judgement, pace: Fraction | null, { language }: Style): Text[][] {
  if (!pace) return [];
  const name = language.explain.judgedBy(judgementName(judgement, language));
  return bandTexts(judgement, pace, language).map(({ label, edges, isHere }, index) => [
    index === 0 ? name : '',
    label,
    beside([edges, isHere ? language.explain.here : null]),
  ]);
}

/** Of which series it is. */
export const leadOf = (part: string | null | undefined): { readonly lead?: string } =>
  part == null ? {} : { lead: part };
