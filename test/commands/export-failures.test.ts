import { describe, expect, test } from 'vitest';
import type { Files, Unreadable } from '../../src/host.ts';
import { main } from '../../src/main.ts';
import { tables } from '../../src/render/tables/declarations.ts';
import { filesBelow } from '../support/files-below.ts';
import { type Circumstances, memoryHost } from '../support/memory-host.ts';

const data = Object.fromEntries(
  Object.entries(filesBelow(new URL('../../data', import.meta.url).pathname)).map(([path, content]) => [
    `data/${path}`,
    content,
  ]),
);

/** An export where something of the system fails. */
async function exported(
  words: readonly string[],
  given: Partial<Circumstances> = {},
  failing: (files: Files) => Partial<Files> = () => ({}),
) {
  const host = memoryHost({ files: { ...data, ...given.files }, ...without(given) });
  const broken = { ...host, files: { ...host.files, ...failing(host.files) } };
  const code = await main(['export', ...words], broken);
  const beside = [...host.contents.keys()].filter(path => !path.startsWith('/city/data/')).sort();
  return { code, err: host.err.text, beside, contents: host.contents };
}

const textOf = (contents: ReadonlyMap<string, Uint8Array>, path: string) =>
  String(Buffer.from(contents.get(path) ?? []));

const without = ({ files: _, ...rest }: Partial<Circumstances>) => rest;

const earlier = {
  'out/datapackage.json': '{"name":"reform-export","resources":[{"path":"measures.csv"}]}',
  'out/measures.csv': 'earlier',
};
const earlierPaths = Object.keys(earlier).map(path => `/city/${path}`);

/** Fails at the nth call that meets a condition. */
function failsOnce<Words extends readonly unknown[]>(
  real: (...words: Words) => Unreadable | null,
  code: string,
  when: (...words: Words) => boolean,
) {
  return (...words: Words) => (when(...words) ? { code } : real(...words));
}

describe('an earlier export stands as it was, and nothing beside it', () => {
  test.each([
    ['ENOSPC', 'cannot write `/city/out/opinions.csv` (the disk is full, ENOSPC)'],
    ['EACCES', 'cannot write `/city/out/opinions.csv` (no permission, EACCES)'],
    ['ENAMETOOLONG', 'cannot write `/city/out/opinions.csv` (the name is too long, ENAMETOOLONG)'],
    ['EIO', 'cannot write `/city/out/opinions.csv` (EIO)'],
  ])('after %s in the middle', async (fault, message) => {
    const { code, err, beside, contents } = await exported(
      ['--output', 'out'],
      { files: earlier },
      files => ({
        append: failsOnce(files.append, fault, path => path.endsWith('/opinions.csv')),
      }),
    );
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(beside).toEqual(earlierPaths);
    expect(textOf(contents, '/city/out/measures.csv')).toBe('earlier');
  });

  test('when no folder can be made beside it', async () => {
    const { code, err, beside } = await exported(['--output', 'out'], { files: earlier }, () => ({
      makeFolder: () => ({ code: 'EROFS' }),
    }));
    expect([code, beside]).toEqual([2, earlierPaths]);
    expect(err).toContain('cannot write `/city/out` (the disk is read-only, EROFS)');
  });

  test('when the new one cannot be moved into its place', async () => {
    const { code, beside, contents } = await exported(['--output', 'out'], { files: earlier }, files => ({
      move: failsOnce(files.move, 'EBUSY', from => from.includes('.reform-part')),
    }));
    expect([code, beside]).toEqual([2, earlierPaths]);
    expect(textOf(contents, '/city/out/measures.csv')).toBe('earlier');
  });

  test('when what was written does not reach the disk', async () => {
    const { code, err, beside, contents } = await exported(
      ['--output', 'out'],
      { files: earlier },
      files => ({
        settle: failsOnce(files.settle, 'EIO', path => path.endsWith('/measures.csv')),
      }),
    );
    expect([code, beside]).toEqual([2, earlierPaths]);
    expect(err).toContain('cannot write `/city/out/measures.csv` (EIO)');
    expect(textOf(contents, '/city/out/measures.csv')).toBe('earlier');
  });

  test('while a plan has errors', async () => {
    const files = { ...earlier, 'data/plans/kumamoto-2023/plan.yaml': 'nam: x\n' };
    const { code, err, beside } = await exported(['--output', 'out'], { files });
    expect([code, beside]).toEqual([1, earlierPaths]);
    expect(err).toContain('kumamoto-2023');
  });

  test.each(['out.reform-part-12/measures.csv', 'out.reform-before-12/measures.csv'])(
    'what a run that broke off has left is cleared away by the next: %s',
    async path => {
      const { code, beside } = await exported(['--output', 'out'], {
        files: { ...earlier, [path]: 'half' },
      });
      expect(code).toBe(0);
      expect(beside.filter(name => !name.startsWith('/city/out/'))).toEqual([]);
    },
  );

  test('a run that breaks off between the two moves leaves the earlier one whole beside', async () => {
    const bug = new Error('the power is gone');
    const { contents } = await exported(['--output', 'out'], { files: earlier }, files => ({
      move: (from, to) => {
        if (from.includes('.reform-part')) throw bug;
        return files.move(from, to);
      },
    }));
    expect(textOf(contents, '/city/out.reform-before-1/measures.csv')).toBe('earlier');
  });
});

