/**
 * Text as far as it is the same word: width and case of letters, spaces, and whether 通り is written in kanji do
 * not matter.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[とど]おり/g, '通り');
}
