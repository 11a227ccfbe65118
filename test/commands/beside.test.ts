import { describe, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { example } from '../support/cases.ts';
import { memoryHost } from '../support/memory-host.ts';

const inData = Object.fromEntries(
  Object.entries(example).map(([path, content]) => [`data/${path}`, content]),
);

async function reform(call: string, files: Readonly<Record<string, string>>) {
  const host = memoryHost({ files: { ...inData, ...files } });
  const code = await main([...call.split(' '), '--lang', 'en'], host);
  return { code, out: host.out.text, err: host.err.text };
}

const answers = [
  'status',
  'status --format json',
  'list indicators',
  'list measures',
  'list opinions',
  'show humidity',
  'explain humidity',
  'explain example',
];

describe('an error in what all plans share is seen by every command', () => {
  const faults: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    [
      'a source that a government names and nobody has',
      { 'data/governments/more.yaml': 'name: 市\nsource: nowhere\n' },
    ],
    [
      'a successor that is no organisation',
      { 'data/governments/more.yaml': 'name: 市\norganisations: [ { name: 局, became: [部] } ]\n' },
    ],
    [
      'a waiver of nothing',
      { 'data/sources/more.yaml': 'title: 書\nwaive: [ { rule: unused-sauce, because: x } ]\n' },
    ],
    ['a key that there is not', { 'data/sources/more.yaml': 'titel: 書\n' }],
  ];

  test.each(faults)('%s', async (_, files) => {
    for (const call of ['validate', ...answers])
      expect([call, (await reform(call, files)).code]).toEqual([call, 1]);
    for (const call of answers)
      expect((await reform(call, files)).err).toContain(
        'error in the data beside the plans, see reform validate\n',
      );
    const exported = await reform('export indicators', files);
    expect([exported.code, exported.out]).toEqual([1, '']);
  });

  test('and without one all is well', async () => {
    for (const call of answers) expect([call, (await reform(call, {})).code]).toEqual([call, 0]);
  });
});

describe('what bears on no figure does not make a plan unreadable', () => {
  const review = 'data/plans/example/reviews/committee-2026-01.yaml';
  const faults: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
    ['a review that is no YAML', review, { [review]: 'name: [\n' }],
    ['a review with a wrong key', review, { [review]: 'name: 会議\ndate: 2026-01-10\nopinons: []\n' }],
    [
      'a source that is nowhere',
      'data/plans/example/policies/more.yaml',
      { 'data/plans/example/policies/more.yaml': 'name: 方針\nsource: nowhere\n' },
    ],
  ];

  test.each(faults)('%s: it is named beside the answer', async (_, file, files) => {
    for (const call of answers) {
      const [sound, faulty] = [await reform(call, {}), await reform(call, files)];
      expect([call, faulty.code]).toEqual([call, 1]);
      expect(faulty.err).toContain(
        `${file}: 1 error that bears on no figure; this is answered without, see reform validate\n`,
      );
      if (file === review && !call.includes('opinions')) expect(faulty.out).toBe(sound.out);
    }
  });

  test('asked for itself, it is not readable', async () => {
    const { code, out } = await reform('show committee-2026-01', { [review]: 'name: [\n' });
    expect([code, out]).toEqual([1, '']);
  });

  test('an export does without nothing', async () => {
    const { code, out } = await reform('export indicators', { [review]: 'name: [\n' });
    expect([code, out]).toEqual([1, '']);
  });

  test('an error in a measure does', async () => {
    const { code, out } = await reform('status', { 'data/plans/example/measures/more.yaml': 'nmae: 取組\n' });
    expect([code, out]).toEqual([1, expect.stringContaining('reform validate')]);
  });
});
