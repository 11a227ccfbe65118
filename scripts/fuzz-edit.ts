import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { mutants } from '../test/load/yaml/mutants.ts';
import { someChange } from '../test/write/edit/any-change.ts';
import { anyChoices, anyMap, Choices, write } from '../test/write/edit/any-yaml.ts';
import { faultOf, readable } from '../test/write/edit/fault.ts';

// npm run fuzz:edit -- --edits 1000000 --seed 7: does a change ever say what was not meant, or touch what is not its?
const { values } = parseArgs({
  options: { edits: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
});
const counts = { edits: 0, 'without a change': 0, refused: 0 };

/** What the library still reads behind a question mark that stands wrong, nobody could tell. */
const hasQuestionMark = /^\s*(?:- )*\?\s/m;
const slips = mutants(Number(values.seed));

const run = await fc.check(
  fc.asyncProperty(anyMap, anyChoices, async (value, row) => {
    const choices = new Choices(row);
    const isSlip = choices.below(4) === 0;
    const text = isSlip ? slips.next() : write(value, choices);
    const says = isSlip && hasQuestionMark.test(text) ? null : await readable(text);
    const change = says && someChange(says, choices);
    counts[change ? 'edits' : says ? 'without a change' : 'refused'] += 1;
    const fault = change ? await faultOf(text, change) : null;
    if (fault !== null) throw new Error(fault);
  }),
  { numRuns: Number(values.edits), seed: Number(values.seed), endOnFailure: true },
);
console.log(counts);
if (run.failed) console.log(run.errorInstance);
process.exitCode = run.failed ? 1 : 0;
