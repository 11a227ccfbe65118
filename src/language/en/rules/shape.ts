import type { FindingFacts } from '../../../check/facts.ts';
import type { RuleWords } from '../../diagnostics.ts';

type WrongType = FindingFacts['wrong-type'];
type InvalidValue = FindingFacts['invalid-value'];
type Form = Extract<InvalidValue, { reason: 'form' }>['form'];

const expected: Readonly<Record<WrongType['expected'][number], string>> = {
  text: 'text',
  number: 'a number',
  'whole-number': 'a whole number',
  'true-or-false': '`true` or `false`',
  list: 'a list',
  map: 'keys with values',
  'fiscal-year': 'a fiscal year',
  day: 'a day',
};

const found: Readonly<Record<WrongType['found'], string>> = {
  text: 'text',
  number: 'a number',
  'true-or-false': 'true or false',
  list: 'a list',
  map: 'keys with values',
  nothing: 'nothing',
};

const forms: Readonly<Record<Form, readonly [name: string, help: string]>> = {
  governmentCode: ["a government's code", 'the code has six digits, the check digit included, in quotes'],
  webAddress: ['a web address', 'a web address begins with `https://` and has no spaces'],
  sha256: ['a SHA-256 sum', 'it has 64 characters of `0-9` and `a-f`'],
};

const thousands = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
const quoted = (words: readonly string[]) => words.map(word => `\`${word}\``);
const listed = (words: readonly string[], last: string) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
const meant = (suggestion: string) => `did you mean \`${suggestion}\`?`;

const asNumber = ({ key, write, approximate }: FindingFacts['number-as-text']) =>
  approximate
    ? `write \`${key}: ${write}\`, and \`approximate: true\` beside it`
    : `write \`${key}: ${write}\``;

const isNumber = (one: WrongType['expected'][number]) => one === 'number' || one === 'whole-number';

const unitHelp =
  'write what the figures count or are measured in, as the document has it: `unit: "%"`, `unit: 件`; of a bare index `unit: ポイント`';

function wrongTypeHelp({ expected: wanted, found: kind, write, whole, keys = [] }: WrongType): string | null {
  if (whole) return 'a file consists of lines such as `name: …`, with an ordinary colon and a space';
  if (write) return `write \`${write}\``;
  if (kind === 'nothing') return 'write the value, or take the key out: a blank is not a zero';
  if (wanted.includes('true-or-false')) return 'write `true` or `false`';
  if (wanted.some(isNumber)) return 'write the number alone, without a unit';
  if (wanted.includes('map') && keys.length > 0) return `write keys with values: ${quoted(keys).join(', ')}`;
  if (wanted.includes('list')) return 'write `[a, b]`, or one entry on each line behind `- `';
  return null;
}

function invalidValueWords(facts: InvalidValue): readonly [header: string, help: string] {
  switch (facts.reason) {
    case 'choice': {
      const choices = `it can be ${listed(quoted(facts.choices), 'or')}`;
      const help = facts.suggestion ? meant(facts.suggestion) : choices;
      return [`\`${facts.written}\` is not one of the words that can stand here`, help];
    }
    case 'form': {
      const [name, help] = forms[facts.form];
      return [`\`${facts.written}\` is not ${name}`, help];
    }
    case 'too-small':
      return [`${facts.written} is too small`, `it cannot be less than ${facts.limit}`];
    case 'too-large':
      return [`${facts.written} is too large`, `it cannot be more than ${facts.limit}`];
    case 'too-long':
      return [
        `the text has ${thousands(facts.count)} characters`,
        `it can have ${thousands(facts.limit)}; put what is longer into \`note\``,
      ];
    case 'too-many':
      return [
        `there are ${thousands(facts.count)} entries`,
        `there can be at most ${thousands(facts.limit)}`,
      ];
    case 'blank':
      return ['the text is blank', facts.key === 'unit' ? unitHelp : 'write it, or take the key out'];
    case 'empty':
      return ['there is nothing in it', 'fill it, or take the key out'];
  }
}

