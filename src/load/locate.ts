import { isUnreadable } from '../host.ts';
import type { KeyOrValue, Place, Range } from '../model/finding.ts';
import { type LineAndColumn, placesIn } from './place.ts';
import type { Tree } from './tree.ts';
import { readBytes } from './yaml/bytes.ts';
import { locator } from './yaml/locate.ts';

/** A place with its lines, and the text around it. */
export interface Span {
  readonly file: string;
  /** `null` where the fault is in the file as a whole, or its text cannot be shown. */
  readonly range: SpanRange | null;
}

export interface SpanRange extends Range {
  readonly start: LineAndColumn;
  readonly end: LineAndColumn;
  readonly source: SourceText;
}

/** One for all places of a file, so that it goes from one thread to another once and not once a place. */
export interface SourceText {
  readonly text: string;
}

/**
 * Looks up places. Only files with something to say about them come here: each is read once more, for its
 * positions, so that the common way carries none.
 */
export class Locator {
  private readonly files = new Map<string, Promise<Located | null>>();

  private readonly tree: Tree;
  /** The path in the tree of a file as it is shown; `null` for a file of another tree. */
  private readonly pathOf: (shown: string) => string | null;
  private readonly sizeLimit: number;

  constructor(tree: Tree, pathOf: (shown: string) => string | null, sizeLimit: number) {
    this.tree = tree;
    this.pathOf = pathOf;
    this.sizeLimit = sizeLimit;
  }

  async span(place: Place): Promise<Span> {
    const located = place.at && (await this.located(place.file));
    if (!located || !place.at) return { file: place.file, range: null };
    const { offset, endOffset } = await located.range(place.at);
    const { source, placeOf } = located;
    const [start, end] = [placeOf(offset), placeOf(endOffset)];
    return { file: place.file, range: { offset, endOffset, start, end, source } };
  }

  private located(file: string): Promise<Located | null> {
    const known = this.files.get(file) ?? this.read(file);
    this.files.set(file, known);
    return known;
  }

  private async read(file: string): Promise<Located | null> {
    const path = this.pathOf(file);
    const bytes = path === null ? null : this.tree.read(path, this.sizeLimit);
    if (bytes === null || isUnreadable(bytes)) return null;
    const read = readBytes(bytes, this.sizeLimit);
    if ('problems' in read) return null;
    let locate: Promise<(pointer: KeyOrValue['pointer'], on: 'key' | 'value') => Range> | undefined;
    return {
      source: { text: read.text },
      placeOf: placesIn(read.text),
      range: async at => {
        if ('offset' in at) return at;
        locate ??= locator(read.text);
        return (await locate)(at.pointer, at.on);
      },
    };
  }
}

interface Located {
  readonly source: SourceText;
  placeOf(offset: number): LineAndColumn;
  range(at: KeyOrValue | Range): Promise<Range>;
}

/** The line of a file on which something stands; `null` where it is not known. */
export type LineOf = (file: string, pointer: readonly (string | number)[]) => number | null;
