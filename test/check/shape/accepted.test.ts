import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { explainShape } from '../../../src/check/shape/explain.ts';
import { type ShapeKind, validators } from '../../../src/check/shape/validators.generated.js';

/** `<kind>.<what it shows>.yaml` */
const folder = new URL('accepted/', import.meta.url);
const files = readdirSync(folder);

describe('files as the data model has them are accepted', () => {
  test.each(files)('%s', file => {
    const value = parse(readFileSync(new URL(file, folder), 'utf8'));
    const kind = file.split('.')[0] as ShapeKind;
    expect(explainShape(kind, value)).toEqual([]);
  });

  test('every kind has one', () => {
    const shown = new Set(files.map(file => file.split('.')[0]));
    expect(Object.keys(validators).filter(kind => !shown.has(kind))).toEqual([]);
  });
});
