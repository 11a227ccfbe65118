import { describe, expect, test, vi } from 'vitest';
import { main } from '../src/main.ts';
import { descendants, isBelow, levelOf, policyOf, type RecordTree, treeOf } from '../src/model/tree.ts';
import { closestAmong, prepared } from '../src/text/closest.ts';
import { aMeasure, aPlan, aPolicy } from './build/plan.ts';
import { memoryHost } from './support/memory-host.ts';

/*
 * Twice as much that a stranger writes takes at most twice the work, and a little. Work is counted, not timed: letters
 * compared, texts folded, files read, records climbed over.
 */

const twice = 2.3;

/** How often a function of an object is called meanwhile. */
async function calls<T extends object>(
  object: T,
  name: keyof T & string,
  work: () => unknown,
): Promise<number> {
  const spy = vi.spyOn(object as Record<string, () => unknown>, name);
  try {
    await work();
    return spy.mock.calls.length;
  } finally {
    spy.mockRestore();
  }
}

async function ratio(count: (size: number) => Promise<number>, size: number): Promise<number> {
  const small = await count(size);
  expect(small).toBeGreaterThan(0);
  return (await count(2 * size)) / small;
}

const city = {
  'data/governments/c.yaml': 'name: 市\n',
  'data/plans/a/plan.yaml': 'name: 計画\ngovernment: c\n',
};
const many = (count: number, make: (index: number) => readonly [string, string]) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => make(index)));
const checked = (files: Readonly<Record<string, string>>) => main(['validate'], memoryHost({ files }));

describe('what was probably meant', () => {
  const words = (count: number) => Array.from({ length: count }, (_, index) => `部署${index}課`);

  test('letters are compared for a hundred words, however many are wrong', async () => {
    const compared = (wrong: number) =>
      calls(Math, 'min', () => {
        const closest = closestAmong(prepared(words(200)));
        for (const word of words(wrong)) closest(`${word}室`);
      });
    expect(await compared(400)).toBe(await compared(200));
    expect(await compared(100)).toBeGreaterThan(await compared(50));
  });

  test('a word longer than any name is compared with none, nor is one that long', async () => {
    const long = 'あ'.repeat(60_000);
    const compared = await calls(Math, 'min', () =>
      closestAmong(prepared([`${long}い`, 'あう']))(`${long}う`),
    );
    expect(compared).toBe(0);
  });

  test('the same word in another spelling is found all the same', () => {
    const closest = closestAmong(prepared(['通り', ...words(3)]));
    for (const word of words(300)) closest(`x${word}y`);
    expect(closest('どおり')).toBe('通り');
    expect(closest(`${'あ'.repeat(99)}`)).toBeNull();
  });

  test.each<[string, (count: number) => Readonly<Record<string, string>>]>([
    [
      'measures under what is not there',
      count =>
        many(count, index => [
          `data/plans/a/measures/m${index}x.yaml`,
          `name: 取組${index}\nunder: n${index}\n`,
        ]),
    ],
    [
      'owners that are nobody',
      count => ({
        'data/governments/c.yaml': `name: 市\norganisations:\n${words(count)
          .map(word => `  - { name: ${word} }\n`)
          .join('')}`,
        ...many(count, index => [
          `data/plans/a/measures/m${index}x.yaml`,
          `name: 取組${index}\nowner: [局${index}]\n`,
        ]),
      }),
    ],
    [
      'plans of no government, after no plan',
      count =>
        many(count, index => [
          `data/plans/p${index}x/plan.yaml`,
          `name: 計画${index}\ngovernment: g${index}\nfollows: q${index}\n`,
        ]),
    ],
  ])('each name is folded once: %s', async (_, files) => {
    const folded = (count: number) =>
      calls(String.prototype, 'normalize', () => checked({ ...city, ...files(count) }));
    expect(await ratio(folded, 60)).toBeLessThan(twice);
  });
});

test.each<[string, (index: number, count: number) => string | null]>([
  ['a chain', index => (index === 0 ? null : `p${index - 1}x`)],
  ['a circle', (index, count) => `p${(index + 1) % count}x`],
])('plans that follow each other are read once: %s', async (_, followed) => {
  const read = (count: number) => {
    const files = many(count, index => {
      const follows = followed(index, count);
      return [
        `data/plans/p${index}x/plan.yaml`,
        `name: 計画${index}\ngovernment: c\n${follows === null ? '' : `follows: ${follows}\n`}`,
      ];
    });
    const host = memoryHost({ files: { ...city, ...files } });
    return calls(host.files, 'read', () => main(['validate'], host));
  };
  expect(await read(120)).toBeLessThan(3 * 120 + 10);
});

describe('measures under one another', () => {
  const chain = (count: number) =>
    aPlan({
      policies: [aPolicy('p1')],
      measures: Array.from({ length: count }, (_, index) =>
        aMeasure(`m${index}x`, { under: index === 0 ? 'p1' : `m${index - 1}x` }),
      ),
    });
  type Ask = (tree: RecordTree, plan: ReturnType<typeof chain>) => unknown;
  /** How often somebody looks for what stands above or below. */
  const asked = (count: number, ask: Ask) => {
    const plan = chain(count);
    const tree = treeOf(plan);
    return calls(Map.prototype, 'get', () => ask(tree, plan));
  };

  test.each<[string, Ask]>([
    ['their policies', (tree, plan) => plan.measures.map(measure => policyOf(tree, measure))],
    ['their levels', (tree, plan) => plan.measures.map(measure => levelOf(plan, tree, measure))],
    ['whether they are below', (tree, plan) => plan.measures.map(measure => isBelow(tree, measure, 'p1'))],
    ['all of them', tree => descendants(tree, null)],
  ])('nobody climbs from each to the top: %s', async (_, ask) => {
    expect(await ratio(count => asked(count, ask), 100)).toBeLessThan(twice);
  });

  test('one id in two kinds, again and again, is gone through once', () => {
    const ids = Array.from({ length: 40 }, (_, index) => `m${index}x`);
    const files = Object.fromEntries(
      ids.flatMap((id, index) =>
        ['measures', 'indicators'].map(kind => [
          `data/plans/a/${kind}/${id}.yaml`,
          `name: 取組${index}\n${index === 0 ? '' : `under: ${ids[index - 1]}\n`}`,
        ]),
      ),
    );
    return expect(checked({ ...city, ...files })).resolves.toBe(1);
  });

  test('a list of them is no wider the more there are', async () => {
    const written = async (count: number) => {
      const measures = many(count, index => [
        `data/plans/a/measures/m${index}x.yaml`,
        `name: 取組\n${index === 0 ? '' : `under: m${index - 1}x\n`}`,
      ]);
      const host = memoryHost({ files: { ...city, ...measures } });
      await main(['list', 'measures'], host);
      return host.out.text.length;
    };
    expect(await ratio(written, 100)).toBeLessThan(twice);
  });
});
