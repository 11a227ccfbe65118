import { readdirSync, readFileSync } from 'node:fs';

const CORPUS = 'test/load/yaml/corpus';

/** Shapes of YAML, right and wrong: what a file may be made of besides the usual. */
const SHAPES: readonly string[] = [
  '',
  'a: b\n',
  'a: b',
  '- a\n- b\n',
  'a:\n- b\n- c\nd: e\n',
  'a:\n  - b\n  -\n    c: d\n',
  '- a: 1\n  b:\n  - 2\n  c: 3\n-   d: 4\n    e: 5\n',
  'a:\n  -   b: 1\n      c: 2\n  - d: 3\n',
  '- - a\n  - b\n- [c, d]\n',
  'a:\n  b:\n    c: d\n  e: f\ng: h\n',
  'a: b\n  c\n  d\ne: f\n',
  'a: "b\n  c"\n',
  "a: 'it''s'\nb: ''\nc: \"\"\n",
  'a: "\\u718a\\n\\""\n',
  'a: |\n  b\n   c\n\n  d\ne: >-\n  f\n  g\n',
  'a: |+\n\n\nb: >2\n    c\n',
  '? a\n: b\n? c\n',
  '? [a, b]\n: { c: d }\n',
  '{ a: b, c: [d, { e: f }], "g": h, i, j: }\n',
  '{a: b,c: d}\n[e]: f\n',
  '[a, b, [c, d], {e: f}, g: h, ]\n',
  'a: {\n  b: c,\n  d: e\n}\n',
  'a: &x b\nc: *x\n<<: *x\n',
  'a: !!str 1\nb: !t c\nd: !<e> f\n',
  '%YAML 1.2\n---\na: b\n...\n---\nc: d\n',
  '# a\n\na: # b\n  # c\n  b: c # d\n#e\n',
  'a: b#c\nd: e # f\ng: #h\n',
  'a: b: c\n',
  'a:b\nc :d\ne : f\n:g: h\n',
  'a: -1\nb: - c\nd: -e\nf: --- g\nh: ...\n',
  'a: null\nb: ~\nc:\nd: true\ne: False\nf: yes\n',
  'null: a\ntrue: b\n1: c\n1.0: d\n"1": e\n',
  'a: 0\nb: -0\nc: 007\nd: 1e3\ne: 0x1F\nf: 0o17\ng: .5\nh: 5.\ni: +1\nj: 1_0\nk: .inf\nl: .nan\n',
  'a: 123456789012345\nb: 1234567890123456\nc: 0.1234567890123456\nd: 1e400\ne: -1.50\n',
  'a: 2024-02\nb: 2024-02-30\nc: 12:30\nd: 1.2.3\ne: 1,000\nf: 3つ\n',
  '__proto__: { a: b }\nconstructor: c\ntoString: d\n',
  'a: b\na: c\n',
  'a:\tb\n\tc: d\n',
  'a: b  \n  \nc: d\n \n',
  'a: b\r\nc:\r\n  - d\r\n',
  '　a: b\nc:　d\ne: f　\n-　g\n',
  '\ufeffa: b\n',
  'a: "b" c\nd: \'e\' # f\ng: "h"# i\n',
  'a: [b] c\nd: {e: f}, g\n',
  'a: @b\nc: `d`\ne: %f\ng: ,h\ni: ]j\nk: }l\n',
  'a: ?b\nc: ? d\ne: :f\ng: !h\ni: *j\nk: &l\n',
  'a: (b)\nc: /d\ne: <f\ng: =h\ni: ^j\nk: \\l\nm: $n\n',
  'a: "b: c"\nd: { e: "f, g", h: \'i }\' }\n',
  'a: {b: c:d, e: f#g, h: i-j}\n',
  'a: [-1, - 2, -, b]\n',
  '"a": b\n\'c\': d\n"e":f\n',
];

