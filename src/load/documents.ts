import type { Finding } from '../model/finding.ts';
import type { DocumentKind } from '../model/record.ts';

/** One file, read. Its value is plain data of any shape: nothing is known of it yet. */
export interface Document<Kind extends DocumentKind = DocumentKind> {
  readonly kind: Kind;
  readonly id: string;
  readonly file: string;
  readonly value: unknown;
}

/** A file that is there but could not be read: references to it are no second fault. */
export interface Broken {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly file: string;
}

/** A folder of files as read: what could be, what could not, and why. */
export interface Documents {
  readonly documents: readonly Document[];
  readonly broken: readonly Broken[];
  readonly findings: readonly Finding[];
  /** How many files were read, broken ones included. */
  readonly files: number;
  /** Whether every folder could be listed: else nobody knows which records there are. */
  readonly listed: boolean;
}

export interface PlanDocuments extends Documents {
  readonly id: string;
  /** The plan's folder, as it is shown. */
  readonly folder: string;
}
