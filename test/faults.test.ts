import { expect, test } from 'vitest';
import { rules } from '../src/check/rules/index.ts';
import { caseNames, ruleOfCase } from './support/cases.ts';

/** Every fault that `reform validate` promises to find, by the cases that show it. */
const promised: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Reading: {
    'a duplicate key': ['duplicate-key'],
  },
  References: {
    'an unknown stage': ['unknown-stage'],
  },
  History: {
    'out of order': ['out-of-order'],
  },
  Warnings: {
    'a source that nobody names': ['unused-source'],
  },
};

const cases = Object.values(promised).flatMap(faults => Object.values(faults).flat());

test('every fault that is promised has its cases', () => {
  expect(cases.filter(name => !caseNames('broken').includes(name))).toEqual([]);
});

test('every case shows a fault that is promised', () => {
  expect(caseNames('broken').filter(name => !cases.includes(name))).toEqual([]);
});

test('every rule has a case, and every case a rule', () => {
  const named = new Set(cases.map(ruleOfCase));
  expect([...named].sort()).toEqual(rules.map(rule => rule.name).sort());
});
