import type { Day, Identified, Name, Noted } from './record.ts';

export interface Organisation extends Noted {
  readonly name: Name;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly became: readonly string[];
}

export interface Government extends Identified {
  readonly code: string | null;
  readonly name: Name;
  /** `null`: not given, so any owner is right. */
  readonly organisations: readonly Organisation[] | null;
}

/** A document that figures come from. */
export interface Source extends Identified {
  readonly title: Name;
  readonly publisher: string | null;
  readonly date: { readonly day: Day; readonly written: string } | null;
  readonly url: string | null;
  readonly sha256: string | null;
  readonly number: string | null;
}

/** What all plans of a workspace share. */
export interface Shared {
  readonly governments: ReadonlyMap<string, Government>;
  readonly sources: ReadonlyMap<string, Source>;
}
