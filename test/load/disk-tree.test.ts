import { expect, test } from 'vitest';
import { diskTree } from '../../src/load/disk-tree.ts';
import type { Tree } from '../../src/load/tree.ts';
import { memoryHost } from '../support/memory-host.ts';

const { files } = memoryHost({
  files: { 'data/plans/a/plan.yaml': 'name: a\n', 'data/plans/b/measures/x.yaml': '', 'other/y.yaml': '' },
  links: {
    'data/plans/a/measures': '/city/data/plans/b/measures',
    'data/sources': '/city/other',
    here: '/city/data',
  },
});
const names = (list: ReturnType<Tree['list']>) => ('code' in list ? list.code : list.map(({ name }) => name));

test('lists and reads from its root', () => {
  const tree = diskTree(files, '/city/data');
  expect(names(tree.list(''))).toEqual(['plans', 'sources']);
  expect(names(tree.list('plans/b'))).toEqual(['measures']);
  expect(tree.read('plans/a/plan.yaml', 100)).toEqual(new TextEncoder().encode('name: a\n'));
  expect(tree.read('plans/a/none.yaml', 100)).toEqual({ code: 'ENOENT' });
});

test('reads no more than the limit and one', () => {
  expect(diskTree(files, '/city/data').read('plans/a/plan.yaml', 3)).toHaveLength(4);
});

test('opens no folder that is a link, wherever it leads', () => {
  const tree = diskTree(files, '/city/data');
  expect(names(tree.list('plans/a/measures'))).toBe('ELOOP');
  expect(names(tree.list('sources'))).toBe('ELOOP');
});

test('but the workspace itself may be one', () => {
  const linked = {
    ...files,
    list: (folder: string) => files.list(folder.replace('/city/here', '/city/data')),
  };
  expect(names(diskTree(linked, '/city/here').list(''))).toEqual(['plans', 'sources']);
});
