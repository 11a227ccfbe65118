/** Why what was asked for cannot be had, as data; `language/` has the words for it. */
export interface Problem {
  readonly kind: string;
}

/** Nothing that is asked for has a `kind` where this is asked. */
export const isProblem = <Answer>(answer: Answer): answer is Extract<Answer, Problem> =>
  typeof answer === 'object' && answer !== null && 'kind' in answer;

export interface CannotWrite extends Problem {
  readonly kind: 'cannot-write';
  readonly path: string;
  /** As the system calls the reason. */
  readonly code: string;
}

export const cannotWrite = (path: string, { code }: { readonly code: string }): CannotWrite => ({
  kind: 'cannot-write',
  path,
  code,
});
