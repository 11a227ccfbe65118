import type { Grade } from '../../assess/types.ts';
import type { Language } from '../../language/language.ts';
import { nameIn } from '../../language/name.ts';
import type { Verdict } from '../../model/verdicts.ts';
import { verdicts } from '../../model/verdicts.ts';

/** What a judgement calls it: the plan's own word, a verdict's, or a letter of the national judgement. */
export function gradeLabel({ id, label }: Grade, { code, terms }: Language): string {
  if (label) return nameIn(label, code);
  return isVerdict(id) ? terms.verdicts[id] : id;
}

export const isVerdict = (id: string): id is Verdict => (verdicts as readonly string[]).includes(id);
