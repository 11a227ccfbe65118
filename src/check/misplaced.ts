import type { Measure } from '../model/measure.ts';
import { isTreeKind } from '../model/record.ts';
import type { PlanFile, RuleContext } from './rule-context.ts';

/**
 * The ids of measures that stand nobody knows where: on their way up something is not there, cannot be read, is of
 * the wrong kind, has its id twice, or leads round in a circle; or their level is none.
 */
export function misplacedMeasures({ plan, filesById }: RuleContext): ReadonlySet<string> {
  const measures = new Map(plan.measures.map(measure => [measure.id, measure]));

  /** The one file of the tree that has an id; `null` where there is none or more than one. */
  function onlyFile(id: string): PlanFile | null {
    let only: PlanFile | null = null;
    for (const file of filesById.get(id) ?? []) {
      if (!isTreeKind(file.kind)) continue;
      if (only) return null;
      only = file;
    }
    return only;
  }

  /** The measure above; else whether this one is at its top rightly. */
  function stepUp({ id, under }: Measure): Measure | boolean {
    if (!onlyFile(id)) return false;
    if (under === null) return true;
    const above = onlyFile(under);
    return above !== null && (above.kind === 'policy' || (measures.get(under) ?? false));
  }

  const placed = new Map<string, boolean>();
  for (const measure of plan.measures) {
    const way: string[] = [];
    let at: Measure | boolean = measure;
    while (typeof at === 'object') {
      const { id }: Measure = at;
      // Until the top is known, whoever comes back here has gone round in a circle.
      const known = placed.get(id);
      if (known === undefined) {
        placed.set(id, false);
        way.push(id);
      }
      at = known ?? stepUp(at);
    }
    for (const id of way) placed.set(id, at);
  }
  const hasLevel = ({ level }: Measure) => level === null || plan.words.measure.includes(level);
  const isPlaced = (measure: Measure) => placed.get(measure.id) === true && hasLevel(measure);
  return new Set(plan.measures.filter(measure => !isPlaced(measure)).map(({ id }) => id));
}
