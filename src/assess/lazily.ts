/** The answer of its first call, at every call. */
export function once<Answer>(work: () => Answer): () => Answer {
  let done: { readonly answer: Answer } | undefined;
  return () => {
    done ??= { answer: work() };
    return done.answer;
  };
}

/** An object each of whose parts is worked out when it is first asked for. */
export function lazily<Whole extends object>(
  parts: { readonly [Part in keyof Whole]: () => Whole[Part] },
): Whole {
  const whole = {};
  for (const [part, work] of Object.entries<() => unknown>(parts)) {
    Object.defineProperty(whole, part, { get: once(work), enumerable: true });
  }
  return whole as Whole;
}
