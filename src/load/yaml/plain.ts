/**
 * A reader of YAML as people write a plan: block maps and lists, flow maps and lists on a line, plain and
 * quoted scalars on a line, comments. It is many times as fast as the library and never a second meaning of
 * YAML: at the first thing that could be anything else it gives up, and the library reads the file.
 */
export function readPlain(text: string): { value: unknown } | undefined {
  if (UNUSUAL.test(text)) return undefined;
  const value = new PlainReader(text).read();
  return value === undefined ? undefined : { value };
}

/** Controls, tabs, carriage returns, surrogates, spaces but two: all that may be more than a letter. */
const UNUSUAL =
  /[^\n\x20-\x7e\u00a1-\u00ac\u00ae-\u061b\u061d-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\ud7ff\ue000-\ufefe\uff00-\ufff8\ufffc\ufffd]/;

// Each pattern goes through a text once, however it is made: none can match the same stretch in two ways.
const KEY = /[\w\u00a1-\u2fff\u3001-\uffff][\w\u00a1-\u2fff\u3001-\uffff-]{0,200}(?=:[ \n])/y;
const PLAIN = /(?:[\w()/\u00a1-\uffff]|-(?=\d))(?: *(?:[^ \n:#]|:(?![ \n]|$)|(?<! )#))*/y;
const PLAIN_IN_BRACKETS =
  /(?:[\w()/\u00a1-\uffff]|-(?=\d))(?: *(?:[^ \n:#,[\]{}]|:(?![ \n,[\]{}]|$)|(?<! )#))*/y;
const DOUBLE_QUOTED = /"[^"\\\n]*"/y;
const SINGLE_QUOTED = /'[^'\n]*'/y;
const LINE_END = / *(?:(?<= )#[^\n]*)?(?:\n|$)/y;
const EMPTY_LINES = /(?: *(?:#[^\n]*)?\n)*/y;

/** A space, a newline and a number sign are all that can stand at the end of a line; the last is the greatest. */
const [NEWLINE, SPACE, NUMBER_SIGN] = [0x0a, 0x20, 0x23];
const [COMMA, CLOSE_LIST, CLOSE_MAP] = [0x2c, 0x5d, 0x7d];

const FULL_WIDTH_SPACE = 0x3000;

const DEPTH_LIMIT = 20;

/** Goes forward through the text. Each part answers with its value; `undefined` gives up, all the way. */
class PlainReader {
  private readonly text: string;
  private at = 0;
  private depth = 0;
  /** Of the line to be read next; -1 at the end of the text. */
  private indent = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** A line whose indentation is nobody's ends all maps and lists: the text is read only if none is left. */
  read(): unknown {
    this.nextLine();
    const value = this.indent === 0 ? this.blockMap(0) : undefined;
    return this.indent === -1 ? value : undefined;
  }

  private blockMap(indent: number, firstKey = this.key()): unknown {
    if (++this.depth > DEPTH_LIMIT) return undefined;
    const map: Record<string, unknown> = {};
    for (let key = firstKey; ; key = this.key()) {
      // A key that every object has, `__proto__` above all, counts as there. To ask by `in` takes V8 far longer.
      if (key === undefined || map[key] !== undefined) return undefined;
      const value = this.blockValue(indent);
      if (value === undefined) return undefined;
      map[key] = value;
      if (this.indent !== indent) break;
    }
    this.depth -= 1;
    return map;
  }

  /** What stands behind a key: on its line, or below and deeper; a list may stand as deep as its key. */
  private blockValue(indent: number): unknown {
    if (!this.endLine()) return this.lineValue();
    if (this.indent >= indent && this.text.startsWith('- ', this.at)) return this.blockList(this.indent);
    return this.indent > indent ? this.blockMap(this.indent) : undefined;
  }

  private blockList(indent: number): unknown {
    if (++this.depth > DEPTH_LIMIT) return undefined;
    const list: unknown[] = [];
    do {
      const dash = this.at;
      if (!this.text.startsWith('- ', dash)) break;
      this.skipOne();
      const column = indent + this.at - dash;
      const key = this.key();
      const value = key === undefined ? this.lineValue() : this.blockMap(column, key);
      if (value === undefined) return undefined;
      list.push(value);
    } while (this.indent === indent);
    this.depth -= 1;
    return list;
  }

  private lineValue(): unknown {
    const value = this.value(PLAIN);
    return value !== undefined && this.endLine() ? value : undefined;
  }

  private value(plain: RegExp): unknown {
    switch (this.text[this.at]) {
      case '{':
        return this.flowMap();
      case '[':
        return this.flowList();
      case '"':
        return this.match(DOUBLE_QUOTED)?.slice(1, -1);
      case "'":
        return this.match(SINGLE_QUOTED)?.slice(1, -1);
    }
    const written = this.match(plain);
    return written === undefined ? undefined : meaningOf(written);
  }

  private flowMap(): unknown {
    const map: Record<string, unknown> = {};
    this.skipOne();
    if (this.take(CLOSE_MAP)) return map;
    if (++this.depth > DEPTH_LIMIT) return undefined;
    do {
      const key = this.key();
      if (key === undefined || map[key] !== undefined) return undefined;
      const value = this.value(PLAIN_IN_BRACKETS);
      if (value === undefined) return undefined;
      map[key] = value;
    } while (this.take(COMMA));
    this.depth -= 1;
    return this.take(CLOSE_MAP) ? map : undefined;
  }

  private flowList(): unknown {
    const list: unknown[] = [];
    this.skipOne();
    if (this.take(CLOSE_LIST)) return list;
    if (++this.depth > DEPTH_LIMIT) return undefined;
    do {
      const value = this.value(PLAIN_IN_BRACKETS);
      if (value === undefined) return undefined;
      list.push(value);
    } while (this.take(COMMA));
    this.depth -= 1;
    return this.take(CLOSE_LIST) ? list : undefined;
  }

  private key(): string | undefined {
    const key = this.match(KEY);
    if (key !== undefined) this.skipOne(); // the colon
    return key;
  }

  /** Over a comment to the next line, if nothing else stands here. */
  private endLine(): boolean {
    const next = this.text.charCodeAt(this.at);
    if (next > NUMBER_SIGN) return false;
    if (next === NEWLINE) this.at += 1;
    else if (!this.skip(LINE_END)) return false;
    this.nextLine();
    return true;
  }

  private nextLine(): void {
    let start = this.at;
    this.skipSpaces();
    // Anything but an empty line or a comment, and nearly every line is.
    if (!(this.text.charCodeAt(this.at) > NUMBER_SIGN)) {
      this.at = start;
      this.skip(EMPTY_LINES);
      start = this.at;
      this.skipSpaces();
    }
    this.indent = this.at < this.text.length ? this.at - start : -1;
  }

  /** In brackets: over this character, with the spaces around it, if it is what comes next. */
  private take(character: number): boolean {
    const start = this.at;
    this.skipSpaces();
    const isNext = this.text.charCodeAt(this.at) === character;
    if (isNext) this.skipOne();
    else this.at = start;
    return isNext;
  }

  /** Over one character and the spaces behind it. */
  private skipOne(): void {
    this.at += 1;
    this.skipSpaces();
  }

  private skipSpaces(): void {
    while (this.text.charCodeAt(this.at) === SPACE) this.at += 1;
  }

  private match(pattern: RegExp): string | undefined {
    const start = this.at;
    return this.skip(pattern) ? this.text.slice(start, this.at) : undefined;
  }

  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const matches = pattern.test(this.text);
    if (matches) this.at = pattern.lastIndex;
    return matches;
  }
}

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const NEARLY_NUMBER = /^-?\d[\da-fA-F.xo]*(?:[eE][-+]?\d*)?$/;
const NEARLY_WORD = /^(?:true|false|null)$/i;
const WORDS = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** A plain scalar's value where it is written in the usual way, `undefined` where it nearly is. */
function meaningOf(written: string): unknown {
  if (written.charCodeAt(written.length - 1) === FULL_WIDTH_SPACE) return undefined;
  if (written.charCodeAt(0) <= 0x39) {
    if (NUMBER.test(written)) return written.length <= 15 ? Number(written) : undefined;
    return NEARLY_NUMBER.test(written) ? undefined : written;
  }
  return written.length <= 5 && NEARLY_WORD.test(written) ? WORDS.get(written) : written;
}
