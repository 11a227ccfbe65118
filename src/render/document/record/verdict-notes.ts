import { gradeOf } from '../../../assess/grade.ts';
import { neededShare } from '../../../assess/needed-share.ts';
import type { LineAssessment } from '../../../assess/types.ts';
import { nameIn } from '../../../language/name.ts';
import type { Judgement } from '../../../model/plan.ts';
import type { Day, FiscalYear } from '../../../model/record.ts';
import { toNumber } from '../../../number/nearest.ts';
import { yearsAndMonthsBetween } from '../../../time/day.ts';
import { lastDay } from '../../../time/fiscal-year.ts';
import { figureStyle, signedDifference } from '../../wording/figure-text.ts';
import { gradeLabel } from '../../wording/grade-label.ts';
import { progressOf } from '../../wording/progress.ts';
import { paceText, progressText } from '../../wording/share.ts';
import type { Block, ChartCell, Piece, Text } from '../document.ts';
import { beside } from '../text.ts';
import { verdictTone } from '../tones.ts';
import { note } from './blocks.ts';
import type { LineGround } from './line-facts.ts';
import type { RecordStyle } from './style.ts';

export interface VerdictGround extends LineGround {
  readonly judgement: Judgement;
  readonly asOf: Day;
  /** The year since which it has been late; `null`: it is not, or that is said elsewhere. */
  readonly lateSince: FiscalYear | null;
}

/** What the figures say, by which reckoning, and since when. */
export function verdictNotes(ground: VerdictGround): readonly Block[] {
  const { line, lateSince, style } = ground;
  const { terms, show } = style.language;
  return [
    ...note(
      terms.verdict,
      [
        beside([verdictPiece(line, style), reasonText(line, style), ...progressTexts(ground)]),
        paceLine(ground),
        pendingLine(ground),
      ],
      progressChart(line),
    ),
    ...note(show.labels.lateSince, [lateSince === null ? null : show.lateSinceYear(lateSince)]),
    ...note(show.labels.awaited, [awaitedLine(ground)]),
  ];
}

/** The verdict; of a pending one, with what the last figure would make of it; with the reason, where it needs one. */
function verdictText(
  { verdict, notAssessable, standing }: LineAssessment,
  { terms, status, formatting }: RecordStyle['language'],
): string {
  if (verdict === 'pending') return status.stands(terms.verdicts[standing.verdict]);
  const label = terms.verdicts[verdict];
  return notAssessable ? `${label}${formatting.aside(terms.notAssessable[notAssessable])}` : label;
}

const verdictPiece = (line: LineAssessment, { language }: RecordStyle): Piece => ({
  text: verdictText(line, language),
  ...verdictTone(line.verdict),
});

/** Why what is pending could not be assessed either. */
function reasonText({ verdict, standing }: LineAssessment, { language }: RecordStyle): string | null {
  const reason = verdict === 'pending' ? standing.notAssessable : null;
  return reason && language.terms.notAssessable[reason];
}

const progressChart = (line: LineAssessment): ChartCell | undefined =>
  line.progress
    ? { chart: { kind: 'progress', progress: toNumber(line.progress), needed: neededShare(line) } }
    : undefined;

function progressTexts({ line, style }: VerdictGround): readonly (string | null)[] {
  const { show } = style.language;
  const progress = progressOf(line, style);
  if (progress === null) return [];
  return [show.progress(progress), line.elapsed && show.elapsed(progressText(line.elapsed))];
}

/** The pace; what the plan's own judgement calls it; what another one would, where that differs. */
function paceLine({ line, judgement, style }: VerdictGround): Text | null {
  const { pace, standing, standingGrade } = line;
  const { language, numbers } = style;
  const { show, terms } = language;
  const label = gradeLabel(standingGrade, language);
  const isOwn = standingGrade.id !== standing.verdict;
  const other = gradeOf({ kind: 'built-in', name: 'international' }, standing.verdict, pace);
  const isOther = pace !== null && !isOwn && other.id !== standing.verdict;
  const name = judgement.kind === 'built-in' ? judgement.name : nameIn(judgement.name, language.code);
  const pieces = [
    pace && show.pace(numbers.plain(paceText(pace, judgement))),
    isOwn ? show.graded(name, label) : null,
    isOther ? show.judgedBy('international', gradeLabel(other, { ...language, terms })) : null,
  ];
  return beside(pieces);
}

function pendingLine({ line, style }: VerdictGround): string | null {
  const { pending, target, awaited } = line;
  if (!pending || !target || awaited.includes(target.year)) return null;
  const { show, terms } = style.language;
  return show.pending(target.year, terms.pending[pending.why], pending);
}

function awaitedLine({ line, asOf, style }: VerdictGround): string | null {
  const [first] = line.awaited;
  if (first === undefined) return null;
  const since = yearsAndMonthsBetween(lastDay(first), asOf);
  return style.language.show.awaited(line.awaited, since);
}

/** What it takes to reach the target from here. */
export function neededNote({ line, indicator, style }: LineGround): readonly Block[] {
  const { neededPerYear, soFarPerYear } = line;
  if (!neededPerYear) return [];
  const figures = figureStyle(indicator, style.numbers);
  const { show } = style.language;
  return note(show.labels.next, [
    show.needed(
      signedDifference(neededPerYear, figures),
      soFarPerYear && signedDifference(soFarPerYear, figures),
    ),
  ]);
}
