import type { SyntaxReason } from '../../../load/yaml/problem.ts';

/** A slip in YAML: what is wrong, what the carets point at, what to do. */
export interface SlipWords {
  readonly header: string;
  readonly label: string;
  readonly help: string;
}

export const slips: Readonly<Record<SyntaxReason, (written: string) => SlipWords>> = {
  'bad-block-header': () => ({
    header: 'text follows `|` or `>` on the same line',
    label: 'belongs on the next line',
    help: 'begin the text on the next line, indented',
  }),
  'bad-escape': written => ({
    header: `\`${written}\` means nothing in double quotes`,
    label: 'a backslash begins an escape here',
    help: 'write `\\\\` for a backslash, or use single quotes',
  }),
  'bad-indentation': () => ({
    header: 'the indentation fits no line above',
    label: 'neither deeper nor as deep as an entry above',
    help: 'indent it exactly like the entries beside it',
  }),
  'colon-in-value': () => ({
    header: 'a value with `: ` in it needs quotes',
    label: 'read as the end of another key',
    help: 'put the whole value in double quotes',
  }),
  'dash-in-brackets': () => ({
    header: '`- ` stands inside brackets',
    label: 'there are no dashes in brackets',
    help: 'separate the entries with commas, as in `[a, b]`',
  }),
  'full-width-colon': () => ({
    header: 'the colon after the key is full-width',
    label: 'full-width',
    help: 'write `:` and a space',
  }),
  'key-not-text': () => ({
    header: 'a list or a map stands where a key should be',
    label: 'not a key',
    help: 'put it in double quotes if it is text',
  }),
  'list-on-key-line': () => ({
    header: 'a list begins on the line of its key',
    label: 'belongs on the next line',
    help: 'begin the list on the next line, or write it as `[a, b]`',
  }),
  'long-key': () => ({
    header: 'a key is longer than 1,024 characters',
    label: 'no key is this long',
    help: 'look for a line break or a quotation mark that is missing',
  }),
  'merge-conflict': () => ({
    header: 'two versions of the file wait to be joined',
    label: 'a mark of version control',
    help: 'finish the merge: keep what holds of both versions, and take out the lines with `<<<<<<<`, `=======`, `>>>>>>>`',
  }),
  'missing-colon': () => ({
    header: 'the line has no `: ` after a key',
    label: 'neither a key nor the rest of the value above',
    help: 'write `key: value`; the further lines of a value are indented',
  }),
  'missing-comma': () => ({
    header: 'a comma is missing between entries in brackets',
    label: 'a comma is missing here or before',
    help: 'separate the entries with `, `',
  }),
  'missing-key': () => ({
    header: 'nothing stands before the colon',
    label: 'a key is missing before it',
    help: 'write the key before the colon, or put the value above in quotes if this is a part of it',
  }),
  'mixed-list-and-map': () => ({
    header: 'a list and keys stand on one level',
    label: 'does not go with what stands above',
    help: 'give the list a key of its own, or take the dash away',
  }),
  'no-space-after-colon': () => ({
    header: 'there is no space after the colon',
    label: 'a space is missing behind it',
    help: 'write `: ` between key and value',
  }),
  'no-space-before-comment': () => ({
    header: 'there is no space before `#`',
    label: 'a comment begins after a space',
    help: 'put a space before it, or the whole value in quotes',
  }),
  'reserved-character': () => ({
    header: 'the value begins with a character that YAML reserves',
    label: 'reserved',
    help: 'put the whole value in double quotes',
  }),
  'several-documents': () => ({
    header: 'a second document begins in the file',
    label: 'begins here',
    help: 'keep one record in one file: take out `---` and `...`, and move the rest to a file of its own',
  }),
  'stray-bracket': written => ({
    header: `\`${written}\` closes nothing`,
    label: 'no bracket is open here',
    help: 'take it out, or add the bracket that it closes',
  }),
  'stray-comma': () => ({
    header: 'nothing stands before the comma',
    label: 'nothing before it',
    help: 'take the comma out',
  }),
  'tab-indentation': () => ({
    header: 'the line is indented with a tab',
    label: 'a tab',
    help: 'indent with spaces, two a level',
  }),
  'text-after-value': () => ({
    header: 'text follows where the value has ended',
    label: 'behind the end of the value',
    help: 'put the whole value in one pair of quotes',
  }),
  'unclosed-bracket': written => ({
    header: `\`${written}\` is never closed`,
    label: 'opened here',
    help: `add \`${written === '{' ? '}' : ']'}\` where it ends`,
  }),
  'unclosed-quote': written => ({
    header: 'a quotation mark is never closed',
    label: 'opened here',
    help: `add \`${written.slice(0, 1)}\` where the text ends`,
  }),
  other: () => ({
    header: 'this is not YAML',
    label: 'cannot be read',
    help: 'compare it with `reform rule invalid-yaml`, or with a file that is read',
  }),
};
