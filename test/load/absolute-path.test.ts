import { expect, test } from 'vitest';
import { absolutePath, findWorkspace } from '../../src/load/find-workspace.ts';
import { memoryHost } from '../support/memory-host.ts';

test.each([
  ['/city', 'data', '/city/data'],
  ['/city', '/other/./x/../data/', '/other/data'],
  ['/city', '../..', '/'],
  ['/city', '//data', '/data'],
  ['/city', 'a\\b', '/city/a\\b'],
  ['C:/city', 'data', 'C:/city/data'],
  ['C:/city', 'D:\\plans\\data', 'D:/plans/data'],
  ['C:/city', '\\\\server\\share\\data', '//server/share/data'],
  ['C:/city', '//server/share/a/../data', '//server/share/data'],
  ['C:/city', '\\\\server\\share', '//server/share'],
  ['C:/city', '\\\\server\\share\\..\\..', '//server/share'],
  ['//server/share/city', 'data', '//server/share/city/data'],
  ['//server/share/city', '..\\data', '//server/share/data'],
])('in %s, %s is %s', (folder, path, expected) => {
  expect(absolutePath(folder, path)).toBe(expected);
});

test('a workspace on the shared folder of another machine is found, and looked for no higher than that', () => {
  const host = {
    ...memoryHost({ files: { '//server/share/plans/city/data/plans/a/plan.yaml': 'name: a\n' } }),
    folder: '//server/share/plans/city',
  };
  expect(findWorkspace(host, '\\\\server\\share\\plans\\city')).toMatchObject({
    root: '//server/share/plans/city/data',
  });
  const nothing = findWorkspace({ ...memoryHost({ files: {} }), folder: '//server/share/plans' }, undefined);
  expect(nothing).toMatchObject({ looked: ['//server/share/plans', '//server/share'] });
});
