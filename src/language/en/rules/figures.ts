import type { FindingFacts } from '../../../check/facts.ts';
import { decimalsToShow } from '../../../number/decimal.ts';
import { formatDecimal } from '../../../number/format.ts';
import type { Fraction } from '../../../number/fraction.ts';
import type { RuleWords } from '../../diagnostics.ts';
import { formatting } from '../formatting.ts';

const otherTargets = (count: number) =>
  Array.from({ length: count }, () => 'another target of which the same is true');

/** Where the target lies as it does, which goal was probably meant. */
const goalsToUse: ReadonlyMap<string, string> = new Map(
  Object.entries({
    increase:
      'if lower is better, write `goal: decrease`; if it is only not to fall below the target, `goal: at-least`',
    decrease:
      'if it is only not to rise above the target, write `goal: at-most`; if higher is better, `goal: increase`',
  }),
);

const baselineOf = (rebased: boolean) => (rebased ? 'the new baseline since the break' : 'the baseline');
const afterBreak =
  'the target was set by the old way of measuring: add the one that was decided since (`decided`), or mend the new baseline';

function comparison({ total, stages }: FindingFacts['tally-disagrees']): string {
  const parts = stages.map(
    ({ stage, published, here }) => `\`${stage}\` ${published} published, ${here} here`,
  );
  return total ? `${total.published} published, ${total.here} here` : parts.join('; ');
}

const inFull = (sum: Fraction) => formatDecimal(sum, decimalsToShow(sum, 15));

/** As many digits as show why rounding does not explain it. */
const inDigits = (mean: Fraction, decimals: number) =>
  formatDecimal(mean, decimalsToShow(mean, decimals + 2));

const entryOf: Readonly<Record<FindingFacts['not-after-baseline']['list'], string>> = {
  targets: 'a target',
  path: 'a yearly target',
  breaks: 'a break',
};

const before = (end: string) => (end === 'min' ? 'below' : 'before');

