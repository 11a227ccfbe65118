import type { OddNumberReason } from '../../../load/yaml/problem.ts';
import type { RuleWords } from '../../diagnostics.ts';
import { slips } from './syntax.ts';

const oddNumbers: Readonly<Record<OddNumberReason, string>> = {
  exponent: 'has an exponent',
  hexadecimal: 'is hexadecimal',
  infinite: 'is no finite number',
  'leading-zero': 'begins with a zero',
  'not-a-number': 'is no number',
  octal: 'is octal',
  'too-large': 'is larger than any number that can be held',
  'too-many-digits': 'has more than 15 digits',
};

const characterNames: Readonly<Record<number, string>> = {
  0: 'NUL',
  13: 'a carriage return alone',
  27: 'ESC',
  8232: 'line separator',
  8233: 'paragraph separator',
  65279: 'byte order mark',
  160: 'no-break space',
  173: 'soft hyphen',
  8203: 'zero-width space',
  8288: 'word joiner',
  12288: 'full-width space',
};

const turnsDirection = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

function characterName(codePoint: number): string {
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  const turns = turnsDirection.test(String.fromCodePoint(codePoint));
  const half = codePoint >= 0xd800 && codePoint <= 0xdfff;
  const name =
    characterNames[codePoint] ?? (turns ? 'turns the direction of text' : half ? 'half a character' : '');
  return name ? `${code} (${name})` : code;
}

const hereToo = ({ count }: { readonly count: number }) =>
  Array.from({ length: count - 1 }, () => 'here too');
const inAll = ({ count }: { readonly count: number }) => (count > 10 ? [`${count} places in all`] : []);

export const reading = {
  'invalid-yaml': {
    checks: 'that the file is YAML',
    why: 'Nothing in a file that is not YAML can be read, so that whatever follows the slip is not judged yet.',
    header: ({ reason, written }) => slips[reason](written).header,
    label: ({ reason, written }) => slips[reason](written).label,
    notes: ({ reason, code }) => (reason === 'other' ? [`the YAML reader calls it ${code}`] : []),
    help: ({ reason, written }) => slips[reason](written).help,
  },
  'too-deep': {
    checks: 'that lists and maps do not stand more than 50 deep in one another',
    why: 'A plan goes five or six deep. What goes further was not written by a person, and can bring a reader to a halt.',
    header: ({ limit }) => `lists and maps stand more than ${limit} deep in one another`,
    label: () => 'too deep',
    help: () => 'take out brackets that are not needed, or close the ones that are open',
  },
  'duplicate-key': {
    checks: 'that no key stands twice in one map',
    why: 'In YAML the later one silently replaces the earlier, and nobody knows which was meant.',
    header: ({ key }) => `the key \`${key}\` stands twice`,
    label: () => 'the second',
    related: () => ['the first'],
    help: () => 'remove one of the two',
  },
  'yaml-alias': {
    checks: 'that there are no anchors (`&`) and aliases (`*`)',
    why: 'They make one place in a file mean another, so that a changed line no longer tells what changed. A few lines of them can also stand for more data than a computer holds.',
    header: ({ kind, written }) =>
      kind === 'anchor' ? `\`${written}\` is an anchor` : `\`${written}\` is an alias`,
    label: ({ kind }) => (kind === 'anchor' ? '`&` begins an anchor' : '`*` begins an alias'),
    related: hereToo,
    notes: inAll,
    help: () => 'put the value in double quotes if it is text; else write out what it stands for',
  },
  'yaml-tag': {
    checks: 'that there are no tags (`!`)',
    why: 'A tag changes what a value is, and readers differ in what they make of it.',
    header: ({ written }) => `\`${written}\` is a tag`,
    label: () => '`!` begins a tag',
    related: hereToo,
    notes: inAll,
    help: () => 'put the value in double quotes if it is text; else take the tag out',
  },
  'yaml-directive': {
    checks: 'that there are no directives (`%`)',
    why: 'A directive changes how the rest of the file is read.',
    header: ({ written }) => `\`${written}\` is a directive`,
    label: () => '`%` at the beginning of a line begins a directive',
    help: () => 'take the line out; a comment begins with `#`',
  },
  'control-character': {
    checks: 'that there are no characters which nobody sees and a program may obey',
    why: 'They come along when text is pasted. They can change what a terminal shows, or make two names that look alike differ.',
    header: ({ codePoint, escaped }) =>
      escaped
        ? `an escape stands for a character that nobody sees: ${characterName(codePoint)}`
        : `there is a character that nobody sees: ${characterName(codePoint)}`,
    label: ({ escaped }) => (escaped ? 'in this value' : 'here'),
    related: hereToo,
    notes: inAll,
    help: ({ codePoint }) =>
      codePoint === 0x0d
        ? 'save the file with the line ends LF or CRLF'
        : 'delete it, or type the passage anew',
  },
  'odd-space': {
    checks: 'that the spaces around keys and dashes are ordinary ones, and that none other ends a value',
    why: 'YAML takes only the ordinary space for a space: any other becomes part of a key or of a value.',
    header: ({ codePoint, endsValue }) =>
      endsValue
        ? `the value ends with a space that is part of it: ${characterName(codePoint)}`
        : `this is no space for YAML: ${characterName(codePoint)}`,
    label: () => 'becomes part of the text',
    help: ({ endsValue }) =>
      endsValue
        ? 'delete it; if it is meant, put the whole value in double quotes'
        : 'type an ordinary (half-width) space in its place',
  },
  'odd-number': {
    checks: 'that numbers are plain decimals of at most 15 digits',
    why: 'Readers of YAML differ over `017` or `1e3`, and with more than 15 digits a computer rounds.',
    header: ({ written, reason }) => `\`${written}\` ${oddNumbers[reason]}`,
    label: () => 'not a plain decimal number',
    help: ({ written, write }) =>
      write
        ? `write \`${write}\`; or, if it is a code or a name, \`"${written}"\``
        : 'write a plain decimal number; put it in double quotes if it is a code or a name',
  },
} satisfies Partial<RuleWords>;
