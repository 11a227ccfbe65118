import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circles } from '../../src/check/circles.ts';

/** For each of some members, where it leads. */
const graph = fc.array(fc.option(fc.nat(14), { nil: null }), { maxLength: 15 });

function leadsBack(start: number, next: (member: number) => number | null, members: number): boolean {
  let at = next(start);
  for (let steps = 0; at !== null && at !== start && steps <= members; steps++) at = next(at);
  return at === start;
}

test('every member that leads back to itself is in one circle, and no other is in any', () => {
  fc.assert(
    fc.property(graph, to => {
      const members = to.map((_, member) => member);
      const next = (member: number) => to[member] ?? null;
      const found = circles(members, next).flat();
      const expected = members.filter(member => leadsBack(member, next, members.length));
      expect([...found].sort((a, b) => a - b)).toEqual(expected);
    }),
  );
});

test('a circle is told in the order of the way round', () => {
  const next: Record<string, string> = { before: 'a', a: 'b', b: 'c', c: 'a' };
  expect(circles(['before', 'c', 'a', 'b'], member => next[member] ?? null)).toEqual([['a', 'b', 'c']]);
});
