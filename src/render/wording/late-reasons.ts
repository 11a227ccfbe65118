import type { LeafAssessment } from '../../assess/plan-types.ts';
import type { Language } from '../../language/language.ts';
import { saidIn } from '../../language/name.ts';
import { brief } from '../../text/fit.ts';

/** Of what is late: why, what comes next, and by when now, as far as its last report says. */
export function lateReasons({ late, last }: LeafAssessment, language: Language): string | null {
  const entry = late ? last?.entry : null;
  if (!entry) return null;
  const { show, formatting } = language;
  const [why, next] = [entry.why, entry.next].map(said => saidIn(said, language));
  const parts = [
    why && show.why(brief(why)),
    next && show.next(brief(next)),
    entry.due && show.due(entry.due),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(formatting.separator) : null;
}
