import { fold } from './fold.ts';

/** The candidate that was probably meant, or `null` where none is near enough to suggest. */
export function closest(word: string, candidates: Iterable<string>): string | null {
  const meant = [...fold(word)];
  let best: { candidate: string; rank: number } | null = null;
  for (const candidate of candidates) {
    const rank = rankOf(meant, [...fold(candidate)]);
    if (rank !== null && (best === null || rank < best.rank)) best = { candidate, rank };
  }
  return best?.candidate ?? null;
}

/** The same word first, then one that begins so, then one with few slips, the fewest first. */
function rankOf(word: readonly string[], candidate: readonly string[]): number | null {
  const beginsSo = word.length > 1 && word.every((letter, index) => candidate[index] === letter);
  if (beginsSo) return (candidate.length - word.length) / 1000;
  const slips = slipsAllowed(word);
  // spares the table for most candidates: a plan may have thousands of ids
  if (Math.abs(word.length - candidate.length) > slips) return null;
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
