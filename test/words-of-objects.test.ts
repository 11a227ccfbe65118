import { describe, expect, test } from 'vitest';
import { main } from '../src/main.ts';
import { runIn } from './support/disk-host.ts';
import { gitRepository } from './support/git-repository.ts';
import { memoryHost } from './support/memory-host.ts';

/*
 * Words that every object of JavaScript knows, wherever a plan may have a word of its own: they mean nothing.
 */

const words = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'];

/** A city that calls everything by one word, as far as ids allow it. */
const cityOf = (word: string) => {
  const id = word
    .toLowerCase()
    .replaceAll('_', '-')
    .replace(/^-+|-+$/g, '');
  const plan = `data/plans/${id}`;
  return {
    [`data/governments/${id}.yaml`]: `name: ${word}\norganisations:\n  - { name: ${word} }\n`,
    [`data/sources/${id}.yaml`]: `title: ${word}\n`,
    [`${plan}/plan.yaml`]: `name: ${word}
government: ${id}
source: { ${id}: ${word} }
words: { policy: ${word}, measure: [${word}], indicator: ${word}, target: ${word} }
counted: ${word}
stages: [ { id: ${id}, label: ${word}, class: on-plan }, { id: late, label: 遅れ } ]
judgement: { name: ${word}, bands: [ { id: ${id}, from: 0.5, label: ${word} } ] }
`,
    [`${plan}/policies/p.yaml`]: `name: ${word}\nowner: [${word}]\ntags: { ${word}: ${word} }\n`,
    [`${plan}/measures/${id}.yaml`]: `name: ${word}
under: p
owner: [${word}]
tags: { ${word}: ${word} }
progress: [ { date: 2025-03-31, stage: ${id}, note: ${word} } ]
`,
    [`${plan}/indicators/i.yaml`]: `name: ${word}
under: p
unit: ${word}
goal: increase
baseline: { year: R4, value: 10 }
targets: [ { year: R8, value: 20 } ]
actuals: [ { year: R5, value: 12 }, { year: R6, value: 11 } ]
tags: { ${word}: ${word} }
`,
    [`${plan}/tallies/t.yaml`]: `date: 2025-03-31\ncounts: [ { of: ${word}, total: 1, stages: { ${id}: 1 } } ]\n`,
    [`${plan}/reviews/r.yaml`]: `name: ${word}\ndate: 2025-04-01\nopinions: [ { by: ${word}, topic: ${word}, says: ${word} } ]\n`,
  };
};

const calls = [
  'validate --format json',
  'status',
  'status --by owner',
  'status --by policy --compare 2025-04-01',
  'status --format json',
  'status --format csv',
  'list indicators',
  'list measures --tag WORD=WORD',
  'list policies --sort WORD',
  'list opinions --format json',
  'list indicators --verdict WORD --stage WORD',
  'show i',
  'show WORD',
  'show WORD --format json',
  'explain i',
  'explain i --target 30 --format json',
  'explain i --judgement WORD',
  'rule WORD',
  'export indicators',
  'export WORD',
  'WORD',
  '__complete 1 -- reform show WORD',
];

describe.each(words)('%s', word => {
  test.each(calls)('%s', async call => {
    for (const lang of ['ja', 'en']) {
      const host = memoryHost({ files: cityOf(word) });
      const code = await main([...call.replaceAll('WORD', word).split(' '), '--lang', lang], host);
      const said = host.out.text + host.err.text;
      expect([code, said.match(/function |native code|\[object|undefined|NaN/)?.[0]]).toEqual([
        call.includes('WORD') ? expect.toSatisfy(known => known < 3) : 0,
        undefined,
      ]);
    }
  });

  test('between two states', async () => {
    const { folder, commit, write } = gitRepository();
    const city = cityOf(word);
    commit(city);
    write(
      Object.fromEntries(
        Object.entries(city).map(([path, text]) => [path, text.replace('R6, value: 11', 'R6, value: 19')]),
      ),
    );
    for (const format of ['text', 'markdown', 'json']) {
      const { out, err, code } = await runIn(folder, `diff --format ${format}`);
      expect([code, (out + err).match(/function |native code|\[object|undefined/)?.[0]]).toEqual([
        0,
        undefined,
      ]);
    }
  });
});
