import { reported } from '../rule.ts';

// What the schemas refuse. The check of the shape reports these; their examples stand here.

export const unknownKey = reported({
  name: 'unknown-key',
  severity: 'error',
  by: 'shape',
  example: () => ({
    bad: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
targed: [ { year: R9, value: 1200 } ]
source: report
`,
    },
    good: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
targets: [ { year: R9, value: 1200 } ]
source: report
`,
    },
  }),
});

export const missingKey = reported({
  name: 'missing-key',
  severity: 'error',
  by: 'shape',
  example: () => ({
    bad: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
baseline: { year: R5, value: 1000 }
source: report
`,
    },
    good: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
baseline: { year: R5, value: 1000 }
source: report
`,
    },
  }),
});

export const misplacedKey = reported({
  name: 'misplaced-key',
  severity: 'error',
  by: 'shape',
  example: () => ({
    bad: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
actuals:
  - { year: R6, value: 1100, none: not-yet }
source: report
`,
    },
    good: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
actuals:
  - { year: R6, value: 1100 }
source: report
`,
    },
  }),
});

export const wrongType = reported({
  name: 'wrong-type',
  severity: 'error',
  by: 'shape',
  example: () => ({
    bad: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
owner: 教育委員会
`,
    },
    good: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
owner: [教育委員会]
`,
    },
  }),
});

export const fullWidthNumber = reported({
  name: 'full-width-number',
  severity: 'error',
  by: 'shape',
  example: () => ({
    bad: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
baseline: { year: R5, value: "１，０００" }
source: report
`,
    },
    good: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
baseline: { year: R5, value: 1000 }
source: report
`,
    },
  }),
});

export const numberAsText = reported({
  name: 'number-as-text',
  severity: 'error',
  by: 'shape',
  example: () => ({
    bad: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
baseline: { year: R5, value: 約10万 }
source: report
`,
    },
    good: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
baseline: { year: R5, value: 100000, approximate: true }
source: report
`,
    },
  }),
});

export const invalidValue = reported({
  name: 'invalid-value',
  severity: 'error',
  by: 'shape',
  example: () => ({
    bad: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increasing
`,
    },
    good: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
`,
    },
  }),
});

export const invalidYear = reported({
  name: 'invalid-year',
  severity: 'error',
  by: 'shape',
  example: () => ({
    bad: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
baseline: { year: R 5, value: 1000 }
source: report
`,
    },
    good: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
baseline: { year: R5, value: 1000 }
source: report
`,
    },
  }),
});

export const invalidDay = reported({
  name: 'invalid-day',
  severity: 'error',
  by: 'shape',
  example: () => ({
    bad: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
progress:
  - { date: 2026-02-30, stage: on-plan }
`,
    },
    good: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
progress:
  - { date: 2026-02-28, stage: on-plan }
`,
    },
  }),
});

export const invalidCheckDigit = reported({
  name: 'invalid-check-digit',
  severity: 'error',
  by: 'shape',
  example: () => ({
    bad: {
      'governments/example.yaml': `name: 例示市
code: "431002"
`,
    },
    good: {
      'governments/example.yaml': `name: 例示市
code: "431001"
`,
    },
  }),
});
