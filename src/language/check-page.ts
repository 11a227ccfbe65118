/** The page on a check of the data, for someone who has never seen the log. */
export interface CheckPageWords {
  title(counts: { readonly errors: number; readonly warnings: number }): string;
  readonly record: string;
  readonly line: string;
  readonly fault: string;
  readonly remedy: string;
  /** The heading over the warnings, where there are errors too. */
  warnings(count: number): string;
  /** Under a table that is cut: how many more there are, of what. */
  more(count: number, of: 'errors' | 'warnings' | 'old'): string;
  /** How to get from the table to the mended file, for someone who reads nothing but this page. */
  readonly howToMend: string;
  /** The heading over what was there before the change; with none, a sentence. */
  old(count: number): string;
  readonly noOld: string;
  /** What there is beside what is listed. */
  unlisted(count: number): string;
  /** Over the settings that a change would change, and what that means; for what is not there; behind those that are listed. */
  readonly settings: string;
  readonly settingsNote: string;
  readonly noSetting: string;
  moreSettings(count: number): string;
  checked(files: number): string;
  /** Whom to ask. */
  contact(whom: string): string;
}
