/**
 * A text that sorts as people count: p2 before p10, 1-② before 1-⑩. Circled and full-width digits count as digits.
 */
export function countingKey(text: string): string {
  return text.normalize('NFKC').replace(/\d+/g, digits => digits.padStart(longestNumber, '0'));
}

const longestNumber = 12;

/** By characters, whatever the machine's language. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
