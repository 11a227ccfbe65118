import type { TermWords } from '../../language/terms.ts';
import type { Name } from '../../model/record.ts';

/** Machine formats never look at the locale: they carry the words of both languages. */
export interface BothTerms {
  readonly ja: TermWords;
  readonly en: TermWords;
}

/** By language, Japanese first, without what is not there. */
export const nameJson = ({ ja, en }: Name) => ({
  ...(ja !== undefined && { ja }),
  ...(en !== undefined && { en }),
});