export const shape = {
  'unknown-key': {
    checks: 'that only keys stand in a file which mean something there',
    why: 'A key with a typo would be silently left out, and its figures with it.',
    header: ({ key }) => `there is no key \`${key}\` here`,
    notes: ({ suggestion, bare, allowed }) =>
      suggestion || bare ? [] : [`the keys that there are: ${quoted(allowed).join(', ')}`],
    help: ({ suggestion, bare }) => {
      if (suggestion) return meant(suggestion);
      return bare
        ? 'put the text before it in double quotes: in braces, a comma begins a new key'
        : 'take it out; what has no key of its own goes into `note`, `details` or `tags`';
    },
  },
  'missing-key': {
    checks: 'that the keys without which a record says nothing are there',
    why: 'An indicator without its goal cannot be judged, an entry without its date cannot be placed.',
    header: ({ keys }) =>
      keys.length > 1 ? `one of ${listed(quoted(keys), 'and')} is missing` : `\`${keys[0]}\` is missing`,
    label: ({ keys }) => `has no ${listed(quoted(keys), 'or')}`,
    help: ({ keys }) =>
      `add ${listed(
        keys.map(key => `\`${key}: …\``),
        'or',
      )}`,
  },
  'misplaced-key': {
    checks: 'that no two keys contradict each other',
    why: 'A figure that is there and not there, or a range for a goal that knows one value, can be read in two ways.',
    header: ({ keys, beside, value }) =>
      `${listed(quoted(keys), 'and')} ${keys.length > 1 ? 'do' : 'does'} not go with \`${value ? `${beside}: ${value}` : beside}\``,
    label: ({ beside }) => `cannot stand with \`${beside}\``,
    related: ({ others }) => others.map(() => 'here too'),
    help: ({ keys, beside }) => `take out ${listed(quoted(keys), 'and')}, or mend \`${beside}\``,
  },
  'wrong-type': {
    checks: 'that each value is of the kind that its key asks for',
    why: 'A text where a number is due cannot be calculated with, a single value where a list is due has no order.',
    header: ({ expected: wanted, found: kind, whole }) =>
      whole
        ? `the file should hold keys with values, but holds ${found[kind]}`
        : `${listed(
            wanted.map(one => expected[one]),
            'or',
          )} should stand here, not ${found[kind]}`,
    label: ({ found: kind }) => (kind === 'nothing' ? 'nothing follows' : found[kind]),
    help: wrongTypeHelp,
  },
  'full-width-number': {
    checks: 'that numbers are written with half-width digits',
    why: 'Full-width digits are text: nothing can be calculated with them.',
    header: () => 'the number is text in full-width digits',
    label: () => 'full-width',
    help: facts => `${asNumber(facts)} (no quotes, no separators)`,
  },
  'number-as-text': {
    checks: 'that numbers are written as numbers',
    why: 'Quotes, separators, 約, 万 and ▲ make a text of a number, and nothing can be calculated with it.',
    header: () => 'the number is text',
    label: () => 'read as text',
    help: facts => `${asNumber(facts)} (no quotes, no separators)`,
  },
  'invalid-value': {
    checks: 'that each value is one that its key can have',
    why: 'Where there is a fixed set of words or a fixed form, anything else means nothing.',
    header: facts => invalidValueWords(facts)[0],
    notes: facts =>
      facts.reason === 'choice' && facts.suggestion
        ? [`it can be ${listed(quoted(facts.choices), 'or')}`]
        : [],
    help: facts => invalidValueWords(facts)[1],
  },
  'invalid-year': {
    checks: 'that fiscal years can be read',
    why: 'A figure whose year is unclear belongs nowhere in a series.',
    header: ({ written }) => `\`${written}\` is not a fiscal year`,
    label: ({ write }) => (write ? 'not how years are written' : 'which year is this?'),
    help: ({ write }) =>
      write ? `write \`${write}\`` : 'write it like `R5`, `令和5年度`, `FY2023` or `2023`',
  },
  'invalid-day': {
    checks: 'that days are in the calendar',
    why: 'What happened on 30 February did not happen, or on another day.',
    header: ({ written }) => `\`${written}\` is not a day`,
    label: ({ write }) => (write ? 'not how days are written' : 'not in the calendar'),
    help: ({ write }) =>
      write ? `write \`${write}\`` : 'write it like `2024-02-29`; where only the month is known, `2024-02`',
  },
  'invalid-check-digit': {
    checks: "that a government's code has the right check digit",
    why: 'The last digit follows from the others, so that a slip in one of them is noticed.',
    header: ({ code }) => `\`${code}\` is not the code of a government: its check digit is wrong`,
    label: ({ expected: digit }) => `would have to end in ${digit}`,
    help: ({ code, expected: digit }) =>
      `look the code up again; if the first five digits are right, it is \`"${code.slice(0, 5)}${digit}"\``,
  },
} satisfies Partial<RuleWords>;
