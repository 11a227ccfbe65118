import type { CommentWords } from '../diff.ts';

const counted = (count: number, one: string) =>
  `${count} ${count === 1 ? one : one.replace(/y$/, 'ie').concat('s')}`;
const has = (count: number) => (count === 1 ? 'has' : 'have');

export const diffComment: CommentWords = {
  heading: plan => `${plan}: what this change does to the results`,
  headingShared: 'Changes in what the plans share',
  nothing: '### No result is different\n\nThis change does not bear on any progress, verdict or target.',
  between: (before, after) => `From ${before} to ${after}.`,
  at: day => `As of ${day}.`,
  summary: 'Summary',
  newFigures: (indicator, all, count, year) =>
    `${all ? `All ${counted(count, indicator)}` : counted(count, indicator)} ${has(count)} ${year ? `figures for ${year}` : 'new figures'}.`,
  verdictsNow: (_, counts) => `The verdicts: ${counts}.`,
  published: (of, total, counts) => `Published totals came for ${total} (${of}): ${counts}.`,
  stagesMoved: (word, count) => `${counted(count, word)} moved to another stage.`,
  targetsMoved: (target, count) => `${counted(count, target)} ${count === 1 ? 'was' : 'were'} revised.`,
  recordsMoved: (added, removed) =>
    [
      ...(added > 0 ? [`${counted(added, 'record')} added.`] : []),
      ...(removed > 0 ? [`${counted(removed, 'record')} removed.`] : []),
    ].join(' '),
  onlyEdits: count =>
    `No result is different. In ${counted(count, 'record')}, only what bears on no result was edited.`,
  planAdded: (measures, indicators) =>
    `This is a new plan (${counted(measures, 'measure')}, ${counted(indicators, 'indicator')}).`,
  planRemoved: 'The files of this plan are gone.',
  broken:
    'There are errors, so the effect on the results cannot be shown. Please mend what the check found first.',
  brokenBefore:
    'There were errors before this change, so its effect on the results cannot be shown. They are mended now.',
  difference: 'change',
  figureBefore: 'before',
  figureAfter: 'now',
  latePeople: (label, word, count, isPart) =>
    `Reported as “${label}”: ${counted(count, word)}${isPart ? ' of those listed here' : ''}`,
  check: 'Please make sure',
  checkFirst: 'Please look at this before you agree',
  inPlan: (plan, sentence) => `${plan}: ${sentence}`,
  moreOf: {
    'plan-removed': count => `And ${counted(count, 'plan')} more whose files are gone.`,
    'not-compared': count =>
      `And ${counted(count, 'place')} more that had errors before and ${count === 1 ? 'was' : 'were'} changed.`,
    'target-easier': count => `And ${counted(count, 'target')} more, easier to reach now.`,
    'target-gone': count => `And ${counted(count, 'target')} more, taken away.`,
    'target-written-over': count => `And ${counted(count, 'target')} more, written over the old one.`,
    'figure-rewritten': count =>
      `And ${counted(count, 'indicator')} more of which a past figure was written over.`,
    'report-rewritten': count =>
      `And ${counted(count, 'measure')} more of which a past report was written over.`,
    'tally-rewritten': count =>
      `And ${counted(count, 'plan')} more whose published totals were written over.`,
    'record-removed': count => `And ${counted(count, 'record')} more, removed.`,
  },
  publishedOtherwise: (name, verdict, says, noNoise) =>
    `${name}: computed, it is “${verdict}”; the published report says “${says}”.${noNoise ? ' This plan declares no margin of error.' : ''}`,
  rewritten: name =>
    `A past figure of ${name} was written over with no correction recorded. Please keep the old one and add a line with \`corrects\`.`,
  rewrittenReport: name =>
    `A past report of ${name} was written over. Please keep the old line and add one with a new date.`,
  targetWrittenOver: name =>
    `The target of ${name} was written over the old one. If it was revised, please keep the old one and add a line with \`decided\` (the day of the decision).`,
  targetEasier: (name, change, now, underOld) =>
    `The target of ${name} is easier to reach now: ${change}.${underOld ? ` The verdict is “${now}”; under the old target it would be “${underOld}”.` : ''}`,
  notCompared: file =>
    `${file === null ? 'It' : `\`${file}\``} was changed, and has errors from before: what that does to the results is not known. Please look at the change itself.`,
  targetGone: name => `The target of ${name} was taken away.`,
  removedRecord: (kind, name, of) =>
    `The record of the ${kind} “${name}” was removed. ${of === 'measure' ? 'If it has ended, please keep it and write `ended`.' : 'Please make sure that this is meant.'}`,
  untouched: parts => `${parts.join(', ').replace(/^./, first => first.toUpperCase())}.`,
  noTallyMatch: (count, of) =>
    `${counted(count, 'published total')} (${of}) ${count === 1 ? 'was' : 'were'} written over.`,
  verdictReasons: parts => `Why verdicts moved: ${parts.join(', ')}.`,
  reason: (reason, count, all) => (all && count > 1 ? `all ${count}: ${reason}` : `${reason} ${count}`),
  reproduce: command => `To see this again: ${command}`,
};
