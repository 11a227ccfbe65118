import { describe, expect, test } from 'vitest';
import { findWorkspace, join, relativePath } from '../../src/load/find-workspace.ts';
import { type Circumstances, memoryHost } from '../support/memory-host.ts';

const plan = (workspace: string) => ({ [`${workspace}/plans/a/plan.yaml`]: 'name: a\n' });
const found = (circumstances: Circumstances, data?: string) => {
  const place = findWorkspace(memoryHost(circumstances), data);
  return 'root' in place ? place.root : place;
};

describe('what the call names', () => {
  const files = { ...plan('/city'), ...plan('/named'), ...plan('/town/data') };

  test('is taken, and not what lies here', () => {
    expect(found({ files }, '/named')).toBe('/named');
    expect(found({ files, environment: { REFORM_DATA: '/named' } })).toBe('/named');
  });

  test('is seen from the working folder', () => {
    expect(found({ files }, '../named')).toBe('/named');
    expect(found({ files, environment: { REFORM_DATA: '../named' } })).toBe('/named');
  });

  test('of both, --data', () => {
    expect(found({ files, environment: { REFORM_DATA: '/city' } }, '/named')).toBe('/named');
  });

  test('may be the folder above data/', () => {
    expect(found({ files }, '/town')).toBe('/town/data');
  });

  test('is looked for nowhere else', () => {
    const inside = { files: plan('/city'), folder: '/city/plans' };
    expect(found(inside, 'a')).toEqual({ looked: ['/city/plans/a'], named: '--data' });
    expect(found({ ...inside, environment: { REFORM_DATA: 'a' } })).toEqual({
      looked: ['/city/plans/a'],
      named: 'REFORM_DATA',
    });
  });

  test('says nothing where REFORM_DATA is empty', () => {
    expect(found({ files, environment: { REFORM_DATA: '' } })).toBe('/city');
  });
});

describe('where nothing is named', () => {
  test('the nearest above counts, and a folder before its data/', () => {
    const files = { ...plan('/a'), ...plan('/a/b/data'), ...plan('/a/b/c/data'), ...plan('/a/b/c') };
    const from = (folder: string) => found({ files, folder });
    expect(from('/a/b/c/d')).toBe('/a/b/c');
    expect(from('/a/b/x/y')).toBe('/a/b/data');
    expect(from('/a/x')).toBe('/a');
    expect(from('/x')).toEqual({ looked: ['/x', '/'], named: null });
  });

  test('it is not looked for above the repository', () => {
    const files = { ...plan('/a'), '/a/b/.git/HEAD': '' };
    expect(found({ files, folder: '/a/b/c' })).toEqual({ looked: ['/a/b/c', '/a/b'], named: null });
  });

  test('a file named plans is none', () => {
    expect(found({ files: { plans: '' } })).toEqual({ looked: ['/city', '/'], named: null });
  });

  test('it may lie at the top of the disk', () => {
    expect(found({ files: plan(''), folder: '/x' })).toBe('/');
  });
});

describe('the repository, and the path that is shown', () => {
  const placeIn = (circumstances: Circumstances) => findWorkspace(memoryHost(circumstances), undefined);

  test('from the root of the repository', () => {
    const files = { ...plan('/repo/city/data'), '/repo/.git/HEAD': '' };
    expect(placeIn({ files, folder: '/repo/city/data/plans' })).toEqual({
      root: '/repo/city/data',
      repository: '/repo',
      shown: 'city/data',
    });
  });

  test('of a workspace that is the repository', () => {
    const files = { ...plan('/repo'), '/repo/.git/HEAD': '' };
    expect(placeIn({ files, folder: '/repo' })).toEqual({ root: '/repo', repository: '/repo', shown: '' });
  });

  test('without a repository, from the working folder', () => {
    expect(placeIn({ files: plan('/city/data') })).toMatchObject({ repository: null, shown: 'data' });
    expect(placeIn({ files: plan('/city'), folder: '/city/x' })).toMatchObject({ shown: '/city' });
  });

  test('of a workspace behind a link, those of the place that it leads to', () => {
    const files = { ...plan('/city/data'), '/city/.git/HEAD': '', '/repo/.git/HEAD': '' };
    expect(placeIn({ files, links: { data: '/repo/plans-of-2026' } })).toEqual({
      root: '/repo/plans-of-2026',
      repository: '/repo',
      shown: 'plans-of-2026',
    });
  });
});

test('names are joined with one slash', () => {
  expect([join('', 'a'), join('/', 'a'), join('/x', 'a')]).toEqual(['a', '/a', '/x/a']);
});

test('a path is shown from a folder that holds it, and not from one whose name it only begins with', () => {
  expect(relativePath('/a', '/a')).toBe('');
  expect(relativePath('/a', '/a/b')).toBe('b');
  expect(relativePath('/', '/a')).toBe('a');
  expect(relativePath('/a', '/ab')).toBe('/ab');
});
