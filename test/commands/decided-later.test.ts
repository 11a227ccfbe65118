import { expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { memoryHost } from '../support/memory-host.ts';

const files = {
  'data/governments/city.yaml': 'name: 市\n',
  'data/plans/p/plan.yaml': 'name: 計画\ngovernment: city\n',
  'data/plans/p/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
baseline: { year: R3, value: 100 }
targets:
  - { year: R7, value: 200, decided: 2024-01-15 }
actuals:
  - { year: R4, value: 120 }
`,
};

test.each([
  ['en', 'explain visitors', 'decided after this day'],
  ['ja', 'explain visitors', 'この日より後に決定'],
  ['en', 'status p', 'the target was decided after this day'],
  ['ja', 'status p', '目標値はこの日より後に決定'],
])('a target that serves before it was decided is marked in %s by %s', async (lang, words, mark) => {
  const answered = async (day: string) => {
    const host = memoryHost({ files });
    await main([...words.split(' '), '--as-of', day, '--lang', lang], host);
    return host.out.text;
  };
  expect(await answered('2023-06-01')).toContain(mark);
  expect(await answered('2024-06-01')).not.toContain(mark);
});
