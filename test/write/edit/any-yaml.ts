import fc from 'fast-check';
import type { Value, ValueMap } from '../../../src/write/edit/change.ts';

const words = [
  'R5',
  '令和5年度',
  '熊本',
  '窓口、待ち時間',
  'a b',
  'it’s',
  "it's",
  '%',
  '12',
  '2024-03-31',
  'ＦＹ２０２３',
  '-',
  'x: y',
  'a #b',
  '',
  ' 端',
  'true',
  'a, b',
  '[x]',
  '"q"',
  '\\',
  '一\n二',
  '段落\n\n次\n',
  '： ',
  '①',
  '𠮷',
  '#',
  '1e3',
  'null',
  '~',
  '{',
  'key:',
  '*',
  'é',
];
const numbers = [0, -0.5, 12, 3.7, 123456789012345, 0.00000012, -7];
const scalar: fc.Arbitrary<Value> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...words) },
  { weight: 3, arbitrary: fc.constantFrom(...numbers) },
  { weight: 1, arbitrary: fc.constantFrom(true, false, null) },
);
const key = fc.constantFrom(
  'name',
  'year',
  'value',
  'note',
  'source',
  'actuals',
  'a',
  'targets',
  'ja',
  '年度',
  'a b',
  'x-1',
  '12',
  'date',
);

/** Values such as plans have: maps of lists of maps. */
const anyValue: fc.Arbitrary<Value> = fc.letrec<{ value: Value; map: ValueMap; list: Value }>(tie => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, tie('map'), tie('list')),
  map: fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  list: fc.array(tie('value'), { maxLength: 4 }),
})).value;

export const anyMap: fc.Arbitrary<ValueMap> = fc
  .dictionary(key, anyValue, { minKeys: 1, maxKeys: 5 })
  .map(map => ({ ...map }));

/** Chooses by a row of numbers, so that a failing case shrinks. */
export class Choices {
  private at = 0;
  private readonly row: readonly number[];

  constructor(row: readonly number[]) {
    this.row = row;
  }
  below(limit: number): number {
    const number = this.row[this.at++ % this.row.length] ?? 0;
    return number % limit;
  }
  oneOf<T>(...things: readonly T[]): T {
    return things[this.below(things.length)]!;
  }
}

export const anyChoices = fc.array(fc.nat(999), { minLength: 1, maxLength: 60 });

/**
 * A map written in one of the many ways: block and flow, any indent, any quotes, comments and empty lines wherever
 * they may stand, a line break of either kind, or none at the end. YAML may refuse it: whoever asks looks first.
 */
export function write(value: ValueMap, choices: Choices): string {
  return new Writer(choices).file(value);
}

const isMap = (value: Value): value is ValueMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

class Writer {
  private readonly step: number;
  private readonly dash: number;
  private readonly flowShare: number;
  private readonly remarks: number;

  private readonly choices: Choices;

  constructor(choices: Choices) {
    this.choices = choices;
    this.step = choices.oneOf(2, 4, 1, 3);
    this.dash = choices.oneOf(2, 0, 4, 1);
    this.flowShare = choices.below(4);
    this.remarks = choices.below(3);
  }

  file(value: ValueMap): string {
    const { choices } = this;
    const start = choices.oneOf('', '', '', '# 初めに\n', '---\n', '\n', '--- # x\n');
    const body = choices.below(8) === 0 ? this.flow(value, 0) : this.block(value, 0);
    const end = choices.oneOf('\n', '\n', '\n', '', '\n\n', '\n...\n', ' # 終\n', '\n# 終', '\n  \n');
    const text = start + body.replace(/\n$/, '') + end;
    return choices.below(4) === 0 ? text.replaceAll('\n', '\r\n') : text;
  }

  private get isFlow(): boolean {
    return this.choices.below(4) < this.flowShare;
  }

  /** From a column on; the first line is where it is put. */
  private block(value: Value, column: number): string {
    if (Array.isArray(value))
      return this.lines(
        value.map(each => this.item(each, column)),
        column,
      );
    return this.lines(
      Object.entries(value as ValueMap).map(([name, each]) => this.pair(name, each, column)),
      column,
    );
  }

  private lines(entries: readonly string[], column: number): string {
    const lead = ' '.repeat(column);
    let text = '';
    for (const [index, entry] of entries.entries()) {
      if (index > 0) {
        if (!text.endsWith('\n')) text += '\n';
        if (this.choices.below(6) < this.remarks)
          text += this.choices.oneOf('\n', `${lead}# 注\n`, '# 左\n', `${lead}    # 右\n`, '   \n');
        text += lead;
      }
      text += entry;
    }
    return text;
  }