export const figures = {
  'reversed-range': {
    checks: 'that what has two ends does not end before it begins',
    why: 'Nothing lies inside a period, limits or a range whose ends are swapped.',
    header: ({ from, to }) => `\`${to}\` is ${before(from)} \`${from}\``,
    label: ({ from }) => `${before(from)} \`${from}\``,
    related: ({ from }) => [`\`${from}\``],
    help: () => 'mend one of the two, or swap them',
  },
  'bands-out-of-order': {
    checks: "that a plan's own bands are listed from the highest to the lowest",
    why: 'A pace is graded by the first band that it reaches; a higher one listed later would never be reached.',
    header: ({ from, before }) => `a band from ${from} is listed after one from ${before}`,
    label: ({ from, before }) => (from === before ? 'the same as the band before' : `higher than ${before}`),
    related: () => ['the band before'],
    help: ({ from, before }) =>
      from === before ? 'mend one of the two, or remove it' : 'sort the bands, the highest first',
  },
  'not-after-baseline': {
    checks: 'that targets and breaks come after the baseline',
    why: 'Progress is measured from the baseline onwards; with no time in between there is no pace.',
    header: ({ list }) => `${entryOf[list]} does not come after the baseline`,
    label: () => 'not after the baseline',
    related: () => ['the baseline'],
    help: () => 'mend one of the two years',
  },
  'not-before-target': {
    checks: 'that yearly targets come before the target',
    why: 'They say which way leads from the baseline to the target; what comes at its end or behind it would not be looked at.',
    header: () => 'a yearly target does not come before the target',
    label: () => 'not before the target',
    related: ({ others }) => ['the target', ...Array.from({ length: others }, () => 'nor does this one')],
    help: () => 'mend one of the two years, or remove the yearly target',
  },
  'falling-path': {
    checks: 'that the yearly targets of a cumulative goal do not fall',
    why: 'They are running totals, as the target is: what has come together by the end of each year.',
    header: ({ value, before }) => `the yearly target ${value} is less than the one before it, ${before}`,
    label: ({ before }) => `less than ${before}`,
    related: ({ others }) => ['the one before', ...Array.from({ length: others }, () => 'falls too')],
    help: () =>
      'under `goal: cumulative` the path is running totals: write what is to have come together by then, not what each year is to bring',
  },
  'figures-beside-series': {
    checks: 'that an indicator with `series` has no figures of its own beside them',
    why: 'The figures of such an indicator are those of its series; its own would never be shown.',
    header: ({ keys }) => `${keys.map(key => `\`${key}\``).join(', ')} beside \`series\``,
    label: () => 'the figures of the indicator itself',
    related: ({ keys }) => ['the series', ...keys.slice(1).map(() => 'figures of the indicator itself')],
    help: () => 'move the figures into a series, or remove them',
  },
  'outside-limits': {
    checks: "that figures lie within the indicator's `limits`",
    why: 'A share above 100 % is a slip of the pen; what can really be exceeded is no limit but a target.',
    header: ({ value, end, limit }) =>
      `the figure ${value} is ${end === 'min' ? 'below' : 'above'} the limit ${limit}`,
    label: ({ end, limit }) => (end === 'min' ? `below ${limit}` : `above ${limit}`),
    related: () => ['the limit'],
    help: () => 'mend the figure, or the limit if it is wrong',
  },
  'target-on-wrong-side': {
    checks: 'that a target to be reached by rising lies above the baseline, by falling below it',
    why: 'With the goal the wrong way round every move for the better would be called worse.',
    header: ({ goal, value, baseline }) =>
      `the goal is to ${goal}, but the target ${value} is ${value > baseline ? 'above' : 'below'} the baseline ${baseline}`,
    label: ({ value, baseline }) => (value > baseline ? 'above the baseline' : 'below the baseline'),
    related: ({ others, rebased }) => [baselineOf(rebased), ...otherTargets(others)],
    help: ({ goal, rebased }) => (rebased ? afterBreak : (goalsToUse.get(goal) ?? null)),
  },
  'target-equals-baseline': {
    checks: 'that a target to be reached by rising or falling differs from the baseline',
    why: 'There is no way to go, and so no progress that could be measured; what is to be kept is a limit.',
    header: ({ goal, value }) => `the goal is to ${goal}, but the target is the baseline, ${value}`,
    label: () => 'equal to the baseline',
    related: ({ others, rebased }) => [baselineOf(rebased), ...otherTargets(others)],
    help: ({ goal, rebased }) =>
      rebased
        ? afterBreak
        : `if it is to be kept, write \`goal: ${goal === 'increase' ? 'at-least' : 'at-most'}\``,
  },
  'total-disagrees': {
    checks: "that a running total and the years' own values beside it agree",
    why: 'Where both are given, one shows a slip in the other.',
    header: ({ total, sum }) => `the running total ${total} is not what the years add up to, ${inFull(sum)}`,
    label: ({ sum, from }) =>
      from
        ? `${from.total} (${formatting.yearShort(from.year)}) and the years after it come to ${inFull(sum)}`
        : `the years add up to ${inFull(sum)}`,
    related: () => ['what this year brought', 'the running total before'],
    help: () => 'compare both with the source',
  },
  'tally-sum': {
    checks: 'that the stages of a tally add up to its total',
    why: 'Totals are carried over by hand; a sum that does not come out shows where.',
    header: ({ total, sum }) => `the stages add up to ${sum}, not to ${total}`,
    label: () => 'the total',
    related: () => ['the stages'],
    help: () => 'compare both with the source',
  },
  'tally-disagrees': {
    checks: 'that a tally and the measures that are here agree on its day',
    why: 'Where all measures are here, their stages are those that were published; where some are, no stage has more of them than were published.',
    header: facts =>
      `the tally of ${facts.date} disagrees with the measures${facts.under ? ` under \`${facts.under}\`` : ''}: ${comparison(facts)}`,
    label: ({ total, stages, date }) => `${(total ?? stages[0])?.here} here on ${date}`,
    help: ({ total }) =>
      total
        ? 'give `from` to measures that began later and `ended` to those that had ended, or mend the tally'
        : 'mend the tally, or the last `progress` of a measure up to that day',
  },
  'mean-disagrees': {
    checks: 'that a published mean is that of its items, as far as rounding allows',
    why: 'A digit that was copied wrongly shows here; half a unit of the last place is left to however it was rounded.',
    header: ({ mean, computed, decimals }) =>
      `the mean ${mean} is further from that of its items, ${inDigits(computed, decimals)}, than rounding allows`,
    label: ({ computed, decimals }) => `the items give ${inDigits(computed, decimals)}`,
    related: () => ['the items'],
    help: () => 'compare the mean and its items with the source',
  },
} satisfies Partial<RuleWords>;
