/** The same thing in the earlier and in the later state; one of them may be missing. */
export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}
