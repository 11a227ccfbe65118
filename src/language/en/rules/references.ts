import type { FindingFacts } from '../../../check/facts.ts';
import type { DocumentKind, RecordKind } from '../../../model/record.ts';
import type { RuleWords } from '../../diagnostics.ts';
import { records } from '../records.ts';

const meantOne = ({ meant }: { readonly meant: string | null }) =>
  meant ? `did you mean \`${meant}\`?` : null;

const aKind = (kind: DocumentKind) => `${kind === 'indicator' ? 'an' : 'a'} ${records.kinds[kind]}`;

/** `policy or measure`; `record` where any kind may stand. */
function kindsInWords(kinds: readonly RecordKind[]): string {
  if (kinds.length > 3) return 'record';
  const words = kinds.map(kind => records.kinds[kind]);
  return [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' or ');
}

type Field = FindingFacts['unknown-reference']['field'];

/** What a record says by naming another: `is under`. */
const says: Readonly<Record<Field, string>> = {
  under: 'is under',
  also_under: 'is also listed under',
  into: 'ended into',
  review: 'has a target from',
  continues: 'continues',
  count: 'counts what is under',
  about: 'has an opinion about',
  aims: 'aims at',
  leads_to: 'has an opinion that led to',
  government: 'is of',
  follows: 'follows',
};

/** The same of several. */
const sayTogether: Readonly<Record<FindingFacts['circular-reference']['field'], string>> = {
  under: 'stand under',
  also_under: 'are also listed under',
  continues: 'continue',
  follows: 'follow',
};

const missingOne = ({ missing, kinds }: FindingFacts['unknown-reference']) =>
  missing === 'record' ? kindsInWords(kinds) : missing === 'part' ? 'series' : missing;

