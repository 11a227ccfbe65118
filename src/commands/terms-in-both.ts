import type { BothTerms } from '../render/json/names-json.ts';

/** For what does not look at the locale: machine formats, and words that are understood in either language. */
export async function termsInBoth(): Promise<BothTerms> {
  const [ja, en] = await Promise.all([import('../language/ja/terms.ts'), import('../language/en/terms.ts')]);
  return { ja: ja.terms, en: en.terms };
}
