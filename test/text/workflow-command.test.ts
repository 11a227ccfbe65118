import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workflowData, workflowProperty } from '../../src/text/workflow-command.ts';

test('a message cannot begin a command of its own', () => {
  expect(workflowData('100%\n::error::x\r\ny')).toBe('100%25%0A::error::x%0Ay');
});

test('a property cannot end early', () => {
  expect(workflowProperty('data/a:b,c%\n.yaml')).toBe('data/a%3Ab%2Cc%25%0A.yaml');
});

test('escape sequences do not reach the log', () => {
  expect(workflowData('\u001b[2J')).toBe('\\u001b[2J');
});

test('what GitHub reads back is the text, and it is one line', () => {
  const readBack = (text: string) =>
    text.replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'a%:,\n2503A件') }), text => {
      expect(workflowProperty(text)).not.toMatch(/[\r\n:,]/);
      expect(readBack(workflowProperty(text))).toBe(text);
    }),
  );
});
