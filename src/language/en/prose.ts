import type { Moved, ProseWords } from '../prose.ts';

const change = (moved: Moved) => ({ up: 'up', down: 'down', same: 'changed' })[moved];

interface Course {
  readonly byYear: boolean;
  readonly isSum: boolean;
}
const courseOf = ({ byYear, isSum }: Course) => {
  if (byYear) return 'By the yearly targets of the plan';
  return isSum ? 'With as much in every year' : 'On a straight line from baseline to target';
};
const made = (progress: string, isSum: boolean) =>
  isSum
    ? `${progress} of the target has been reached`
    : `${progress} of the way from baseline to target has been made`;
const inTotal = (amount: string, isSum: boolean) => (isSum ? `${amount} in total` : amount);
const restsOn = (isLow: boolean) => (isLow ? '; this rests on three figures or fewer' : '');

export const prose: ProseWords = {
  paragraph: sentences => sentences.join(' '),
  goal: ({ name, baseline, baselineYear, target, targetYear, isSum }) =>
    baseline === null
      ? `“${name}” has a target of ${isSum ? `${target} in total by` : `${target} for`} ${targetYear}.`
      : `“${name}” started from ${baseline} in ${baselineYear} and has a target of ${target} for ${targetYear}.`,
  noTarget: ({ name }) => `“${name}” has no target, so it is not judged.`,
  actual: ({ year, value, moved, by, isSum }) => {
    if (isSum) return `The figures up to ${year} come to ${value} in total.`;
    if (moved === null) return `The figure for ${year} is ${value}.`;
    if (moved === 'same') return `The figure for ${year} is ${value}, unchanged from the baseline.`;
    return `The figure for ${year} is ${value}, ${change(moved)} ${by} from the baseline.`;
  },
  sumIncomplete: years => `The values of ${years} are not in this sum.`,
  sumLacksRest: (year, day) => `What ${year} brought after ${day} is not in this sum.`,
  noActual: ({ asOf }) =>
    `As of ${asOf}, no figure after the baseline has been entered, so neither progress nor a verdict can be given.`,
  needed: ({ year, value, byYear, isSum }) =>
    `${courseOf({ byYear, isSum })}, ${inTotal(value, isSum)} would be needed at the end of ${year}.`,
  course: ({ expected, progress, pace, byYear, isSum }) =>
    `${courseOf({ byYear, isSum })}, ${expected} would have been needed by then; ${made(progress, isSum)}, which is a pace of ${pace}.`,
  progressAlone: ({ progress, atLeast, isSum }) =>
    `${made(atLeast ? `At least ${progress}` : progress, isSum)}.`,
  band: ({ judgement, band, grade }) =>
    `The judgement “${judgement}” calls a pace ${/^(?:below|above)/.test(band) ? '' : 'of '}${band} “${grade}”, and that is where this one lies.`,
  verdict: verdict => `The verdict is “${verdict}”.`,
  notAssessable: (_, reason) => `Progress cannot be assessed: ${reason}.`,
  pending: ({ year, since, standing }) =>
    `The figure for ${year} is still awaited (${since} after the end of the year), so the verdict is pending.${standing === null ? '' : ` By the last figure it would be “${standing}”.`}`,
  margin: ({ inside, target, by }) =>
    inside
      ? `It is within the limit of ${target}, with ${by} to spare.`
      : `It is beyond the limit of ${target} by ${by}.`,
  atRisk: ({ since, from, moved, by, year, value, limit, beyond, side, isLow }) =>
    `It has gone ${change(moved)} ${by} since the ${from} of ${since}, and if the change goes on as before, ${year} will see ${value}, which is ${side} the limit of ${limit} by ${beyond}${restsOn(isLow)}.`,
  neededPerYear: ({ target, perYear, soFar, isSum }) =>
    `To reach ${inTotal(target, isSum)}, ${isSum ? '' : 'a change of '}${perYear} a year is needed from here${soFar === null ? '' : `; so far it has been ${soFar} a year`}.`,
  forecast: ({ year, value, isLow, isSum }) =>
    isSum
      ? `If it goes on as before, it will come to ${value} in total by ${year}${restsOn(isLow)}.`
      : `If the change goes on as before, ${year} will see ${value}${restsOn(isLow)}.`,
  notProgress: ({ actual, target, quotient }) =>
    `The actual divided by the target (${actual} ÷ ${target} = ${quotient}) is not progress: it leaves out where the work began.`,
  published: says => `The published documents say “${says}”.`,
  weakest: name => `Each series is judged by itself; the verdict is that of the weakest, “${name}”.`,
  whatIf: {
    target: ({ name, year, target, from, fromYear, perYear, sum }) => {
      if (sum === null)
        return `To bring “${name}” to ${target} by ${year}, a change of ${perYear} a year is needed from the ${from} of ${fromYear}.`;
      const beyond = sum === 'goes-on' ? `beyond the ${from} up to ${fromYear}` : `after ${fromYear}`;
      return `To bring “${name}” to ${target} in total by ${year}, ${perYear} a year is needed ${beyond}.`;
    },
    comparison: ({ target, perYear, times }) =>
      `The target in force, ${target}, asks for ${perYear} a year${times === null ? '' : `; this is ${times} that`}.`,
    metAlready: ({ target }) => `${target} has been reached already.`,
    results: ({ target, progress, pace, verdict }) => {
      const results = [
        ...(progress === null ? [] : [['progress', progress]]),
        ...(pace === null ? [] : [['the pace', pace]]),
        ['the verdict', `“${verdict}”`],
      ].map(([what, is], index) => (index === 0 ? `${what} would be ${is}` : `${what} ${is}`));
      const last = results.pop();
      const said = results.length === 0 ? last : `${results.join(', ')} and ${last}`;
      return `With a target of ${target}, ${said}.`;
    },
    actual: ({ year, value }) => `Suppose that the figure for ${year} were ${value}.`,
    grade: ({ judgement, grade }) => `By the judgement “${judgement}” it would be “${grade}”.`,
    closing: 'This is a calculation on suppositions, not a verdict on the data as entered.',
  },
  counts: {
    published: ({ day, what, total, counts }) => `As published on ${day}, of ${total} (${what}): ${counts}.`,
    itemised: ({ day, what, total, counts }) => `On ${day}, of ${total} (${what}): ${counts}.`,
    listed: ({ total }) => `The source names ${total} of them one by one.`,
    none: ({ what }) => `There is no ${what} here.`,
    stands: ({ name, day, stage }) => `“${name}” was reported on ${day} as “${stage}”.`,
    noReport: name => `No report on “${name}” has been entered.`,
  },
};
