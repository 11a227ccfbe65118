import type { NotAssessable, Pending, Ruling } from '../assess/types.ts';
import type { Goal } from '../model/goals.ts';
import type { NoFigure } from '../model/indicator.ts';
import type { Ended } from '../model/measure.ts';
import type { OpinionKind } from '../model/published.ts';
import type { LanguageCode } from '../model/record.ts';
import type { Verdict } from '../model/verdicts.ts';

/** Machine formats never look at the locale: they carry the words of every language. */
export type TermsByLanguage = Readonly<Record<LanguageCode, TermWords>>;

/** The words of the model, the same wherever they are printed. A plan's own words go before them. */
export interface TermWords {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** What the letters of the `national` judgement stand for. */
  readonly nationalGrades: Readonly<Record<'A' | 'B' | 'N' | 'F', string>>;
  readonly goals: Readonly<Record<Goal, string>>;
  /** Why there is no figure. */
  readonly none: Readonly<Record<NoFigure, string>>;
  readonly notAssessable: Readonly<Record<NotAssessable, string>>;
  readonly noActual: Readonly<Record<NonNullable<Ruling['noActual']>, string>>;
  readonly pending: Readonly<Record<Pending['why'], string>>;
  readonly opinions: Readonly<Record<OpinionKind, string>>;
  /** How a measure came to its end. */
  readonly ends: Readonly<Record<Ended['how'], string>>;
  readonly policy: string;
  readonly measure: string;
  readonly indicator: string;
  readonly stage: string;
  readonly owner: string;
  readonly source: string;
  readonly baseline: string;
  readonly target: string;
  readonly actual: string;
  readonly expected: string;
  readonly progress: string;
  readonly elapsed: string;
  readonly pace: string;
  readonly forecast: string;
  readonly neededPerYear: string;
  readonly margin: string;
  readonly verdict: string;
  readonly judgement: string;
  readonly reference: string;
  readonly unreported: string;
  readonly silent: string;
  readonly notBegun: string;
  readonly ended: string;
  readonly published: string;
  readonly itemised: string;
  readonly unassigned: string;
  readonly noOwner: string;
  readonly provisional: string;
  readonly stale: string;
}
