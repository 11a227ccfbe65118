import type { Encoding } from './problem.ts';

const LABELS = { Shift_JIS: 'shift_jis', 'EUC-JP': 'euc-jp' } as const;

/** What bytes that are not UTF-8 look like: a guess for a message, never for reading. */
export function guessEncoding(bytes: Uint8Array): Encoding | null {
  if (looksLikeUtf16(bytes)) return 'UTF-16';
  const scored = (['Shift_JIS', 'EUC-JP'] as const)
    .map(encoding => ({ encoding, score: japaneseShare(bytes, LABELS[encoding]) }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score);
  return scored[0]?.encoding ?? null;
}

export function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  let zeros = 0;
  for (const byte of bytes) if (byte === 0) zeros += 1;
  return zeros > bytes.length / 8 && zeros < bytes.length * (3 / 4);
}

/**
 * The share of kana, kanji and full-width signs among what is not ASCII. Text in the one encoding often
 * decodes in the other too, but as half-width kana and rare signs.
 */
function japaneseShare(bytes: Uint8Array, label: string): number {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    const foreign = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
    const usual = text.match(/[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]/g)?.length ?? 0;
    return foreign === 0 ? 0 : usual / foreign;
  } catch {
    return 0; // not this encoding, or one that this Node cannot decode
  }
}
