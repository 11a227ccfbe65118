/** The entries whose key an earlier one has already, each with the first that has it. */
export function* repeated<T>(
  entries: Iterable<T>,
  keyOf: (entry: T) => string,
): Iterable<readonly [again: T, first: T]> {
  const seen = new Map<string, T>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, entry);
    else yield [entry, first];
  }
}
