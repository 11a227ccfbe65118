import type { Moved, ProseWords } from '../prose.ts';

const change = (moved: Moved) => ({ up: 'up', down: 'down', same: 'changed' })[moved];

const courseOf = (byYear: boolean) =>
  byYear ? 'By the yearly targets of the plan' : 'On a straight line from baseline to target';

export const prose: ProseWords = {
  paragraph: sentences => sentences.join(' '),
  goal: ({ name, baseline, baselineYear, target, targetYear }) =>
    baseline === null
      ? `“${name}” has a target of ${target} for ${targetYear}.`
      : `“${name}” started from ${baseline} in ${baselineYear} and has a target of ${target} for ${targetYear}.`,
  noTarget: name => `“${name}” has no target, so it is not judged.`,
  actual: ({ year, value, moved, by }) => {
    if (moved === null) return `The figure for ${year} is ${value}.`;
    if (moved === 'same') return `The figure for ${year} is ${value}, unchanged from the baseline.`;
    return `The figure for ${year} is ${value}, ${change(moved)} ${by} from the baseline.`;
  },
  noActual: ({ asOf }) =>
    `As of ${asOf}, no figure after the baseline has been entered, so neither progress nor a verdict can be given.`,
  needed: ({ year, value, byYear }) => `${courseOf(byYear)}, ${value} would be needed at the end of ${year}.`,
  course: ({ expected, progress, pace, byYear }) =>
    `${courseOf(byYear)}, ${expected} would have been needed by then; ${progress} of the way from baseline to target has been made, which is a pace of ${pace}.`,
  progressAlone: progress => `${progress} of the way from baseline to target has been made.`,
  band: ({ judgement, band, grade }) =>
    `The judgement “${judgement}” calls a pace of ${band} “${grade}”, and that is where this one lies.`,
  verdict: verdict => `The verdict is “${verdict}”.`,
  notAssessable: (_, reason) => `Progress cannot be assessed: ${reason}.`,
  pending: ({ year, since, standing }) =>
    `The figure for ${year} is still awaited (${since} after the end of the year), so the verdict is pending.${standing === null ? '' : ` By the last figure it would be “${standing}”.`}`,
  margin: ({ inside, target, by }) =>
    inside
      ? `It is within the limit of ${target}, with ${by} to spare.`
      : `It is beyond the limit of ${target} by ${by}.`,
  neededPerYear: ({ target, perYear, soFar }) =>
    `To reach ${target}, a change of ${perYear} a year is needed from here${soFar === null ? '' : `; so far it has been ${soFar} a year`}.`,
  forecast: ({ year, value, isLow }) =>
    `If the change goes on as before, ${year} will see ${value}${isLow ? '; this rests on three figures or fewer' : ''}.`,
  notProgress: ({ actual, target, quotient }) =>
    `The actual divided by the target (${actual} ÷ ${target} = ${quotient}) is not progress: it leaves out where the work began.`,
  published: says => `The city’s own documents say “${says}”.`,
  weakest: name => `Each series is judged by itself; the verdict is that of the weakest, “${name}”.`,
  whatIf: {
    target: ({ name, year, target, from, fromYear, perYear }) =>
      `To bring “${name}” to ${target} by ${year}, a change of ${perYear} a year is needed from the ${from} of ${fromYear}.`,
    comparison: ({ target, perYear, times }) =>
      `The target in force, ${target}, asks for ${perYear} a year${times === null ? '' : `; this is ${times} that`}.`,
    metAlready: ({ target }) => `${target} has been reached already.`,
    results: ({ target, progress, pace, verdict }) =>
      `With a target of ${target}, ${progress === null ? '' : `progress would be ${progress}, `}${pace === null ? '' : `the pace ${pace}, `}the verdict “${verdict}”.`,
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