/** What is put where nobody expects it. */
const PIECES: readonly string[] = [
  ...[
    ': ',
    ':',
    ' #',
    '#',
    '- ',
    '-',
    '? ',
    '?',
    '\n',
    '\n\n',
    ' ',
    '  ',
    '\t',
    '\r\n',
    '\r',
    '\n  ',
    '\n    ',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ', ',
    '{ ',
    ' }',
    '"',
    "'",
    "''",
    '""',
    '\\',
    '\\n',
    '{}',
    '[]',
    '{ a: b }',
    '[a]',
  ],
  ...[
    '&a ',
    '*a',
    '!t ',
    '!!str ',
    '|',
    '>',
    '|-\n',
    '>\n',
    '%',
    '@',
    '`',
    '---',
    '---\n',
    '...',
    '...\n',
    '<<',
  ],
  ...[
    '~',
    'null',
    'Null',
    'NULL',
    'true',
    'True',
    'FALSE',
    'yes',
    'null: ',
    'true: ',
    '1: ',
    '"a": ',
    'a: b',
  ],
  ...[
    '0',
    '-0',
    '017',
    '0x10',
    '0o17',
    '1e3',
    '1E+3',
    '1e',
    '.5',
    '5.',
    '+5',
    '-5',
    '-5.50',
    '.inf',
    '-.INF',
  ],
  ...['.nan', '1_000', '1,000', '9007199254740993', '123456789012345', '0.1234567890123', '1e400', '2024-02'],
  ...['__proto__', '__proto__: ', 'constructor', 'toString: ', '=', '(', ')', '/', '<', '^', '$', '_', '~'],
  ...[
    '　',
    '\u00a0',
    '\u2003',
    '：',
    '，',
    '、',
    '①',
    '〜',
    '-　',
    ':　',
    '𠮷',
    '😀',
    '\ud83d',
    '\ufeff',
    '\u200b',
  ],
  ...[
    '\u00ad',
    '\u061c',
    '\u200e',
    '\u2060',
    '\ufffa',
    '\u{e0041}',
    '\n<<<<<<< a\n',
    '\n=======\n',
    '\u3000\n',
    '\u3000, ',
    '\u2028',
    '\u0085',
    '\0',
    '\x1b',
    '\x07',
    '\x7f',
    '\u202e',
    'é',
    'ｱ',
    '０',
    '％',
    '熊本',
    'undefined',
    'NaN',
  ],
];

export interface Mutants {
  readonly originals: readonly string[];
  next(): string;
}

/** Texts that are nearly YAML, the same for the same seed. */
export function mutants(seed: number): Mutants {
  const files = readdirSync(CORPUS).map(name => readFileSync(`${CORPUS}/${name}`, 'utf8'));
  const random = randomNumbers(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const oneOf = <T>(things: readonly T[]): T => things[below(things.length)]!;
  const original = () => (random() < 0.6 ? oneOf(files) : oneOf(SHAPES));

  /** One slip: something put in, put in place of something, left out, moved, or said twice. */
  const slip = (text: string): string => {
    const at = random() < 0.5 ? boundary(text, below(text.length + 1)) : below(text.length + 1);
    const kind = below(8);
    if (kind < 2) return text.slice(0, at) + oneOf(PIECES) + text.slice(at);
    if (kind === 2) return text.slice(0, at) + oneOf(PIECES) + text.slice(at + 1 + below(4));
    if (kind === 3) return text.slice(0, at) + text.slice(at + 1 + below(6));
    if (kind === 4) return text.slice(0, at) + stretch(original(), below) + text.slice(at);
    const lines = text.split('\n');
    const line = below(lines.length);
    if (kind === 5) lines[line] = lines[line]!.replace(/^ */, ' '.repeat(below(7)));
    if (kind === 6) lines.splice(line, below(2), lines[below(lines.length)]!);
    if (kind === 7) lines.splice(line, 1 + below(2));
    return lines.join('\n');
  };

  return {
    originals: [...files, ...SHAPES],
    next() {
      let text = original();
      for (let slips = 1 + below(3); slips > 0; slips -= 1) text = slip(text);
      return text;
    },
  };
}

/** The nearest place at or behind one where a word, a sign or a line begins or ends. */
function boundary(text: string, from: number): number {
  const found = text.slice(from).search(/[\s:,#"'[\]{}-]/);
  return found === -1 ? text.length : from + found;
}

function stretch(text: string, below: (limit: number) => number): string {
  const start = below(text.length + 1);
  return text.slice(start, start + 1 + below(30));
}

/** Numbers from 0 up to 1: mulberry32, small and good enough to wander with. */
function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
