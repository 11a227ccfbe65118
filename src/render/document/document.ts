import type { DiagnosticWords } from '../../language/diagnostics.ts';
import type { Diagnostic } from '../wording/findings/word.ts';
import type { Chart } from './chart.ts';

/**
 * An answer in the reader's language, before anyone knows where it will be drawn. It says what things are, never how
 * they look: drawers decide on colour, width, what is dropped, tags and escaping.
 */
export interface Document {
  readonly title?: Title;
  readonly blocks: readonly Block[];
}

export interface Title extends TitleLine {
  readonly below?: readonly TitleLine[];
}

export interface TitleLine {
  readonly text: Text;
  /** At the right edge, where there is one. */
  readonly aside?: Text;
}

/** What a text stands for; it never says more than the words do. */
export type Tone = 'error' | 'warning' | 'good' | 'middling' | 'bad' | 'faint' | 'strong' | 'place';

export interface Piece {
  readonly text: string;
  readonly tone?: Tone;
  /** Where there is little room. */
  readonly short?: string;
  /** To be copied: never broken. */
  readonly whole?: boolean;
  /** An address that a reader may follow. */
  readonly isAddress?: boolean;
  /** Where it leads to, where that can be followed: an address, or a path from the root of the repository. */
  readonly leadsTo?: string;
  /** A sentence of ours: what stands in backticks is code. */
  readonly hasCode?: boolean;
}

/** Texts beside each other, each of which stays whole while it fits on a line. */
export interface Pieces {
  readonly pieces: readonly (string | Piece)[];
  /** What stands between them in running text; in columns a gap does. */
  readonly between?: string;
}

export type Text = string | Piece | Pieces;

export type Block = Section | Lines | Prose | Items | Facts | Labelled | Table | Code | Findings;

/** Set apart from what stands before it. */
export interface Section {
  readonly kind: 'section';
  /** A table of one row where headings line up with each other. */
  readonly heading?: Text | Table;
  /** What belongs to the heading. */
  readonly aside?: Text;
  /** Below the heading, before the rest. */
  readonly lead?: Text;
  readonly blocks: readonly Block[];
  /** Must not be overlooked. */
  readonly isCallout?: boolean;
  /** Bears out what stands before it, and need not be read at once. */
  readonly folded?: boolean;
}

/** Short statements, one under the other. */
export interface Lines {
  readonly kind: 'lines';
  readonly lines: readonly Text[];
  /** Not for everyone: how it can be looked up. */
  readonly isFinePrint?: boolean;
}

/** Whole sentences, a paragraph after the other. */
export interface Prose {
  readonly kind: 'prose';
  readonly paragraphs: readonly Text[];
}

export interface Items {
  readonly kind: 'items';
  readonly heading?: Text;
  readonly items: readonly Item[];
}

export interface Item {
  readonly text: Text;
  /** To be explained. */
  readonly late?: boolean;
  readonly details?: readonly Text[];
}

/** Figures under each other, so that they can be compared. */
export interface Facts {
  readonly kind: 'facts';
  readonly rows: readonly Fact[];
}

export interface Fact {
  readonly label: string;
  readonly when: string;
  readonly value: string;
  readonly remark: string;
}

/** A label with what is said beside it. */
export interface Labelled {
  readonly kind: 'labelled';
  readonly label: string;
  readonly lines: readonly (Text | Bullet)[];
  /** Of what the first line says. */
  readonly chart?: ChartCell;
}

export interface Bullet {
  readonly bullet: Text;
  /** What was answered to it, for instance. */
  readonly below?: readonly Text[];
  /** How deep below other bullets it stands. */
  readonly depth: number;
}

export interface Table {
  readonly kind: 'table';
  /** Beside it, where other labels stand. */
  readonly label?: string;
  readonly columns: readonly Column[];
  readonly groups: readonly RowGroup[];
  /** Where a screen would be filled with it: how many rows are enough, and what is said of the others. */
  readonly enough?: { readonly rows: number; readonly rest: string };
  /** What its signs mean: of signs and columns that are shown. */
  readonly legend?: readonly Legend[];
  /** Tables of one name line up with each other, wherever in the document they stand. */
  readonly linesUpAs?: string;
}

export interface RowGroup {
  readonly heading?: Text;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly cells: readonly Cell[];
  /** To be explained: marked before the row. */
  readonly late?: boolean;
  /** How deep below others it stands. */
  readonly depth?: number;
  /** Below what they are about, so that no column grows. */
  readonly notes?: readonly Text[];
}

export type Cell = Text | NotedCell | ChartCell;

/** A figure with a sign that the legend explains. */
export interface NotedCell {
  readonly text: string;
  readonly sign: '*';
}

export interface ChartCell {
  readonly chart: Chart;
  readonly tone?: Tone;
}

export interface Column {
  /** Of one line, or two. */
  readonly heading: string;
  /** What it holds is plain to see: where lines are few, it does without the heading. */
  readonly isPlain?: boolean;
  /** A long word above short figures, which may be broken. */
  readonly headingWraps?: boolean;
  readonly align?: 'right';
  /**
   * Columns with a rank may be dropped where there is no room, the highest first; those of rank 0 only where a
   * wrapping column would get too narrow.
   */
  readonly rank?: number;
  /** A text that may go over several lines. */
  readonly wraps?: boolean;
  /** Its cells hold several things beside each other: it keeps as far from its neighbours as these from each other. */
  readonly isSeveral?: boolean;
  /** The width that a wrapping column claims before others are dropped. */
  readonly comfort?: number;
  /** What is dropped is not lost: it stands below the row, by itself or behind the column's name. */
  readonly below?: 'bare' | 'named';
}

export interface Legend {
  /** The column that it belongs to: nothing is said of one that is not shown. */
  readonly column?: Column;
  readonly sign: '!' | '*' | 'needed' | 'worse' | null;
  readonly text: string;
}

/** Lines as they stand in a file, or as they are typed. */
export interface Code {
  readonly kind: 'code';
  readonly heading?: string;
  /** The file. */
  readonly path?: string;
  readonly lines: readonly string[];
}

/** Faults with the lines on which they stand. */
export interface Findings {
  readonly kind: 'findings';
  readonly findings: readonly Diagnostic[];
  readonly words: DiagnosticWords;
}
