import { verdicts } from '../../../assess/types.ts';
import type { Language } from '../../../language/language.ts';
import type { Paint, Paints } from '../paint.ts';
import { verdictPaint } from '../tone.ts';

/** Colours the verdicts in a line of counts, such as `順調 2  悪化 1`. */
export function countsPaint({ terms }: Language, paints: Paints): Paint {
  const paintOf = new Map(verdicts.map(verdict => [terms.verdicts[verdict], verdictPaint(verdict, paints)]));
  const labels = [...paintOf.keys()].sort((a, b) => b.length - a.length);
  const counts = new RegExp(`(${labels.join('|')}) \\d+`, 'g');
  return text => text.replace(counts, (count, label: string) => paintOf.get(label)?.(count) ?? count);
}
