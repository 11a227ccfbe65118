/**
 * A text cell that Excel would take for a formula is marked as text, as Excel itself does it: with an apostrophe
 * in front. The full-width signs count, because a Japanese Excel reads them as the others. Only for text: a
 * number stays a number.
 */
export function guardFormula(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
