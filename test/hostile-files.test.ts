import { describe, expect, test } from 'vitest';
import { diagnosticFormats } from '../src/commands/validate/formats.ts';
import { main } from '../src/main.ts';
import { memoryHost } from './support/memory-host.ts';

/** A small city, in which one measure is what each case makes of it. */
const city = {
  'data/governments/city.yaml': 'name: 市\n',
  'data/sources/book.yaml': 'title: 計画書\n',
  'data/plans/a/plan.yaml':
    'name: 計画\ngovernment: city\nstages: [ { id: on-plan, label: 順調 } ]\nsource: book\n',
};

async function found(measure: string | Uint8Array, path = 'data/plans/a/measures/x.yaml') {
  const host = memoryHost({ files: { ...city, [path]: measure } });
  const code = await main(['validate', '--format', 'json'], host);
  const { diagnostics } = JSON.parse(host.out.text);
  const places = diagnostics.map(
    ({ name, line, column }: { name: string; line: number | null; column: number | null }) =>
      line === null ? name : `${name} ${line}:${column}`,
  );
  return { code, places };
}

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([...part]))));
const utf16 = (text: string) => bytes([0xff, 0xfe], [...Buffer.from(text, 'utf16le')]);

const bomb = [
  'name: x\ndetails:\n  - &a [x, x, x, x, x, x, x, x, x]\n',
  ...Array.from({ length: 9 }, (_, depth) => {
    const [before, own] = ['abcdefghij'[depth], 'abcdefghij'[depth + 1]];
    return `  - &${own} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]\n`;
  }),
].join('');

describe('what must not crash, hang or be read wrong is one fault each', () => {
  test.each<[string, string | Uint8Array, string[]]>([
    ['an alias bomb', bomb, ['yaml-alias 3:5']],
    ['400 nested {', `name: ${'{'.repeat(400)}\n`, ['too-deep 1:56']],
    ['repeated ? ', '? '.repeat(400), ['too-deep 1:101']],
    ['a NUL byte', 'name: 夜\0間\n', ['control-character 1:8']],
    ['an escape sequence', 'name: "夜\u001b[2J間"\n', ['control-character 1:9']],
    ['an escape sequence, escaped', 'name: "\\e[2J"\n', ['control-character 1:7']],
    ['Shift_JIS', bytes('name: ', [0x96, 0xe9, 0x8a, 0xd4], '\n'), ['not-utf8']],
    ['UTF-16', utf16('name: 夜間\n'), ['not-utf8']],
    ['UTF-16 of ASCII alone', utf16('name: x\n'), ['not-utf8']],
    ['half a character', bytes('name: ', [0xe5, 0xa4], '\n'), ['not-utf8']],
    ['tabs', 'name: 夜間\ndetails:\n\t- x\n', ['invalid-yaml 3:1']],
    ['U+3000 as indentation', 'name: 夜間\ndetails:\n\u3000- x\n', ['odd-space 3:1']],
    ['__proto__', 'name: 夜間\n__proto__: { name: x }\n', ['unknown-key 2:1']],
    ['__proto__ under tags', 'name: 夜間\ntags: { __proto__: 1 }\n', ['wrong-type 2:20']],
    ['1e400', 'name: 夜間\nfigures: [ { name: x, values: [ { value: 1e400 } ] } ]\n', ['odd-number 2:42']],
    ['017', 'name: 夜間\nno: 017\n', ['odd-number 2:5']],
    ['2^53 + 1', 'name: 夜間\nno: 9007199254740993\n', ['odd-number 2:5']],
    ['a file that is too large', `name: 夜間\nnote: ${'x'.repeat(70_000)}\n`, ['file-too-large']],
    ['an empty file', '', ['wrong-type 1:1']],
    ['YAML 1.1', '%YAML 1.1\n---\nname: 夜間\n', ['yaml-directive 1:1']],
  ])('%s', async (_, measure, places) => {
    expect(await found(measure)).toEqual({ code: 1, places });
  });
});

describe('what is only unusual is read', () => {
  const good = 'name: 夜間\nprogress:\n  - { date: 2025-03-31, stage: on-plan }\n';

  test.each<[string, string | Uint8Array]>([
    ['a byte order mark', bytes([0xef, 0xbb, 0xbf], good)],
    ['CRLF', good.replaceAll('\n', '\r\n')],
    ['both', bytes([0xef, 0xbb, 0xbf], good.replaceAll('\n', '\r\n'))],
    ['no line end at the end', good.trimEnd()],
    ['a full-width space in a value', good.replace('夜間', '夜間　開館')],
    ['constructor as a tag', `${good}tags: { constructor: x, toString: y }\n`],
  ])('%s', async (_, measure) => {
    expect(await found(measure)).toEqual({ code: 0, places: [] });
  });

  test('places count from behind a byte order mark, and CRLF is one line end', async () => {
    const faulty = good.replace('on-plan', '遅れ').replaceAll('\n', '\r\n');
    expect((await found(bytes([0xef, 0xbb, 0xbf], faulty))).places).toEqual(['unknown-stage 3:32']);
    expect((await found(bytes([0xef, 0xbb, 0xbf], 'nmae: 夜間\r\n'))).places).toEqual(['unknown-key 1:1']);
  });
});

test('a name with an escape sequence reaches no terminal, log or page', async () => {
  const name = 'x\u001b[31m\n::error::y';
  for (const format of diagnosticFormats) {
    const host = memoryHost({ files: { ...city, [`data/plans/a/measures/${name}.yaml`]: 'name: 夜間\n' } });
    expect(await main(['validate', '--format', format], host)).toBe(1);
    expect(host.out.text, format).not.toContain('\u001b');
    expect(host.out.text.match(/^::(?!error file=)/m), format).toBeNull();
  }
});
