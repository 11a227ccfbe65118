import { describe, expect, test } from 'vitest';
import { brokenCase, caseNames, cleanCase, faultNames, ruleOfCase, validated } from './support/cases.ts';

describe('clean', () => {
  test.each(caseNames('clean'))('%s', async name => {
    expect(await validated(cleanCase(name))).toBe('');
  });
});

// `npx vitest -u` writes what `validate` prints now; read the difference before you commit it.
describe('broken', () => {
  test.each(caseNames('broken'))('%s: its own fault and no other', async name => {
    expect(new Set(await namesIn(name))).toEqual(new Set([ruleOfCase(name)]));
  });

  test.each(caseNames('broken').flatMap(name => ['ja', 'en'].map(lang => [name, lang] as const)))(
    '%s, as told in %s',
    async (name, lang) => {
      const { files, obstacles, expected } = brokenCase(name);
      await expect(await validated(files, ['--lang', lang], obstacles)).toMatchFileSnapshot(expected(lang));
    },
  );
});

function namesIn(name: string): Promise<string[]> {
  const { files, obstacles } = brokenCase(name);
  return faultNames(files, obstacles);
}
