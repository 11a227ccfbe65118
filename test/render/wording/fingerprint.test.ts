import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fingerprints } from '../../../src/render/wording/findings/fingerprint.ts';
import { aDiagnostic, aSpan } from '../../build/diagnostic.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);
const of = (...marked: readonly string[]) =>
  fingerprints(
    marked.map(text => aDiagnostic({ span: aSpan('data/a.yaml', text) })),
    digest,
  );

test('a finding is known again when lines come and go around it, and in another language', () => {
  expect(of('under: «p9»\n')).toEqual(of('name: 読み聞かせ\r\n\r\nunder: «p9»\r\nnote: x\r\n'));
  const other = aDiagnostic({ message: '`p9` はない', span: aSpan('data/a.yaml', 'under: «p9»\n') });
  expect(fingerprints([other], digest)).toEqual(of('under: «p9»\n'));
});

test('another rule, file or line is another finding', () => {
  const span = aSpan('data/a.yaml', 'under: «p9»\n');
  const all = [
    aDiagnostic({ span }),
    aDiagnostic({ span, name: 'wrong-kind' }),
    aDiagnostic({ span: aSpan('data/b.yaml', 'under: «p9»\n') }),
    aDiagnostic({ span: aSpan('data/a.yaml', 'under: «p8»\n') }),
    aDiagnostic({ span: aSpan('data/a.yaml') }),
  ];
  expect(new Set(fingerprints(all, digest)).size).toBe(all.length);
});

test('findings that look alike are counted, since a service shows one of a fingerprint', () => {
  const [first = '', second] = of('- «x»\n', '- y\n- «x»\n');
  expect(first).toMatch(/^[0-9a-f]{32}:1$/);
  expect(second).toBe(first.replace(/1$/, '2'));
});

test('a line that goes on for ever costs no more than another', () => {
  let length = 0;
  const endless = `${'x'.repeat(60_000)}«y»${'z'.repeat(60_000)}`;
  fingerprints([aDiagnostic({ span: aSpan('data/a.yaml', endless) })], text => {
    length += text.length;
    return '';
  });
  expect(length).toBeLessThan(500);
});
