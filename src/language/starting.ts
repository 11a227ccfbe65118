/** What stands in the files of a workspace that has just begun. Each is to be replaced, and says so. */
export interface StartingWords {
  readonly city: string;
  plan(city: string): string;
  source(plan: string): string;
  readonly policy: string;
  readonly measure: string;
  readonly indicator: string;
  readonly unit: string;
  readonly words: {
    readonly policy: string;
    readonly measure: string;
    readonly indicator: string;
    readonly target: string;
  };
  readonly stages: {
    readonly notStarted: string;
    readonly onPlan: string;
    readonly changed: string;
    readonly done: string;
  };
  /** Comments at the head of a file. */
  readonly about: Readonly<
    Record<
      'government' | 'plan' | 'policy' | 'measure' | 'indicator' | 'source' | 'settings' | 'workflow',
      string
    >
  >;
  readonly contact: string;
  readme(city: string, plan: string): string;
}
