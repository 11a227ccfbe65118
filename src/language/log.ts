/** What only `log` says. */
export interface LogWords {
  readonly title: string;
  readonly columns: {
    readonly day: string;
    readonly author: string;
    readonly change: string;
    readonly published: string;
    readonly source: string;
    readonly commit: string;
  };
  targets(target: string): string;
  readonly reports: string;
  readonly other: string;
  readonly uncommitted: string;
  readonly began: string;
  readonly gone: string;
  readonly unreadable: string;
  moved(from: string): string;
  keys(keys: readonly string[]): string;
  change(before: string, after: string): string;
  readonly reportFates: Readonly<Record<'arrived' | 'rewritten' | 'withdrawn', string>>;
  readonly shallow: string;
  readonly none: Readonly<Record<'no-repository' | 'no-git' | 'not-committed', string>>;
  noneOf(when: string): string;
}
