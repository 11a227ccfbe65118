import { fold } from './fold.ts';

/** The candidate that was probably meant, or `null` where none is near enough to suggest. */
export const closest = (word: string, candidates: Iterable<string>): string | null =>
  closestAmong(prepared(candidates))(word);

/** A longer word is no slip of another one; to compare two takes the product of their lengths. */
const longestWord = 64;

/** Of that many different words the nearest is looked for; whoever writes more of them wrong has made no slips. */
const searchesAtMost = 100;

/** Among more than these no slip is looked for, where each plan of a workspace may ask. */
const searchedAtMost = 2_000;

/**
 * What is asked by plans, in whichever thread, is not to hang on who asked before: either every word is looked for, or
 * none.
 */
export const searchesAmong = (candidates: number): number =>
  candidates > searchedAtMost ? 0 : Number.POSITIVE_INFINITY;

interface Known {
  readonly candidate: string;
  readonly folded: string;
  /** `null` where it is too long to be compared letter by letter. */
  readonly letters: readonly string[] | null;
}

/** The candidate that was probably meant, but never `but`. */
export type Closest = (word: string, but?: string) => string | null;

/** What there is to choose from, taken apart once for many words. */
export interface Prepared {
  readonly known: readonly Known[];
  readonly byFolded: ReadonlyMap<string, string>;
}

export function prepared(candidates: Iterable<string>): Prepared {
  const known: Known[] = [];
  const byFolded = new Map<string, string>();
  for (const candidate of candidates) {
    const folded = fold(candidate);
    if (byFolded.has(folded)) continue;
    byFolded.set(folded, candidate);
    const letters = folded.length > 4 * longestWord ? null : [...folded];
    known.push({ candidate, folded, letters });
  }
  return { known, byFolded };
}

export function closestAmong({ known, byFolded }: Prepared, searches = searchesAtMost): Closest {
  const answers = new Map<string, string | null>();
  return (word, but) => {
    const folded = fold(word);
    const sameWord = byFolded.get(folded);
    if (sameWord !== undefined && sameWord !== but) return sameWord;
    const question = `${folded}\0${but ?? ''}`;
    const answered = answers.get(question);
    if (answered !== undefined) return answered;
    if (answers.size >= searches || folded.length > 2 * longestWord) return null;
    const answer = nearest(folded, known, but);
    answers.set(question, answer);
    return answer;
  };
}

function nearest(folded: string, known: readonly Known[], but: string | undefined): string | null {
  const letters = [...folded];
  if (letters.length > longestWord) return null;
  let best: { candidate: string; rank: number } | null = null;
  for (const one of known) {
    if (one.candidate === but) continue;
    const rank = rankOf(folded, letters, one);
    if (rank !== null && (best === null || rank < best.rank)) best = { candidate: one.candidate, rank };
  }
  return best?.candidate ?? null;
}

/** One that begins so first, then one with few slips, the fewest first. */
function rankOf(folded: string, word: readonly string[], known: Known): number | null {
  if (word.length > 1 && known.folded.startsWith(folded)) return (known.folded.length - folded.length) / 1000;
  const candidate = known.letters;
  const slips = slipsAllowed(word);
  // spares the table for most candidates: a plan may have thousands of ids
  if (candidate === null || Math.abs(word.length - candidate.length) > slips) return null;
  const distance = slipsBetween(word, candidate);
  return distance > slips ? null : distance;
}

/** One in three letters, at least one, but never all of them. */
function slipsAllowed(word: readonly string[]): number {
  return Math.min(Math.max(1, Math.floor(word.length / 3)), word.length - 1);
}

/** How many letters are missing, too many, wrong or swapped with their neighbour. */
function slipsBetween(a: readonly string[], b: readonly string[]): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const wrong = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(wrong, last[j]! + 1, row[j - 1]! + 1, swapped ? beforeLast[j - 2]! + 1 : wrong);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length]!;
}
