import { reported } from '../rule.ts';

// What YAML allows and a plan must not have, or what is no YAML. Reading reports these; their examples stand here.

export const invalidYaml = reported({
  name: 'invalid-yaml',
  severity: 'error',
  by: 'reading',
  example: () => ({
    bad: {
      'plans/example/indicators/visitors.yaml': `name: 来館者の満足度
unit: %
goal: increase
`,
    },
    good: {
      'plans/example/indicators/visitors.yaml': `name: 来館者の満足度
unit: "%"
goal: increase
`,
    },
  }),
});

export const tooDeep = reported({
  name: 'too-deep',
  severity: 'error',
  by: 'reading',
  example: () => ({
    bad: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
details: ${'['.repeat(60)}平日は午後九時まで${']'.repeat(60)}
`,
    },
    good: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
details: [平日は午後九時まで]
`,
    },
  }),
});

export const duplicateKey = reported({
  name: 'duplicate-key',
  severity: 'error',
  by: 'reading',
  example: () => ({
    bad: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
unit: 件
source: report
`,
    },
    good: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
source: report
`,
    },
  }),
});

export const yamlAlias = reported({
  name: 'yaml-alias',
  severity: 'error',
  by: 'reading',
  example: () => ({
    bad: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
note: *休館日は別に定める
`,
    },
    good: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
note: "*休館日は別に定める"
`,
    },
  }),
});

export const yamlTag = reported({
  name: 'yaml-tag',
  severity: 'error',
  by: 'reading',
  example: () => ({
    bad: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
no: !!str 3
`,
    },
    good: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
no: "3"
`,
    },
  }),
});

export const yamlDirective = reported({
  name: 'yaml-directive',
  severity: 'error',
  by: 'reading',
  example: () => ({
    bad: {
      'plans/example/measures/open-library.yaml': `%YAML 1.1
---
name: 図書館の開館時間の延長
`,
    },
    good: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
`,
    },
  }),
});

export const controlCharacter = reported({
  name: 'control-character',
  severity: 'error',
  by: 'reading',
  example: () => ({
    bad: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
note: 平日\u000bは午後九時まで
`,
    },
    good: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
note: 平日は午後九時まで
`,
    },
  }),
});

export const oddSpace = reported({
  name: 'odd-space',
  severity: 'error',
  by: 'reading',
  example: () => ({
    bad: {
      'plans/example/measures/open-library.yaml': `name:\u3000図書館の開館時間の延長
no: 1-①
`,
    },
    good: {
      'plans/example/measures/open-library.yaml': `name: 図書館の開館時間の延長
no: 1-①
`,
    },
  }),
});

export const oddNumber = reported({
  name: 'odd-number',
  severity: 'error',
  by: 'reading',
  example: () => ({
    bad: {
      'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
baseline: { year: R5, value: 1e3 }
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