  private item(value: Value, column: number): string {
    if (typeof value !== 'object' || value === null)
      return `- ${this.blockScalar(value, column)}${this.remark()}`;
    if (this.isFlow || Object.keys(value).length === 0)
      return `- ${this.flow(value, column + 2)}${this.remark()}`;
    const gap = this.choices.oneOf(1, 1, 1, 3);
    if (this.choices.below(12) === 0) return `-\n${' '.repeat(column + 3)}${this.block(value, column + 3)}`;
    return `-${' '.repeat(gap)}${this.block(value, column + 1 + gap)}`;
  }

  private pair(name: string, value: Value, column: number): string {
    const isExplicit = this.choices.below(40) === 0;
    const head = isExplicit ? `? ${this.scalar(name)}\n${' '.repeat(column)}:` : `${this.scalar(name)}:`;
    if (value === null && this.choices.below(2) === 0) return head + this.remark();
    if (typeof value !== 'object' || value === null)
      return `${head} ${this.blockScalar(value, column)}${this.remark()}`;
    if (this.isFlow || Object.keys(value).length === 0)
      return `${head} ${this.flow(value, column + 2)}${this.remark()}`;
    const deeper = Array.isArray(value)
      ? column + (isExplicit ? Math.max(1, this.dash) : this.dash)
      : column + this.step;
    const between = this.choices.below(8) < this.remarks ? `${' '.repeat(deeper)}# 下\n` : '';
    return `${head}${this.remark()}\n${between}${' '.repeat(deeper)}${this.block(value, deeper)}`;
  }

  private remark(): string {
    return this.choices.below(6) < this.remarks ? this.choices.oneOf(' # 注, [x]', '  #', ' ', '\t# b') : '';
  }

  private flow(value: Value, column: number): string {
    if (typeof value !== 'object' || value === null) return this.scalar(value);
    const { choices } = this;
    const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
    const isPlainPair = (name: string, each: Value) => each === null && choices.below(3) === 0 && name !== '';
    const parts = isMap(value)
      ? Object.entries(value).map(([name, each]) =>
          isPlainPair(name, each)
            ? this.scalar(name)
            : `${this.scalar(name)}:${each === null && choices.below(2) ? '' : ` ${this.flow(each, column + 2)}`}`,
        )
      : (value as readonly Value[]).map(each =>
          isMap(each) && Object.keys(each).length === 1 && choices.below(9) === 0
            ? this.flow(each, column + 2)
                .slice(1, -1)
                .trim()
            : this.flow(each, column + 2),
        );
    const lead = ' '.repeat(column + choices.oneOf(0, 2));
    const way = choices.below(9);
    if (parts.length === 0)
      return choices.oneOf(
        `${open}${close}`,
        `${open} ${close}`,
        `${open}${close}`,
        `${open} # 空\n${lead} ${close}`,
      );
    if (way === 0)
      return `${open}\n${parts.map(part => `${lead} ${part}`).join(choices.oneOf(',\n', ', # 注\n', ' ,\n'))}${choices.oneOf('', ',', ' # 末')}\n${lead}${close}`;
    if (way === 1) return `${open}${parts.join(`,\n${lead} `)}${close}`;
    if (way === 2) return `${open}${parts.join(',')}${close}`;
    if (way === 3) return `${open} ${parts.join(', ')}, ${close}`;
    if (way === 4) return `${open} ${parts.join(`\n${lead} , `)} ${close}`;
    return choices.oneOf(`${open} ${parts.join(', ')} ${close}`, `${open}${parts.join(', ')}${close}`);
  }

  private blockScalar(value: Value, column: number): string {
    if (typeof value !== 'string' || this.choices.below(5) > 0) return this.scalar(value);
    const lead = ' '.repeat(column + 1 + this.choices.below(3));
    const rest = value.replace(/\n+$/, '');
    const ends = value.length - rest.length;
    if (rest === '' || /^\s/.test(rest)) return this.scalar(value);
    const chomp = ends === 0 ? '-' : ends === 1 ? this.choices.oneOf('', '+') : '+';
    const empty = chomp === '+' ? '\n'.repeat(ends) : this.choices.oneOf('', '\n', '\n\n', '\n   \n');
    return `|${chomp}\n${rest
      .split('\n')
      .map(line => (line === '' ? '' : lead + line))
      .join('\n')}${empty}`;
  }

  private scalar(value: Value): string {
    if (typeof value === 'number') return value === 0.00000012 ? '0.00000012' : String(value);
    if (value === null) return this.choices.oneOf('null', '~');
    if (typeof value !== 'string') return String(value);
    const isSafe =
      /^[\p{L}][\p{L}\p{N}、 ’-]*$/u.test(value) && !/^(true|null)$/.test(value) && !/\s$/.test(value);
    const isDay = /^\d{4}-\d\d-\d\d$/.test(value);
    const way = this.choices.below(6);
    if ((isSafe || isDay) && way < 4) return value;
    if (way === 4 && !/[\n]/.test(value)) return `'${value.replaceAll("'", "''")}'`;
    return JSON.stringify(value);
  }
}