describe('where one misfortune follows another', () => {
  const half = { 'out.reform-before-12/datapackage.json': earlier['out/datapackage.json'] };

  test('what a run took away that broke off is put back before anything else', async () => {
    const files = {
      ...half,
      'out.reform-before-12/measures.csv': 'earlier',
      'data/plans/kumamoto-2023/plan.yaml': 'nam: x\n',
    };
    const { code, beside, contents } = await exported(['--output', 'out'], { files });
    expect([code, beside]).toEqual([1, earlierPaths]);
    expect(textOf(contents, '/city/out/measures.csv')).toBe('earlier');
  });

  test('what can neither be put in its place nor be put back is named, and the next run puts it back', async () => {
    const { code, err, contents } = await exported(['--output', 'out'], { files: earlier }, files => ({
      move: failsOnce(files.move, 'EIO', (_, to) => to === '/city/out'),
    }));
    expect(code).toBe(2);
    expect(err).toContain('cannot write `/city/out` (EIO)');
    expect(err).toContain('it lies whole in `/city/out.reform-before-1`');
    expect(textOf(contents, '/city/out.reform-before-1/measures.csv')).toBe('earlier');
  });

  test('what nobody can remove is named, and stands in the way of nothing', async () => {
    const files = { ...half, ...earlier, 'out.reform-part-12/measures.csv': 'half' };
    const { code, err, beside } = await exported(['--output', 'out'], { files }, ({ remove }) => ({
      remove: failsOnce(remove, 'EACCES', path => path.endsWith('-12')),
    }));
    expect(code).toBe(0);
    expect(err).toContain('/city/out.reform-before-12, /city/out.reform-part-12\n');
    expect(beside).toContain('/city/out/sources.csv');
  });
});

describe('two at the same time', () => {
  test.each([
    ['where there was none', {}],
    ['where there was an earlier one', earlier],
  ])('the one that is first stands, whole, and the other is told: %s', async (_, files) => {
    const host = memoryHost({ files: { ...data, ...files } });
    const runs = [
      main(['export', '--output', 'out', '--as-of', 'R4'], host),
      main(['export', '--output', 'out', '--format', 'xlsx'], host),
    ];
    const codes = await Promise.all(runs);
    expect([...codes].sort()).toEqual([0, 2]);
    expect(host.err.text).toContain('another export was written to `/city/out` at the same time');
    const paths = [...host.contents.keys()].filter(path => !path.startsWith('/city/data/'));
    const { resources } = JSON.parse(textOf(host.contents, '/city/out/datapackage.json'));
    const described = resources.map(({ path }: { path: string }) => `/city/out/${path}`);
    expect(paths.sort()).toEqual([...new Set([...described, '/city/out/datapackage.json'])].sort());
  });

  test('what a run that is still at work has written is none of ours', async () => {
    const files = { 'out.reform-part-1/measures.csv': 'half' };
    const { code, contents } = await exported(['--output', 'out'], { files });
    expect(code).toBe(0);
    expect(textOf(contents, '/city/out.reform-part-1/measures.csv')).toBe('half');
  });
});

describe('a folder that cannot be moved', () => {
  const isMountPoint = () => true;

  test('is filled from inside', async () => {
    const { code, beside } = await exported(['--output', 'out'], { files: earlier }, () => ({
      isMountPoint,
    }));
    expect(code).toBe(0);
    expect(beside).toHaveLength(tables.length + 1);
    expect(beside.every(path => /^\/city\/out\/[a-z_]+\.(csv|json)$/.test(path))).toBe(true);
  });

  test('as is one in a folder where nothing may be made', async () => {
    const { code, beside } = await exported(['--output', 'out'], { files: earlier }, files => ({
      makeFolder: failsOnce(files.makeFolder, 'EACCES', path => path.startsWith('/city/out.')),
    }));
    expect([code, beside.length]).toEqual([0, tables.length + 1]);
  });

  test('holds what stood there while a plan has errors, and nothing beside it', async () => {
    const files = { ...earlier, 'data/plans/kumamoto-2023/plan.yaml': 'nam: x\n' };
    const { code, beside } = await exported(['--output', 'out'], { files }, () => ({ isMountPoint }));
    expect([code, beside]).toEqual([1, earlierPaths]);
  });

  test.each([0, 1, 5, 18])('is completed by the next run after one that broke off at step %i', async step => {
    const bug = new Error('the power is gone');
    const host = memoryHost({
      files: { ...data, ...earlier, 'out/stale.csv': 'x', 'out/datapackage.json': withStale },
    });
    let steps = 0;
    const files = {
      ...host.files,
      isMountPoint,
      move(from: string, to: string) {
        if (steps++ > step) throw bug;
        return host.files.move(from, to);
      },
    };
    expect(await main(['export', '--output', 'out', '--as-of', 'R4'], { ...host, files })).toBe(3);
    const next = { ...host, files: { ...host.files, isMountPoint } };
    expect(await main(['export', '--output', 'out'], next)).toBe(0);
    const paths = [...host.contents.keys()].filter(path => !path.startsWith('/city/data/'));
    expect(paths).toHaveLength(tables.length + 1);
  });

  const withStale = '{"name":"reform-export","resources":[{"path":"measures.csv"},{"path":"stale.csv"}]}';
});

