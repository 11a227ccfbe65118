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

/** A file with a fault of shape at one of the keys at its top: a value that none can have, or the key misspelt. */
function* misshapen(text: string): Iterable<readonly [what: string, text: string]> {
  const { contents } = parseDocument(text);
  for (const { key } of isMap(contents) ? contents.items : []) {
    const wrong = parseDocument(text);
    wrong.set(key, [[]]);
    yield [`${key}: [[]]`, String(wrong)];
    const misspelt = parseDocument(text);
    misspelt.delete(key);
    misspelt.set(`${key}x`, parseDocument(text).get(key));
    yield [`${key}x`, String(misspelt)];
  }
}

const ofShape = new Set<string>(families.shape.map(({ name }) => name));

describe('a fault of shape has no other in its train', () => {
  test.each<[string, WorkspaceFiles]>([
    ['example', example],
    ['borderline', cleanCase('borderline')],
  ])('%s', async (_, files) => {
    const told: string[] = [];
    for (const [path, content] of Object.entries(files)) {
      for (const [what, text] of misshapen(textOf(content))) {
        const names = await faultNames({ ...files, [path]: text });
        const others = names.filter(name => !ofShape.has(name));
        if (others.length > 0 || names.length === 0) told.push(`${path} ${what}: ${others.join(', ')}`);
      }
    }
    expect(told).toEqual([]);
  });
});

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
