import type { Figure, LineAssessment } from '../../../assess/types.ts';
import type { Figures, Target } from '../../../model/indicator.ts';
import { numberOrNull, when } from '../line-json.ts';
import { type EntryGround, entryJson } from './entries-json.ts';

/** Every figure of a line that is known at the day, what was made of it, and where it stands in the file. */
export function figuresInFullJson(
  line: LineAssessment,
  record: Figures,
  pointer: readonly (string | number)[],
  ground: EntryGround,
) {
  const { change, pending, awaited, figures, outlook, targets, soFarPerYear } = line;
  const inForce = line.target?.index ?? null;
  return {
    change: change && { since: when(change.since), by: numberOrNull(change.by) },
    soFarPerYear: numberOrNull(soFarPerYear),
    forecastMetIn: line.forecast?.metIn ?? null,
    pending: pending && {
      why: pending.why,
      since: pending.since,
      years: pending.years,
      months: pending.months,
    },
    notAssessable: line.notAssessable,
    awaited,
    baselineEntry: record.baseline && entryJson(record.baseline, [...pointer, 'baseline'], ground),
    targets: targets.map(({ index, entry }) => ({
      ...targetJson(entry),
      inForce: index === inForce,
      ...entryJson(entry, [...pointer, 'targets', index], ground),
    })),
    path: record.path.map((entry, index) => ({
      ...when(entry),
      value: entry.value,
      ...entryJson(entry, [...pointer, 'path', index], ground),
    })),
    break: line.break && {
      year: line.break.entry.year,
      ...entryJson(line.break.entry, [...pointer, 'breaks', line.break.index], ground),
    },
    figures: [...figures, ...outlook].map(figure => figureJson(figure, pointer, ground)),
  };
}

const targetJson = (target: Target) => ({
  ...when(target),
  value: target.value,
  min: target.min,
  max: target.max,
  tolerance: target.tolerance,
  decided: target.decided,
  why: target.why,
  review: target.review,
});

function figureJson(figure: Figure, pointer: readonly (string | number)[], ground: EntryGround) {
  const { value, none, provisional, approximate, stale, use, entry, replaced } = figure;
  return {
    ...when(figure),
    value: numberOrNull(value),
    none,
    provisional,
    approximate,
    stale,
    use,
    since: entry.since,
    known: entry.known,
    why: entry.why,
    ...entryJson(entry, [...pointer, 'actuals', figure.index], ground),
    replaced: replaced.map(({ index, entry: earlier }) => ({
      value: earlier.value ?? earlier.total,
      known: earlier.known,
      ...entryJson(earlier, [...pointer, 'actuals', index], ground),
    })),
  };
}
