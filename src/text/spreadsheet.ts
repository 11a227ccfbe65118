/**
 * A text cell that Excel would take for a formula is marked as text, as Excel itself does it: with an apostrophe
 * in front. The full-width signs count, because a Japanese Excel reads them as the others. Only for text: a
 * number stays a number.
 */
export function guardFormula(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

/**
 * Text for a CSV file that Excel opens by double click. What it would turn into a number, a day or a truth, such as
 * `(1)`, `1-2`, `011002` or `R5.4`, is written as a formula that is nothing but that text.
 */
export function keepAsText(text: string): string {
  return looksLikeData(text) ? `="${text.replaceAll('"', '""')}"` : guardFormula(text);
}

function looksLikeData(text: string): boolean {
  const folded = text.normalize('NFKC').trim();
  return /\d/.test(folded) ? likeNumberOrDay.test(folded) : /^(?:true|false)$/i.test(folded);
}

const era = '(?:[mtshr]|明治|大正|昭和|平成|令和)';
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const likeNumberOrDay = new RegExp(
  [
    '^[(]?[-+¥$]?[\\d,]*\\.?\\d+(?:e[-+]?\\d+)?[%)]?$',
    '^\\d{1,4}(?:[-/.]\\d{1,4}){1,2}$',
    '^\\d{1,2}:\\d{2}(?::\\d{2})?$',
    `^${era}\\d{1,2}(?:[-/.]\\d{1,2}){1,2}$`,
    `^(?:${era}?\\d{1,4}年)?\\d{1,2}月(?:\\d{1,2}日)?$`,
    `^(?:\\d{1,2}[- ]?)?${month}(?:[- ]?\\d{1,4})?$`,
  ].join('|'),
  'i',
);
