import { expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { filesBelow } from '../support/files-below.ts';
import { memoryHost } from '../support/memory-host.ts';
import { faultsAgainst } from '../support/output-schema.ts';

const shipped = Object.fromEntries(
  Object.entries(filesBelow('data')).map(([path, content]) => [`data/${path}`, content]),
);
const utf8 = new TextDecoder();

/** A record of each kind, and those that others name in each of the ways there are. */
const some = [
  'kumamoto-2023',
  'kumamoto-2023/rewarding-work',
  'kumamoto-2023/ward-counters',
  'kumamoto-2023/staff-2023-08',
  'kumamoto-2023/one-stop-counters',
  'kumamoto-2027/p1',
  'skeleton-2023',
  'kumamoto',
];

test.each(some)(
  '%s by another id: every reference follows, and it can be taken back to the byte',
  async id => {
    const host = memoryHost({ files: shipped });
    const code = await main(['rename', id, 'quite-another-id', '--format', 'json'], host);
    expect({ code, err: host.err.text }).toMatchObject({ code: 0 });
    const answer = JSON.parse(host.out.text);
    expect(faultsAgainst('edit', answer)).toBeNull();
    expect(answer.files.filter(({ change }: { change: string }) => change === 'moved')).not.toEqual([]);
    expect(await main(['validate'], host), 'no reference leads nowhere').toBe(0);

    expect(await main(['undo'], host)).toBe(0);
    const now = [...host.contents].filter(([file]) => !file.includes('/.reform/'));
    const texts = now.map(([file, content]) => [file.slice('/city/'.length), utf8.decode(content)]);
    expect(Object.fromEntries(texts)).toEqual(
      Object.fromEntries(Object.entries(shipped).map(([file, content]) => [file, utf8.decode(content)])),
    );
  },
);

const town = {
  'plans/p/plan.yaml': 'name: p\ngovernment: g\n',
  'governments/g.yaml': 'name: 町\ncode: "431001"\n',
  'sources/doc.yaml': 'title: 計画書\ngovernment: g\n',
};

async function renamed(files: Readonly<Record<string, string>>, ...words: readonly string[]) {
  const host = memoryHost({ files: { ...town, ...files } });
  const code = await main(['rename', ...words], host);
  return { code, err: host.err.text, now: (path: string) => utf8.decode(host.contents.get(`/city/${path}`)) };
}

test('words that happen to be the same are let be', async () => {
  const files = {
    'plans/p/measures/desk.yaml': 'name: desk\nsource: doc\n',
    'plans/p/measures/other.yaml': 'name: desk\nnote: desk\nunder: desk # desk\nsource: { doc: desk }\n',
  };
  const { now } = await renamed(files, 'p/desk', 'counter');
  expect(now('plans/p/measures/other.yaml')).toBe(
    'name: desk\nnote: desk\nunder: counter # desk\nsource: { doc: desk }\n',
  );
  expect(now('plans/p/measures/counter.yaml')).toBe('name: desk\nsource: doc\n');
});

test.each([
  ['an id that is taken', 'p/desk', 'other', 1, 'there is a `other` already'],
  ['no id', 'p/desk', 'R7', 2, '`R7` cannot be an id'],
  ['its own', 'p/desk', 'desk', 2, 'is its id already'],
  ['a part of its name', 'Information', 'x', 2, 'did you mean `p/desk` (Information desk)'],
])('%s is refused', async (_, from, to, code, message) => {
  const files = {
    'plans/p/measures/desk.yaml': 'name: Information desk\nsource: doc\n',
    'plans/p/measures/other.yaml': 'name: 他\nsource: doc\n',
  };
  const answer = await renamed(files, from, to);
  expect(answer.code).toBe(code);
  expect(answer.err).toContain(message);
});

test('while a file cannot be read, nobody knows whether it names the record', async () => {
  const files = {
    'plans/p/measures/desk.yaml': 'name: 窓口\nsource: doc\n',
    'plans/p/measures/broken.yaml': 'name: [\n',
  };
  const { code, err } = await renamed(files, 'desk', 'counter');
  expect(code).toBe(1);
  expect(err).toContain('1 file cannot be read, and may name it: `plans/p/measures/broken.yaml`');
});
