import type { Measure } from '../model/measure.ts';
import type { PlanSubject } from './plan-subject.ts';

/**
 * The ids of measures that stand nobody knows where: on their way up something is not there, cannot be read, is of
 * the wrong kind, has its id twice, or leads round in a circle; or their level is none.
 */
export function misplacedMeasures({ plan, filesById }: PlanSubject): ReadonlySet<string> {
  const measures = new Map(plan.measures.map(measure => [measure.id, measure]));
  const kindsInTree = (id: string) => (filesById.get(id) ?? []).filter(({ kind }) => treeKinds.has(kind));
  const placed = new Map<string, boolean>();

  function hasPlace(measure: Measure): boolean {
    const known = placed.get(measure.id);
    if (known !== undefined) return known;
    // Whoever comes back here before the answer is known has gone round in a circle.
    placed.set(measure.id, false);
    const answer = kindsInTree(measure.id).length === 1 && leadsUp(measure.under);
    placed.set(measure.id, answer);
    return answer;
  }

  function leadsUp(under: string | null): boolean {
    if (under === null) return true;
    const [above, ...others] = kindsInTree(under);
    if (!above || others.length > 0) return false;
    const measure = measures.get(under);
    return above.kind === 'policy' || (measure !== undefined && hasPlace(measure));
  }

  const hasLevel = ({ level }: Measure) => level === null || plan.words.measure.includes(level);
  return new Set(
    plan.measures.filter(measure => !hasPlace(measure) || !hasLevel(measure)).map(({ id }) => id),
  );
}

const treeKinds: ReadonlySet<string> = new Set(['policy', 'measure', 'indicator']);
