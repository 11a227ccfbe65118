import { describe, expect, test } from 'vitest';
import { FILES_EACH, type Government, nation, plantedRules } from '../../scripts/generate-nation.js';
import { parseCsv } from '../../src/load/csv.ts';
import { main } from '../../src/main.ts';
import { goals } from '../../src/model/goals.ts';
import { stageClasses } from '../../src/model/plan.ts';
import { verdicts } from '../../src/model/verdicts.ts';
import { memoryHost } from '../support/memory-host.ts';

type Wish = Parameters<typeof nation>[0];

const filesOf = (governments: Iterable<Government>) =>
  Object.fromEntries(
    [...governments].flatMap(({ files }) => files.map(({ path, content }) => [`data/${path}`, content])),
  );

async function validated(wish: Wish) {
  const governments = [...nation(wish)];
  const files = filesOf(governments);
  const host = memoryHost({ files });
  await main(['validate', '--format', 'json'], host);
  const { diagnostics } = JSON.parse(host.out.text) as { diagnostics: { file: string; name: string }[] };
  return {
    files: Object.keys(files).length,
    planted: governments.flatMap(({ planted }) => planted.map(({ path, rule }) => `data/${path}: ${rule}`)),
    found: diagnostics.map(({ file, name }) => `${file}: ${name}`),
  };
}

test('a nation without faults is clean', async () => {
  const { files, found } = await validated({ governments: 4 });
  expect(files).toBe(4 * FILES_EACH);
  expect(found).toEqual([]);
});

test('what is planted is found, and nothing else', async () => {
  const { planted, found } = await validated({ governments: 3, faults: 16 });
  expect(planted).toHaveLength(16);
  expect(new Set(planted.map(line => line.split(': ')[1]))).toEqual(new Set(plantedRules));
  expect(found.sort()).toEqual(planted.sort());
});

test('days in quotes are as good as bare ones', async () => {
  const quoted = [...nation({ governments: 1, quoteDays: true })];
  expect(JSON.stringify(quoted)).not.toMatch(/: \d{4}-\d\d-\d\d/);
  expect((await validated({ governments: 1, quoteDays: true })).found).toEqual([]);
});

describe('a nation has', async () => {
  const files = filesOf(nation({ governments: 2 }));
  const valuesOf = async (table: string, column: string) => {
    const host = memoryHost({ files });
    expect(await main(['export', table], host)).toBe(0);
    const [heading = [], ...rows] = parseCsv(host.out.text);
    return new Set(rows.map(row => row[heading.indexOf(column)]));
  };

  test('every verdict', async () => {
    expect(await valuesOf('assessments', 'verdict')).toEqual(new Set(verdicts));
  });

  test('every goal', async () => {
    expect(await valuesOf('indicators', 'goal')).toEqual(new Set(goals));
  });

  test('stages of every class, and a report of each', async () => {
    expect(await valuesOf('stage_words', 'class')).toEqual(new Set(stageClasses));
    expect(await valuesOf('measure_history', 'stage')).toEqual(await valuesOf('stage_words', 'stage'));
  });
});

test('the same wish gives the same files, another seed gives others', () => {
  const first = JSON.stringify([...nation({ governments: 1 })]);
  expect(JSON.stringify([...nation({ governments: 1 })])).toBe(first);
  expect(JSON.stringify([...nation({ governments: 1, seed: 2 })])).not.toBe(first);
});
