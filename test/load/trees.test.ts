import { describe, expect, it } from 'vitest';
import { exampleTree } from '../../src/load/example-tree.ts';
import { overlayTree } from '../../src/load/overlay-tree.ts';
import type { Tree } from '../../src/load/tree.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const below = exampleTree({
  'plans/a/plan.yaml': 'name: A',
  'plans/a/policies/p1.yaml': bytes('name: P'),
  'plans/a/link.yaml': { linkTo: '../elsewhere' },
  'plans/a/locked.yaml': { unreadable: 'EACCES' },
});

function listed(tree: Tree, folder: string) {
  const entries = tree.list(folder);
  return 'code' in entries ? entries.code : entries.map(({ name, kind }) => `${name} ${kind}`);
}

function content(tree: Tree, file: string, limit = 100) {
  const read = tree.read(file, limit);
  return read instanceof Uint8Array ? new TextDecoder().decode(read) : read;
}

describe('files that are nowhere but in the program', () => {
  it('lie in folders, by their names', () => {
    expect(listed(below, '')).toEqual(['plans folder']);
    expect(listed(below, 'plans/a')).toEqual([
      'link.yaml link',
      'locked.yaml file',
      'plan.yaml file',
      'policies folder',
    ]);
    expect(listed(below, 'plans/b')).toBe('ENOENT');
    expect(listed(below, 'plan')).toBe('ENOENT');
  });

  it('are read up to one byte more than is allowed, so that too much is seen', () => {
    expect(content(below, 'plans/a/plan.yaml')).toBe('name: A');
    expect([content(below, 'plans/a/plan.yaml', 3), content(below, 'plans/a/policies/p1.yaml', 3)]).toEqual([
      'name',
      'name',
    ]);
  });

  it('say why they cannot be read', () => {
    expect(content(below, 'plans/a/locked.yaml')).toEqual({ code: 'EACCES' });
    expect([content(below, 'plans/a/link.yaml'), content(below, 'no.yaml')]).toEqual([
      { code: 'ENOENT' },
      { code: 'ENOENT' },
    ]);
  });
});

describe('a tree with some files as they are to be', () => {
  const over = (files: Record<string, string | null>) =>
    overlayTree(
      below,
      new Map(Object.entries(files).map(([path, text]) => [path, text === null ? null : bytes(text)])),
    );

  it('has what is new and what was there, by name', () => {
    const tree = over({ 'plans/a/measures/m1.yaml': 'name: M', 'plans/a/aims.yaml': 'x: 1' });
    expect(listed(tree, 'plans/a')).toEqual([
      'aims.yaml file',
      'link.yaml link',
      'locked.yaml file',
      'measures folder',
      'plan.yaml file',
      'policies folder',
    ]);
    expect(listed(tree, 'plans/a/measures')).toEqual(['m1.yaml file']);
    expect(content(tree, 'plans/a/measures/m1.yaml')).toBe('name: M');
    expect(content(tree, 'plans/a/plan.yaml')).toBe('name: A');
  });

  it('has the new content in place of the old, up to what is allowed and one byte', () => {
    const tree = over({ 'plans/a/plan.yaml': 'name: B' });
    expect([content(tree, 'plans/a/plan.yaml'), content(tree, 'plans/a/plan.yaml', 2)]).toEqual([
      'name: B',
      'nam',
    ]);
    expect(listed(tree, 'plans/a')).toEqual(listed(below, 'plans/a'));
  });

  it('lacks what goes, with a folder of which all goes', () => {
    const tree = over({ 'plans/a/policies/p1.yaml': null, 'plans/a/locked.yaml': null });
    expect(listed(tree, 'plans/a')).toEqual(['link.yaml link', 'plan.yaml file']);
    expect(content(tree, 'plans/a/policies/p1.yaml')).toEqual({ code: 'ENOENT' });
    expect(
      listed(over({ 'plans/a/policies/p1.yaml': null, 'plans/a/policies/p2.yaml': 'x' }), 'plans/a'),
    ).toContain('policies folder');
  });

  it('may have what lies at the top, and begin with nothing', () => {
    expect(listed(over({ 'reform.yaml': 'lang: ja' }), '')).toEqual(['plans folder', 'reform.yaml file']);
    const first = overlayTree(exampleTree({}), new Map([['plans/b/plan.yaml', bytes('name: B')]]));
    expect([listed(first, ''), listed(first, 'plans'), listed(first, 'elsewhere')]).toEqual([
      ['plans folder'],
      ['b folder'],
      'ENOENT',
    ]);
  });
});
