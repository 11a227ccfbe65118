import type { FigureFate, Reason, Term } from '../compare/types.ts';
import type { Ended } from '../model/measure.ts';
import type { Day, DocumentKind } from '../model/record.ts';

/** What only `diff` says. Names and numbers come as they are to be printed. */
export interface DiffWords {
  readonly title: string;
  readonly workTree: string;
  /** The two states, or the two days, that are compared. */
  states(before: string, after: string): string;
  days(before: string, after: string): string;
  readonly latest: string;
  readonly nothing: string;
  brokenPlan(plan: string, sides: readonly string[], errors: number): string;
  brokenState(state: string, errors: number): string;
  readonly planAdded: string;
  readonly planRemoved: string;
  change(before: string, after: string): string;
  readonly headings: {
    /** What else is to be said of indicators than their figures: targets, corrections … */
    revisions(indicator: string): string;
    readonly tallies: string;
    readonly records: string;
    readonly totals: string;
    /** By which the plan is judged and counted. */
    readonly rules: string;
    /** Past figures, and what was said of them, that say something else now. */
    readonly past: string;
    readonly edits: string;
    readonly untouched: string;
  };
  /** What became of a figure, behind its value. */
  readonly fates: Readonly<Record<FigureFate, string>>;
  readonly noFigure: string;
  readonly reasons: Readonly<Record<Reason, string>>;
  because(reasons: readonly string[]): string;
  why(text: string): string;
  readonly raised: string;
  readonly lowered: string;
  readonly easier: string;
  readonly harder: string;
  readonly targetSet: string;
  readonly targetDropped: string;
  readonly targetWrittenOver: string;
  underOld(verdict: string): string;
  readonly path: string;
  readonly breaks: string;
  term(term: Term, change: string): string;
  /** A place in a record, by the keys of its file, with what it said and says. */
  place(at: string, change: string): string;
  readonly nothingSaid: string;
  moreChanges(count: number): string;
  /** So many files are not compared, since they have errors in one state or the other. */
  leftOut(files: number): string;
  under(before: string, after: string): string;
  readonly unassigned: string;
  firstReport(stage: string): string;
  sameStage(stage: string): string;
  readonly began: string;
  ended(how: Ended['how'], day: Day, into: readonly string[]): string;
  readonly resumed: string;
  readonly wentSilent: string;
  reportRewritten(day: Day, before: string, after: string | null): string;
  tally(day: Day, of: string, under: string | null): string;
  readonly tallyRewritten: string;
  readonly tallyRemoved: string;
  total(count: number): string;
  added(kind: string, name: string): string;
  removed(kind: string, name: string): string;
  renamed(kind: string, before: string, after: string): string;
  /** A number with what went in and out of it. */
  bridge(label: string, change: string, moves: readonly string[]): string;
  movedIn(count: number, from: string): string;
  movedOut(count: number, to: string): string;
  readonly outside: string;
  readonly absent: string;
  edit(kind: string, name: string, keys: readonly string[]): string;
  untouched(counts: UntouchedCounts): readonly string[];
  unchanged(counts: UnchangedCounts): readonly string[];
  readonly comment: CommentWords;
}

export interface UntouchedCounts {
  readonly target: string;
  readonly targetsMoved: number;
  readonly baselinesMoved: number;
  readonly corrections: number;
  readonly rewritten: number;
  readonly reworded: number;
  readonly removed: number;
}

/** How many there are of which nothing is told, with the plan's words for them. */
export interface UnchangedCounts {
  readonly indicator: string;
  readonly counted: string;
  readonly indicators: number;
  readonly measures: number;
}

/** What nobody may agree to who has not seen it, the gravest first. */
export const graveKinds = [
  'plan-removed',
  'not-compared',
  'target-easier',
  'target-gone',
  'target-written-over',
  'figure-rewritten',
  'report-rewritten',
  'tally-rewritten',
  'record-removed',
] as const;
export type GraveKind = (typeof graveKinds)[number];

/** The comment in a pull request: whole sentences, for someone who has never seen the tool. */
export interface CommentWords {
  heading(plan: string): string;
  readonly headingShared: string;
  readonly nothing: string;
  between(before: string, after: string): string;
  at(day: string): string;
  readonly summary: string;
  newFigures(indicator: string, all: boolean, count: number, year: string | null): string;
  verdictsNow(indicator: string, counts: string): string;
  published(of: string, total: number, counts: string): string;
  stagesMoved(counted: string, count: number): string;
  targetsMoved(target: string, count: number): string;
  recordsMoved(added: number, removed: number): string;
  onlyEdits(count: number): string;
  planAdded(measures: number, indicators: number): string;
  readonly planRemoved: string;
  readonly broken: string;
  /** The earlier state cannot be read, the later one can. */
  readonly brokenBefore: string;
  readonly difference: string;
  readonly figureBefore: string;
  readonly figureAfter: string;
  latePeople(label: string, counted: string, count: number, isPart: boolean): string;
  readonly check: string;
  /** The heading of what stands before all else. */
  readonly checkFirst: string;
  inPlan(plan: string, sentence: string): string;
  /** How many there are beside those that are shown. */
  readonly moreOf: Readonly<Record<GraveKind, (count: number) => string>>;
  publishedOtherwise(name: string, verdict: string, says: string, noNoise: boolean): string;
  rewritten(name: string): string;
  rewrittenReport(name: string): string;
  targetWrittenOver(name: string): string;
  /** `underOld` is the verdict under the old target where it would be another. */
  targetEasier(name: string, change: string, now: string, underOld: string | null): string;
  targetGone(name: string): string;
  /** A file that was changed and had errors before; `null`: as many as a plan has. */
  notCompared(file: string | null): string;
  removedRecord(kind: string, name: string, of: DocumentKind): string;
  /** What did not happen, as one sentence. */
  untouched(parts: readonly string[]): string;
  noTallyMatch(count: number, of: string): string;
  verdictReasons(parts: readonly string[]): string;
  reason(reason: string, count: number, all: boolean): string;
  reproduce(command: string): string;
}
