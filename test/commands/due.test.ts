import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultsAgainst } from '../support/output-schema.ts';
import { run } from '../support/run.ts';

const folder = new URL('../town/', import.meta.url);
const town = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.yaml'))
    .map(path => [`town/${path}`, readFileSync(new URL(path, folder), 'utf8')]),
);

// biome-ignore lint/suspicious/noExplicitAny: the schema says what is in it
async function due(words: string): Promise<any> {
  const { out, err, code } = await run(`due --data town --format json ${words}`, {
    files: town,
    today: '2026-11-20',
  });
  expect([err, code]).toEqual(['', 0]);
  const answer = JSON.parse(out);
  expect(faultsAgainst('due', answer)).toBeNull();
  return answer;
}

test('every item has its record, its owner, and its review where it is an opinion', async () => {
  const { items } = await due('--within 3m');
  // biome-ignore lint/suspicious/noExplicitAny: the schema says what is in it
  const told = items.map(({ kind, late, record, owner, review }: any) => ({
    is: [kind, late ? 'late' : 'ahead', record.id, ...owner].join(' '),
    review,
  }));
  expect(told).toMatchInlineSnapshot(`
    [
      {
        "is": "step late fees 総務課",
        "review": null,
      },
      {
        "is": "milestone late land 財政課",
        "review": null,
      },
      {
        "is": "promise late p1 総務課",
        "review": "council-2026-05",
      },
      {
        "is": "answer late debt-ratio",
        "review": "council-2026-05",
      },
      {
        "is": "milestone ahead town-2024",
        "review": null,
      },
      {
        "is": "promise ahead fees 総務課",
        "review": "council-2026-05",
      },
    ]
  `);
});

test('exit 0 with items or none; an owner is found as in `list`', async () => {
  expect((await due('--as-of 2026-04-01')).items).toEqual([]);
  expect((await due('--owner 総務課')).items.map(({ kind }: { kind: string }) => kind)).toEqual([
    'step',
    'promise',
  ]);
  expect((await due('--plan town-empty')).items).toEqual([]);
});

test('what is asked for is told beside what is late', async () => {
  const { asked } = await due('--plan town-2024 --as-of R7');
  expect(asked).toEqual([{ plan: 'town-2024', asOf: '2026-03-31', measures: [], figures: [] }]);
  const [later] = (await due('--plan town-2024 --as-of R8')).asked;
  expect([later.measures.length, later.figures.length]).toEqual([3, 6]);
});

test('a plan with errors is named, and makes the exit code 1', async () => {
  const files = { ...town, 'town/plans/town-2024/measures/land.yaml': 'nmae: x\n' };
  const { out, code } = await run('due --data town --format json', { files, today: '2026-11-20' });
  expect(code).toBe(1);
  expect(JSON.parse(out).unreadable).toEqual([{ id: 'town-2024', readable: false, errors: 1 }]);
});

test.each(['3', 'm', '0.5m', '1y', '-1d', '9999d', ''])('`--within %s` is refused', async written => {
  const { err, code } = await run(`due --within=${written}`);
  expect(code).toBe(2);
  expect(err).toContain('3m');
});

test.each([
  ['3m', '2027-02-20'],
  ['２ｗ', '2026-12-04'],
  ['30D', '2026-12-20'],
])('`--within %s` lasts until %s', async (written, until) => {
  expect((await due(`--within ${written}`)).until).toBe(until);
});
