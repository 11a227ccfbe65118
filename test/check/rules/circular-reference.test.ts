import { expect, test } from 'vitest';
import { circularReference } from '../../../src/check/rules/circular-reference.ts';
import { aMeasure, aPlan } from '../../build/plan.ts';
import { aSubject } from '../../build/rule-context.ts';

test('a circle is found beside measures that stand at the top', () => {
  const measures = [
    aMeasure('top', {}),
    aMeasure('first', { under: 'second' }),
    aMeasure('second', { under: 'first' }),
  ];
  const found = [...circularReference.check(aSubject(aPlan({ measures })))];
  expect(found.map(({ facts }) => facts)).toEqual([{ field: 'under', ids: ['first', 'second'] }]);
});