const withArticle = (words: string) => `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;

/** `a → b → a`, of a long way only the beginning. */
const wayRound = (ids: readonly string[]) =>
  [...(ids.length > 6 ? [...ids.slice(0, 5), '…'] : ids), ids[0]].join(' → ');

export const references = {
  'unknown-reference': {
    checks: 'that every record that is named is there',
    why: 'What stands under nothing is counted nowhere, and what continues nothing has no history.',
    header: (facts, { kind, id }) => {
      const one = missingOne(facts);
      return `${records.kinds[kind]} \`${id}\` ${says[facts.field]} ${one === 'series' ? 'a series' : withArticle(one)} that does not exist`;
    },
    label: facts => `no ${missingOne(facts)} has this id`,
    help: meantOne,
  },
  'wrong-kind': {
    checks: 'that every record that is named is of a kind that can stand there',
    why: 'A measure stands under a policy or a measure, an indicator also under an indicator; anything else has no place in the outputs.',
    header: ({ field, id }, record) =>
      `${records.kinds[record.kind]} \`${record.id}\` ${says[field]} \`${id}\`, which cannot stand there`,
    label: ({ is }) => `this is ${aKind(is)}`,
    related: ({ id }) => [`\`${id}\` is here`],
    help: ({ kinds }) => `name ${withArticle(kindsInWords(kinds))}`,
  },
  'circular-reference': {
    checks:
      'that no record stands under itself or continues itself, and no plan or survey follows itself, by whatever way round',
    why: 'What goes round in a circle is under no policy, so nothing in it would be shown or counted.',
    header: ({ field, ids }, { kind }) =>
      ids.length > 1
        ? `${ids.length} ${records.kinds[kind]}s ${sayTogether[field]} each other in a circle`
        : `${records.kinds[kind]} \`${ids[0]}\` ${says[field]} itself`,
    label: ({ ids }) => wayRound(ids),
    related: ({ ids }) => ids.slice(1).map(id => `the way on from \`${id}\``),
    help: ({ field, ids }) =>
      field === 'also_under'
        ? 'take it out'
        : `take \`${field}\` out${ids.length > 1 ? ' of one of them' : ''}, or name another`,
  },
  'unknown-stage': {
    checks: "that every stage is one of the plan's own",
    why: 'A stage that the plan does not have is counted nowhere.',
    header: ({ stage }) => `the stage \`${stage}\` is not one of this plan`,
    label: () => 'not the id of a stage',
    related: ({ stages }) => [
      `the stages of this plan: ${stages.map(({ id }) => id).join(', ') || 'none yet'}`,
    ],
    help: ({ meant, stages }) => {
      if (stages.length === 0) return 'list the stages of the plan under `stages` in its `plan.yaml`';
      return meant ? `did you mean \`${meant.id}\`${meant.label.ja ? ` (${meant.label.ja})` : ''}?` : null;
    },
  },
  'unknown-owner': {
    checks: "that every owner is one of the government's organisations, where it lists them",
    why: 'A misspelt name would be a department of its own in every table by owner.',
    header: ({ owner, government }) => `\`${government}\` has no organisation \`${owner}\``,
    label: () => 'not the name of an organisation',
    related: ({ government }) => [`the organisations of \`${government}\``],
    help: facts => meantOne(facts) ?? 'write the name as the list has it, or add it there',
  },
  'unknown-source': {
    checks: 'that every source that is named is a file of `sources/`',
    why: 'A figure whose document nobody can open cannot be checked.',
    header: ({ source }) => `there is no source \`${source}\``,
    label: () => 'no file of `sources/` has this id',
    help: ({ source, meant }) => meantOne({ meant }) ?? `add \`sources/${source}.yaml\` with its \`title\``,
  },
  'unknown-level': {
    checks: "that levels, what is counted, and what tallies count are the plan's own words",
    why: "Measures are counted by their level's word; one with another word is counted nowhere.",
    header: ({ written, field }) =>
      field === 'of'
        ? `\`${written}\` is not a word of this plan for what can be counted`
        : `\`${written}\` is not a level of this plan`,
    label: ({ levels }) =>
      levels.length > 0
        ? `the levels are ${levels.map(level => `\`${level}\``).join(', ')}`
        : 'the plan names no levels',
    related: () => ['the words of this plan'],
    help: ({ written, meant }) =>
      meantOne({ meant }) ?? `name one of these, or add \`${written}\` to \`words.measure\``,
  },
  'unknown-review': {
    checks: 'that the review from which a target comes is there',
    why: 'Who asks why a target was changed is led to the meeting that asked for it.',
    header: ({ review }) => `there is no review \`${review}\``,
    label: () => 'no review has this id',
    help: meantOne,
  },
  'unknown-survey-item': {
    checks: 'that the item of a survey that an opinion is about is there',
    why: 'An opinion about nothing is shown nowhere.',
    header: ({ survey, item }) => `survey \`${survey}\` has no item \`${item}\``,
    label: () => 'no item has this id',
    help: meantOne,
  },
  'duplicate-id': {
    checks: 'that an id stands for one thing: among policies, measures and indicators, and within a list',
    why: 'Whoever names the id could mean either.',
    header: ({ id, kinds }) =>
      kinds
        ? `the id \`${id}\` stands for ${aKind(kinds[0])} and ${aKind(kinds[1])}`
        : `the id \`${id}\` stands twice`,
    label: () => 'the second',
    related: () => ['the first'],
    help: ({ kinds }) => (kinds ? 'rename one of the two files' : 'give one of the two another id'),
  },
  'duplicate-series': {
    checks: 'that no two series of an indicator have the same id',
    why: 'Figures that are looked up by `indicator/series` could be those of either.',
    header: ({ id }, record) => `indicator \`${record.id}\` has two series \`${id}\``,
    label: () => 'the second',
    related: () => ['the first'],
    help: () => 'give one of the two another id',
  },
  'duplicate-name': {
    checks:
      'that the stages and bands of a plan, and the organisations of a government, have names of their own',
    why: 'Two columns of one name cannot be told apart, and of two organisations of one name only the first would be found.',
    header: ({ of, name }) => `there are two ${of}s \`${name}\``,
    label: () => 'the second',
    related: () => ['the first'],
    help: ({ of }) =>
      of === 'organisation'
        ? 'make one entry of the two, or give one another name'
        : 'give one another label',
  },
  'listed-twice': {
    checks: 'that a list names nothing twice, and `also_under` not what a record is `under`',
    why: 'It is counted once all the same, so that the second was meant to be another.',
    header: ({ name, list, under }) =>
      under
        ? `\`${name}\` stands in \`${list}\`, and is what this is \`under\``
        : `\`${name}\` stands in \`${list}\` twice`,
    label: ({ under }) => (under ? 'its own place again' : 'the second'),
    related: ({ under }) => [under ? 'its own place' : 'the first'],
    help: ({ under }) => (under ? 'remove it, or name another' : 'remove one of the two, or name another'),
  },
  'unknown-waiver': {
    checks: 'that waivers name a warning',
    why: 'A waiver of nothing looks as if something had been thought through; an error is mended, never waived.',
    header: ({ rule, isError }) =>
      isError ? `the error \`${rule}\` cannot be waived` : `there is no warning \`${rule}\` to waive`,
    label: ({ isError }) => (isError ? 'an error' : 'not the name of a warning'),
    help: ({ isError, meant }) =>
      isError ? 'mend what it is about, and remove this waiver' : meantOne({ meant }),
  },
} satisfies Partial<RuleWords>;
