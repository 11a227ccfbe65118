import type { NotAssessable } from '../assess/types.ts';

/** `up` and `down` of a value that moved; `same` of one that did not. */
export type Moved = 'up' | 'down' | 'same';

/** Sentences for an answer to the council: polite, whole, each fit to stand alone. Numbers come with their units. */
export interface ProseWords {
  /** Sentences of one paragraph. */
  paragraph(sentences: readonly string[]): string;
  goal(facts: {
    readonly name: string;
    readonly baseline: string | null;
    readonly baselineYear: string | null;
    readonly target: string;
    readonly targetYear: string;
    readonly targetWord: string;
    readonly isSum: boolean;
  }): string;
  noTarget(facts: { readonly name: string; readonly targetWord: string }): string;
  actual(facts: {
    readonly year: string;
    readonly value: string;
    readonly moved: Moved | null;
    readonly by: string;
    /** A share or a score goes up; a count grows. */
    readonly isShare: boolean;
    readonly isSum: boolean;
  }): string;
  /** The years whose own values the sum ought to hold and does not. */
  sumIncomplete(years: string): string;
  /** The same of a year of which the sum holds what had come by a day. */
  sumLacksRest(year: string, day: string): string;
  noActual(facts: { readonly asOf: string }): string;
  /** `byYear`: the plan has yearly targets, so the course is no straight line. */
  needed(facts: {
    readonly year: string;
    readonly value: string;
    readonly byYear: boolean;
    readonly isSum: boolean;
    readonly targetWord: string;
  }): string;
  course(facts: {
    readonly expected: string;
    readonly progress: string;
    readonly pace: string;
    readonly byYear: boolean;
    readonly isSum: boolean;
    readonly targetWord: string;
  }): string;
  progressAlone(facts: {
    readonly progress: string;
    /** A sum that lacks years: it may be more. */
    readonly atLeast: boolean;
    readonly isSum: boolean;
    readonly targetWord: string;
  }): string;
  band(facts: { readonly judgement: string; readonly band: string; readonly grade: string }): string;
  verdict(verdict: string): string;
  notAssessable(why: NotAssessable, reason: string): string;
  pending(facts: { readonly year: string; readonly since: string; readonly standing: string | null }): string;
  /** Why a limit that is kept is at risk. */
  atRisk(facts: {
    /** The figure before, and its time. */
    readonly since: string;
    readonly from: string;
    readonly moved: Moved;
    readonly by: string;
    readonly isShare: boolean;
    readonly year: string;
    readonly value: string;
    readonly limit: string;
    readonly beyond: string;
    readonly side: 'above' | 'below';
    readonly isLow: boolean;
  }): string;
  margin(facts: { readonly inside: boolean; readonly target: string; readonly by: string }): string;
  neededPerYear(facts: {
    readonly target: string;
    readonly perYear: string;
    readonly soFar: string | null;
    readonly isSum: boolean;
  }): string;
  forecast(facts: {
    readonly year: string;
    readonly value: string;
    readonly isLow: boolean;
    readonly isSum: boolean;
  }): string;
  notProgress(facts: {
    readonly actual: string;
    readonly target: string;
    readonly quotient: string;
    readonly targetWord: string;
  }): string;
  published(says: string): string;
  weakest(name: string): string;
  readonly whatIf: {
    target(facts: {
      readonly name: string;
      readonly year: string;
      readonly target: string;
      readonly from: string;
      readonly fromYear: string;
      readonly perYear: string;
      readonly moved: Moved;
      readonly isShare: boolean;
      /** Of a sum: whether there is one already. */
      readonly sum: 'begins' | 'goes-on' | null;
    }): string;
    comparison(facts: {
      readonly target: string;
      readonly targetWord: string;
      readonly perYear: string;
      readonly times: string | null;
    }): string;
    metAlready(facts: { readonly target: string }): string;
    results(facts: {
      readonly targetWord: string;
      readonly target: string;
      readonly progress: string | null;
      readonly pace: string | null;
      readonly verdict: string;
    }): string;
    actual(facts: { readonly year: string; readonly value: string }): string;
    grade(facts: { readonly judgement: string; readonly grade: string }): string;
    readonly closing: string;
  };
  readonly counts: {
    published(facts: {
      readonly day: string;
      readonly what: string;
      readonly total: string;
      readonly counts: string;
    }): string;
    itemised(facts: {
      readonly day: string;
      readonly what: string;
      readonly total: string;
      readonly counts: string;
    }): string;
    listed(facts: { readonly total: string }): string;
    none(facts: { readonly what: string }): string;
    stands(facts: { readonly name: string; readonly day: string; readonly stage: string }): string;
    noReport(name: string): string;
  };
}
