import { questions, remarks } from './words.js';

/** Totals as published, more than is itemised: what is itemised can only be a part of them. */
export function* tallyFiles(shape) {
  for (const date of shape.talliedOn) {
    yield {
      path: `tallies/end-of-${date}.yaml`,
      lines: [
        `date: ${date}`,
        'counts:',
        '  - of: 取組',
        '    total: 1000',
        '    stages: { not-begun: 200, preparing: 200, on-plan: 200, changed: 150, done: 150, decided: 50, dropped: 50 }',
        `  - { of: 取組, under: p1, total: 300 }`,
        `source: { ${shape.source}: 取組の進捗状況 }`,
      ],
    };
  }
}

export function* reviewFiles(shape, random) {
  for (const date of shape.reviewedOn) {
    yield {
      path: `reviews/committee-${date}.yaml`,
      lines: [
        `name: ${date.slice(0, 4)}年 行政改革推進委員会`,
        `date: ${date}`,
        'opinions:',
        ...[1, 2, 3].flatMap(index => [
          '  - by: 委員',
          `    about: [${shape.indicatorIds[index]}]`,
          `    kind: [${random.one(['target-too-low', 'wording', 'question', 'request', 'praise'])}]`,
          ...(index === 1 ? ['    proposes: { value: 80, approximate: true }'] : []),
          `    says: ${random.one(remarks)}`,
          '    answer: { by: 事務局, says: 次回の見直しの中で検討する }',
        ]),
        '  - { by: 委員, topic: 計画の周知, says: 市民に読まれる計画になるよう工夫してほしい }',
        `source: { ${shape.source}: 委員会の意見 }`,
      ],
    };
  }
}

/** Of the items 3.0, 3.2 and 3.4 the mean is 3.20, exactly. */
export function* surveyFiles(shape, random) {
  for (const date of shape.surveyedOn) {
    yield {
      path: `surveys/staff-${date}.yaml`,
      lines: [
        'name: 職員意識調査',
        `date: ${date}`,
        'asked: 正規職員',
        `answers: ${random.whole(200, 4000)}`,
        'unit: 点',
        'decimals: 2',
        'groups:',
        ...['organisation', 'workplace'].flatMap((id, group) => [
          `  - id: ${id}`,
          `    name: ${['組織', '職場'][group]}`,
          '    mean: 3.20',
          '    items:',
          ...[3, 3.2, 3.4].map(
            (value, item) =>
              `      - { id: ${id}-q${item + 1}, name: ${questions[group * 3 + item]}, value: ${value.toFixed(2)} }`,
          ),
        ]),
        `source: { ${shape.source}: 職員意識調査の結果 }`,
      ],
    };
  }
}
