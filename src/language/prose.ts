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
  }): string;
  noTarget(name: string): string;
  actual(facts: {
    readonly year: string;
    readonly value: string;
    readonly moved: Moved | null;
    readonly by: string;
    /** A share or a score goes up; a count grows. */
    readonly isShare: boolean;
  }): string;
  noActual(facts: { readonly asOf: string }): string;
  /** `byYear`: the plan has yearly targets, so the course is no straight line. */
  needed(facts: { readonly year: string; readonly value: string; readonly byYear: boolean }): string;
  course(facts: {
    readonly expected: string;
    readonly progress: string;
    readonly pace: string;
    readonly byYear: boolean;
  }): string;
  progressAlone(progress: string): string;
  band(facts: { readonly judgement: string; readonly band: string; readonly grade: string }): string;
  verdict(verdict: string): string;
  notAssessable(why: NotAssessable, reason: string): string;
  pending(facts: { readonly year: string; readonly since: string; readonly standing: string | null }): string;
  margin(facts: { readonly inside: boolean; readonly target: string; readonly by: string }): string;
  neededPerYear(facts: {
    readonly target: string;
    readonly perYear: string;
    readonly soFar: string | null;
  }): string;
  forecast(facts: { readonly year: string; readonly value: string; readonly isLow: boolean }): string;
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
    }): string;
    comparison(facts: {
      readonly target: string;
      readonly targetWord: string;
      readonly perYear: string;
      readonly times: string | null;
    }): string;
    metAlready(facts: { readonly target: string }): string;
    results(facts: {
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
