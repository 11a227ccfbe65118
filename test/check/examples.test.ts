import { describe, expect, test } from 'vitest';
import { rules } from '../../src/check/rules/index.ts';
import { checkExample } from '../../src/commands/example.ts';

/** As `reform rule` and DIAGNOSTICS.md show them: an example that shows another fault explains nothing. */
describe.each(rules.map(rule => [rule.name, rule.example()] as const))('%s', (name, { bad, good }) => {
  test('its bad example has this fault and no other', async () => {
    const names = (await checkExample(bad)).map(({ rule }) => rule);
    expect([...new Set(names)]).toEqual([name]);
  });

  test('its good example has no fault', async () => {
    expect((await checkExample(good)).map(({ rule, span }) => `${rule} in ${span.file}`)).toEqual([]);
  });
});
