import type { RuleWords } from '../../diagnostics.ts';
import { formatting } from '../formatting.ts';

/** As much as tells two percents apart. */
const shown = (percent: number): number => Math.round(percent * 100) / 100;

export const warnings = {
  'target-outside-period': {
    checks: "that targets lie within the plan's period",
    why: 'A plan answers for what it reaches while it lasts; a year beyond is often a slip of the pen.',
    header: ({ year }) => `the target is of ${formatting.yearShort(year)}, which is not in the plan's period`,
    label: ({ from, to }) => `the period is ${formatting.period(from, to)}`,
    related: () => ['the period'],
    help: () => 'mend the year; if it is right, say why under `waive`',
  },
  'figure-without-source': {
    checks: 'that every figure names the document that it comes from',
    why: 'A figure that nobody can look up cannot be defended.',
    header: () => 'the figure names no source',
    label: () => 'no source here, nor for the file',
    notes: ({ others }) =>
      others > 0 ? [`the same is true of ${others} more figure${others > 1 ? 's' : ''} in this file`] : [],
    help: () => 'write `source` at the end of the file for all its figures, or into the entry',
  },
  'unused-source': {
    checks: 'that some record names each source',
    why: 'A source that nothing names was either forgotten or left behind.',
    header: ({ id }) => `no record names the source \`${id}\``,
    help: ({ id }) => `write \`source: ${id}\` where it belongs, or remove this file`,
  },
  'doubtful-jump': {
    checks: 'that no figure is ten times the one before it, or a tenth',
    why: 'A shifted decimal point, or a figure in another unit, looks like this; so does, rarely, the truth.',
    header: ({ from, to }) => `the figure jumps from ${from} to ${to}`,
    label: ({ from, to }) =>
      Math.abs(to) > Math.abs(from)
        ? 'ten times the one before, or more'
        : 'a tenth of the one before, or less',
    related: () => ['the one before'],
    help: () => 'check it; if it is right, say why under `waive`',
  },
  'baseline-disagrees': {
    checks: 'that the baseline and the figure of its own year are the same',
    why: 'Progress is measured from the one, and trends are drawn from the other. Two documents may differ; often it is a slip.',
    header: ({ value, baseline }) =>
      `the figure ${value} is of the baseline's time, but the baseline is ${baseline}`,
    label: ({ baseline }) => `the baseline is ${baseline}`,
    related: () => ['the baseline'],
    help: () => 'compare both with their sources; if both were published so, say so under `waive`',
  },
  'too-many-decimals': {
    checks: 'that figures have no more decimals than `decimals` says',
    why: 'It would be printed rounded, and what is printed would not be what is stored.',
    header: ({ value, decimals }) =>
      `the figure ${value} has more decimals than the ${decimals} that \`decimals\` says`,
    label: ({ decimals }) => `printed with ${decimals}`,
    notes: ({ others }) =>
      others > 0 ? [`the same is true of ${others} more figure${others > 1 ? 's' : ''} in this file`] : [],
    help: ({ most }) => `write \`decimals: ${most}\`, or the figure as it was published`,
  },
  'missing-why': {
    checks: 'that an entry off plan says what the plan asks for in `asks`',
    why: 'The first question about a measure that is late is why.',
    header: ({ missing }, { id }) =>
      `measure \`${id}\` is off plan and does not say ${missing.map(key => `\`${key}\``).join(', ')}`,
    label: () => 'off plan',
    related: () => ['what this plan asks for'],
    help: ({ missing }) => `add ${missing.map(key => `\`${key}\``).join(' and ')} to this entry`,
  },
  'published-disagrees': {
    checks: 'that percents of progress and attainment as published are what the figures come to',
    why: 'Progress is the share of the way from baseline to target, attainment is actual ÷ target. Who takes one for the other sees progress where there is none.',
    header: ({ key, printed, computed }) =>
      `${key} was published as ${printed}%, but the figures come to ${shown(computed)}%`,
    label: ({ computed }) => `the figures come to ${shown(computed)}%`,
    help: ({ key }) =>
      `if it is the ${key === 'progress' ? 'attainment' : 'progress'}, write it under \`${key === 'progress' ? 'attainment' : 'progress'}\`; if it was published so, say so under \`waive\``,
  },
  'outcome-without-measure': {
    checks: 'that some measure aims at every indicator of an outcome (`level: outcome`)',
    why: 'Of an outcome that no measure aims at, the plan does not say what would move it.',
    header: ({ id }) => `no measure aims at the outcome \`${id}\``,
    label: () => 'an outcome',
    help: ({ id }) => `write \`aims: [${id}]\` in the measure that is to move it`,
  },
} satisfies Partial<RuleWords>;
