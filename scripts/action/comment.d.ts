export function keepComment(wish: {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly number: number;
  page(room: number): string;
  readonly isNeeded: boolean;
  /** Milliseconds. */
  readonly wait?: number;
}): Promise<string | null>;
export function markerOf(env: Readonly<Record<string, string | undefined>>): string;
