import { idOf, nameOf } from './government.js';
import { ended, underWay } from './indicators.js';
import { measureFiles, policyFiles } from './measures.js';
import { reviewFiles, surveyFiles, tallyFiles } from './published.js';
import { bureaus } from './words.js';

/** The plan that has ended, and the one that follows it: 60 and 87 files. */
const editions = [
  {
    edition: 2023,
    period: [3, 5],
    policies: 3,
    measures: 2,
    leaves: 4,
    indicators: 20,
    kinds: ended,
    reportedOn: ['2022-03-31', '2023-03-31', '2024-03-31'],
    talliedOn: ['2022-03-31', '2023-03-31', '2024-03-31'],
    reviewedOn: ['2023-02', '2024-02'],
    surveyedOn: ['2023-08'],
  },
  {
    edition: 2027,
    period: [6, 9],
    policies: 4,
    measures: 3,
    leaves: 3,
    indicators: 24,
    kinds: underWay,
    reportedOn: ['2024-09-30', '2025-03-31', '2025-09-30', '2026-03-31'],
    talliedOn: ['2024-09-30', '2025-03-31', '2025-09-30', '2026-03-31'],
    reviewedOn: ['2024-08', '2025-02', '2025-08', '2026-02'],
    surveyedOn: ['2024-08', '2025-08'],
  },
];

export function* planFiles(number, random) {
  for (const edition of editions) {
    const folder = `plans/${planId(number, edition.edition)}`;
    for (const { path, lines } of filesOf(number, edition, random))
      yield { path: `${folder}/${path}`, lines };
  }
}

const planId = (number, edition) => `${idOf(number)}-${edition}`;

function* filesOf(number, edition, random) {
  const indicatorIds = Array.from({ length: edition.indicators }, (_, index) => `i${index + 1}`);
  const shape = { ...edition, indicatorIds, source: `${idOf(number)}-plan-${edition.edition}` };
  yield { path: 'plan.yaml', lines: planLines(number, shape) };
  yield* policyFiles(shape);
  yield* measureFiles(shape, random);
  yield* indicatorFiles(number, shape, random);
  yield* tallyFiles(shape);
  yield* reviewFiles(shape, random);
  yield* surveyFiles(shape, random);
}

const judgements = ['standard', 'international', 'national'];

const planLines = (number, { edition, period, source }) => [
  `name: { ja: ${nameOf(number)}行財政改革プラン${edition}, en: Reform Plan ${edition} }`,
  `government: ${idOf(number)}`,
  `period: { from: R${period[0]}, to: R${period[1]} }`,
  ...(edition === 2027 ? [`follows: ${planId(number, 2023)}`] : []),
  'words: { policy: 方針, measure: [施策, 取組], indicator: 指標, target: 目標値 }',
  'counted: 取組',
  'stages:',
  '  - { id: not-begun, label: { ja: 未着手, en: not begun }, class: not-started }',
  '  - { id: preparing, label: { ja: 準備中, en: preparing }, class: under-way }',
  '  - { id: on-plan, label: { ja: 計画どおり, en: on plan }, class: on-plan }',
  '  - { id: changed, label: { ja: 変更・遅れ, en: changed or late }, class: off-plan }',
  '  - { id: done, label: { ja: 完了, en: done }, class: done }',
  '  - { id: decided, label: { ja: 方針決定, en: decided }, class: decided }',
  '  - { id: dropped, label: { ja: 中止, en: dropped }, class: dropped }',
  'reports: half',
  'details:',
  '  - 目指す姿 市民に信頼され、変化に応え続ける市役所',
  '  - 推進体制 市長を本部長とする行財政改革推進本部と、外部の委員による委員会',
  '  - 進行管理 半年ごとに進捗を取りまとめ、委員会の意見を添えて公表する',
  'asks: [why]',
  ...judgementLines(number),
  `source: { ${source}: 計画の概要 }`,
];

function judgementLines(number) {
  const name = judgements[number % 4];
  if (name) return [`judgement: ${name}`];
  return [
    'judgement:',
    '  name: 四段階評価',
    '  bands:',
    '    - { id: a, from: 1, label: Ａ 順調 }',
    '    - { id: b, from: 0.8, label: Ｂ 概ね順調 }',
    '    - { id: c, from: 0.5, label: Ｃ やや遅れ }',
    '    - { id: d, from: -100, label: Ｄ 遅れ }',
  ];
}

function* indicatorFiles(number, shape, random) {
  const [from, to] = shape.period;
  const baselineYear = shape.edition === 2023 ? from : from - 1;
  const year = after => `R${baselineYear + after}`;
  for (const [index, id] of shape.indicatorIds.entries()) {
    const [name, unit, figures] = shape.kinds[index % shape.kinds.length];
    const review = index === 0 && shape.edition === 2027 ? 'committee-2025-02' : null;
    yield {
      path: `indicators/${id}.yaml`,
      lines: [
        `name: ${name}`,
        `no: "${1 + (index % shape.policies)}-${index + 1}"`,
        `under: p${1 + (index % shape.policies)}`,
        `owner: [${random.one(bureaus)}]`,
        ...(index >= 20 ? ['role: reference'] : []),
        `unit: "${unit}"`,
        ...figures({ random, year, last: to - baselineYear, review }),
        ...(index % 5 === 0 ? ['published:', `  - { year: ${year(1)}, says: 概ね計画どおり }`] : []),
        ...(shape.edition === 2027 && index < 5
          ? [`continues: { of: ${planId(number, 2023)}/i${index + 1}, comparable: false }`]
          : []),
        'definition: 年度末時点の値。調査の対象と方法は出典による。端数は小数第2位を四捨五入したもの',
        'note: 年度の途中に公表された値は、年度末の値が公表された時点で置き換えている',
        'details:',
        '  - 数値は毎年度の決算と併せて公表される',
        '  - 目標値は計画の見直しの際に、委員会の意見を聞いて定める',
        `source: { ${shape.source}: 指標の一覧 }`,
      ],
    };
  }
}
