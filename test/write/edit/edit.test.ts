import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mutants } from '../../load/yaml/mutants.ts';
import { filesBelow } from '../../support/files-below.ts';
import { someChange } from './any-change.ts';
import { anyChoices, anyMap, Choices, write } from './any-yaml.ts';
import { faultOf, readable } from './fault.ts';

test('any change of any YAML that a plan may be written in says what was meant, and touches nothing else', async () => {
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(anyMap, anyChoices, async (value, row) => {
      const choices = new Choices(row);
      const text = write(value, choices);
      const says = await readable(text);
      const change = says && someChange(says, choices);
      if (!change) return;
      changed += 1;
      expect(await faultOf(text, change)).toBeNull();
    }),
    { numRuns: 1500 },
  );
  expect(changed, 'most of what is written can be read and changed').toBeGreaterThan(1200);
});

const shipped = Object.entries(filesBelow('data')).filter(([path]) => path.endsWith('.yaml'));

test('any change of the plans that come with the program', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...shipped),
      fc.boolean(),
      anyChoices,
      async ([, bytes], isCrLf, row) => {
        const written = new TextDecoder().decode(bytes);
        const text = isCrLf ? written.replaceAll('\n', '\r\n') : written;
        const change = someChange(await readable(text), new Choices(row));
        if (change) expect(await faultOf(text, change)).toBeNull();
      },
    ),
    { numRuns: 300 },
  );
});

/** What the library still reads behind a question mark that stands wrong, nobody could tell. */
const hasQuestionMark = /^\s*(?:- )*\?\s/m;

test('any change of what is left of YAML after a slip or three, where it can still be read', async () => {
  const { next } = mutants(5);
  let changed = 0;
  for (let tries = 0; tries < 2000; tries += 1) {
    const text = next();
    const says = hasQuestionMark.test(text) ? null : await readable(text);
    const change = says && someChange(says, new Choices([tries, 7 * tries, 31 * tries, tries >> 3]));
    if (!change) continue;
    changed += 1;
    expect(await faultOf(text, change)).toBeNull();
  }
  expect(changed).toBeGreaterThan(300);
});
