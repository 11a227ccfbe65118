import { besideLines } from '../beside.ts';
import type { Context, ExitCode } from '../command.ts';
import { errorsBeside } from '../pipeline.ts';
import type { Query } from '../query.ts';
import { find, type Library } from './find.ts';
import type { Findable } from './findable.ts';
import { libraryFor } from './library.ts';
import { refuseAnswer } from './refuse.ts';

export interface Named {
  readonly findable: Findable;
  readonly library: Library;
  /** What is said of what the answer does without. */
  readonly beside: readonly string[];
}

/** The one record that the user named; where there is none, or more than one, it is said why, and how to go on. */
export async function recordNamed(
  written: string,
  query: Query,
  context: Context,
  within: string | null = null,
): Promise<Named | ExitCode> {
  const library = await libraryFor(query);
  const answer = await find(written, library, within);
  if (!('found' in answer)) return refuseAnswer(written, answer, context);
  const { found } = answer;
  const aside = found.plan === null ? [] : (await library.plan(found.plan)).aside;
  const beside = besideLines(context.language, errorsBeside(query.workspace, library.shared), aside);
  return { findable: found, library, beside };
}
