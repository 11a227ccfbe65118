import { describe, expect, test } from 'vitest';
import { isMap, parseDocument } from 'yaml';
import { needsWhole } from '../../src/check/rule.ts';
import { families, ruleNamed } from '../../src/check/rules/index.ts';
import {
  brokenCase,
  caseNames,
  cleanCase,
  example,
  faultNames,
  ruleOfCase,
  type WorkspaceFiles,
} from '../support/cases.ts';

const textOf = (content: string | Uint8Array) => Buffer.from(content).toString('utf8');

/** What can be wrong at a key: a value that none can have, or the key is misspelt. */
const faults: Readonly<Record<string, (text: string, key: unknown) => string>> = {
  'of a value': (text, key) => {
    const document = parseDocument(text);
    document.set(key, [[]]);
    return String(document);
  },
  'of a key': (text, key) => {
    const document = parseDocument(text);
    const value = document.get(key);
    document.delete(key);
    document.set(`${key}x`, value);
    return String(document);
  },
};

function keysOf(text: string): readonly string[] {
  const { contents } = parseDocument(text);
  return isMap(contents) ? contents.items.map(({ key }) => String(key)) : [];
}

const ofShape = new Set<string>(families.shape.map(({ name }) => name));
const workspaces = { example, borderline: cleanCase('borderline') };

describe.each(Object.entries(faults))('a fault of shape %s has no other in its train', (_, spoil) => {
  test.each(Object.entries(workspaces))('%s: in one file', async (_, files) => {
    const spoilt = Object.entries(files).flatMap(([path, content]) => {
      const text = textOf(content);
      return keysOf(text).map(key => [`${key} in ${path}`, { [path]: spoil(text, key) }] as const);
    });
    expect(await withOthers(files, spoilt)).toEqual([]);
  });

  test.each(Object.entries(workspaces))('%s: in all files', async (_, files) => {
    const texts = Object.entries(files).map(([path, content]) => [path, textOf(content)] as const);
    const keys = new Set(texts.flatMap(([, text]) => keysOf(text)));
    const spoilt = Array.from(keys, key => {
      const having = texts.filter(([, text]) => keysOf(text).includes(key));
      return [key, Object.fromEntries(having.map(([path, text]) => [path, spoil(text, key)]))] as const;
    });
    expect(await withOthers(files, spoilt)).toEqual([]);
  });
});

/** The spoilt files of which something else is told than their shape, or nothing. */
async function withOthers(
  files: WorkspaceFiles,
  spoilt: readonly (readonly [what: string, files: WorkspaceFiles])[],
): Promise<string[]> {
  const told: string[] = [];
  for (const [what, own] of spoilt) {
    const names = await faultNames({ ...files, ...own });
    const others = names.filter(name => !ofShape.has(name));
    if (others.length > 0 || names.length === 0) told.push(`${what}: ${others.join(', ')}`);
  }
  return told;
}

describe('a fault of shape hides none that is sure all the same', () => {
  const isSure = (name: string) => {
    const rule = ruleNamed(ruleOfCase(name));
    return rule?.by === 'plan' && !needsWhole(rule);
  };
  // That the plan has no stages is not sure while its file has a key that nobody knows.
  const cases = caseNames('broken').filter(name => isSure(name) && name !== 'unknown-stage.no-list');

  test.each(cases)('%s', async name => {
    const { files } = brokenCase(name);
    const own = Object.entries(files).filter(([path, content]) => content !== example[path]);
    for (const [path, content] of own.filter(([path]) => path.endsWith('.yaml'))) {
      const names = await faultNames({ ...files, [path]: `${textOf(content)}\nxyz: 1\n` });
      expect(new Set(names), path).toEqual(new Set(['unknown-key', ruleOfCase(name)]));
    }
  });
});
