import type { Context, ExitCode } from '../command.ts';
import { errorsBeside, type Query } from '../query.ts';
import { find, type Library } from './find.ts';
import type { Findable } from './findable.ts';
import { libraryFor } from './library.ts';
import { refuseAnswer } from './refuse.ts';

export interface Named {
  readonly findable: Findable;
  readonly library: Library;
  /** Errors in what all plans share, and at the top of the workspace. */
  readonly errorsBeside: number;
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
  const beside = errorsBeside(query.workspace, library.shared);
  return { findable: answer.found, library, errorsBeside: beside };
}
