/** An answer as headings, tables and paragraphs, before anyone knows where it will be drawn. */
export interface Page {
  readonly title: string;
  /** Beside the title. */
  readonly aside: string;
  readonly subtitle: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: string;
  /** Behind the heading. */
  readonly aside?: string | undefined;
  readonly blocks: readonly Block[];
}

export type Block =
  | {
      readonly kind: 'table';
      readonly columns: readonly PageColumn[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'prose'; readonly paragraphs: readonly string[] };

export interface PageColumn {
  readonly heading: string;
  readonly align?: 'right';
  /** A text that may go over several lines. */
  readonly wraps?: boolean;
  /** The width that it claims before what may go below does. */
  readonly comfort?: number;
  /** Where there is no room beside, on a line of its own below the row. */
  readonly below?: boolean;
}