describe('a place that is taken is left alone', () => {
  test.each([
    ['a file beside an export', { ...earlier, 'out/thesis.docx': 'x' }, 'thesis.docx'],
    ['a file deep in it', { ...earlier, 'out/measures/notes.txt': 'x' }, 'measures/notes.txt'],
    ['files that only look like ours', { 'out/measures.csv': 'mine' }, 'measures.csv'],
    ['another data package', { 'out/datapackage.json': '{"name":"budget"}' }, 'datapackage.json'],
  ])('%s', async (_, files, named) => {
    const { code, err, beside } = await exported(['--output', 'out'], { files });
    expect(code).toBe(2);
    expect(err).toContain(`holds files that are no export: ${named}`);
    expect(beside).toEqual(
      Object.keys(files)
        .map(path => `/city/${path}`)
        .sort(),
    );
  });

  test('a file', async () => {
    const { code, err, beside } = await exported(['--output', 'out'], { files: { out: 'x' } });
    expect([code, beside]).toEqual([2, ['/city/out']]);
    expect(err).toContain('`/city/out` is a file');
  });

  test.each(['data', 'data/out', 'data/plans/out'])('%s, which is among the data', async folder => {
    const { code, err, beside } = await exported(['--output', folder]);
    expect([code, beside]).toEqual([2, []]);
    expect(err).toContain('is among the data');
  });

  test('but a folder at the root of a repository whose top is the workspace is no part of the data', async () => {
    const files = Object.fromEntries(
      Object.entries(data).map(([path, content]) => [path.slice('data/'.length), content]),
    );
    const host = memoryHost({ files: { ...files, '.git/HEAD': '' } });
    expect(await main(['export', '--output', 'out'], host)).toBe(0);
    expect(await main(['export', '--output', 'sources/out'], host)).toBe(2);
  });
});

test('what a link leads to is replaced, and the link stays', async () => {
  const { code, beside } = await exported(['--output', 'latest'], {
    files: { 'r7q3/datapackage.json': '{"name":"reform-export","resources":[]}' },
    links: { latest: '/city/r7q3' },
  });
  expect(code).toBe(0);
  expect(beside.every(path => path.startsWith('/city/r7q3/'))).toBe(true);
});

test('one table that is no text needs a file', async () => {
  for (const format of ['xlsx', 'parquet']) {
    const { code, err, beside } = await exported(['measures', '--format', format]);
    expect([code, beside]).toEqual([2, []]);
    expect(err).toContain('--output');
  }
});

test('one table goes into a file, and a file that cannot be written is named', async () => {
  const { code, beside } = await exported(['measures', '--format', 'parquet=m.parquet']);
  expect([code, beside]).toEqual([0, ['/city/m.parquet']]);
  const failed = await exported(['measures', '--output', 'm.csv'], {}, () => ({
    replace: () => ({ code: 'ENOSPC' }),
  }));
  expect(failed.code).toBe(2);
  expect(failed.err).toContain('m.csv');
});

test.each([
  ['ENOTDIR', 'a part of the path is a file', '途中がファイルである'],
  ['ELOOP', 'a link stands in the way', '途中にリンクがある'],
  ['ENAMETOOLONG', 'the name is too long', '名前が長すぎる'],
])('why a file cannot be written is said in words: %s', async (fault, english, japanese) => {
  const replace = () => ({ replace: () => ({ code: fault }) });
  const words = ['measures', '--output', 'm.csv', '--lang'];
  expect((await exported([...words, 'en'], {}, replace)).err).toContain(`(${fault})\n${english}\n`);
  expect((await exported([...words, 'ja'], {}, replace)).err).toContain(`（${fault}）\n${japanese}\n`);
});

test.each([
  'status --output data/plans/kumamoto-2023/plan.yaml',
  'validate --format json=data/governments/kumamoto.yaml',
  'export assessments --output data/plans/kumamoto-2027/plan.yaml',
  'list measures --output data/new.txt',
])('no answer takes the place of a record, nor stands beside one: %s', async words => {
  const host = memoryHost({ files: data });
  const before = new Map(host.contents);
  expect(await main(words.split(' '), host)).toBe(2);
  expect(host.err.text).toContain('name a file beside the data');
  expect(new Map(host.contents)).toEqual(before);
});
