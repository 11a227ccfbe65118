import { actions, bureaus, policies, reasons, subjects } from './words.js';

/** How far a leaf has come, in the plan's own vocabulary; what is decided or dropped comes last. */
const stages = ['not-begun', 'preparing', 'on-plan', 'changed', 'done'];
const outcomes = ['decided', 'dropped'];

export function* policyFiles(shape) {
  for (let index = 1; index <= shape.policies; index++) {
    yield {
      path: `policies/p${index}.yaml`,
      lines: [
        `name: ${policies[index - 1]}`,
        `no: "${index}"`,
        `owner: [${bureaus[index - 1]}]`,
        `problem: ${subjects[index]}に求められるものが変わり、これまでの進め方では応えきれない`,
        `source: { ${shape.source}: 方針${index} }`,
      ],
    };
  }
}

/** Measures under policies, and leaves with a history under these. */
export function* measureFiles(shape, random) {
  for (let policy = 1; policy <= shape.policies; policy++) {
    for (let measure = 1; measure <= shape.measures; measure++) {
      const id = `p${policy}-${measure}`;
      yield { path: `measures/${id}.yaml`, lines: measureLines(shape, random, policy, id) };
      for (let leaf = 1; leaf <= shape.leaves; leaf++) {
        yield { path: `measures/${id}-${leaf}.yaml`, lines: leafLines(shape, random, id, leaf) };
      }
    }
  }
}

const measureLines = (shape, random, policy, id) => [
  `name: ${random.one(subjects)}の${random.one(actions)}`,
  `no: "(${id.slice(1)})"`,
  'level: 施策',
  `under: p${policy}`,
  `owner: [${random.one(bureaus)}]`,
  `problem: ${random.one(subjects)}について、利用者の期待と現在の体制との間に開きがある`,
  'details:',
  `  - ${random.one(subjects)}の現状を調べ、他の自治体の例と比べる`,
  `  - 関係する部署で役割を定め、${random.one(actions)}に着手する`,
  `source: { ${shape.source}: 施策の一覧 }`,
];

function leafLines(shape, random, parent, leaf) {
  const [owner, ...others] = new Set([random.one(bureaus), random.one(bureaus)]);
  const unreported = leaf === shape.leaves && parent.endsWith('1');
  return [
    `name: { ja: ${random.one(subjects)}の${random.one(actions)}（${leaf}）, en: Item ${parent.slice(1)}-${leaf} }`,
    'level: 取組',
    `under: ${parent}`,
    `owner: [${[owner, ...others].join(', ')}]`,
    ...(leaf === 2 ? ['also_under: [p1]'] : []),
    ...(leaf === 3 && parent.endsWith('2') ? ended(shape) : []),
    ...(unreported ? [] : progress(shape, random, parent === 'p3-1' ? outcomes[leaf - 1] : undefined)),
    ...(leaf === 1 ? passingFigures(random) : []),
    'tags: { 目線: 市民 }',
    'details:',
    `  - ${random.one(subjects)}に関わる課題を整理する`,
    `  - 対象を広げ、${random.one(actions)}を進める`,
    '  - 効果を測る方法を決め、次の年度の予算と人員の配置に反映する',
    'note: 出典の表と本文で表記が異なる箇所は、表の記載によった',
    `source: { ${shape.source}: 取組の一覧 }`,
  ];
}

function progress(shape, random, outcome) {
  let stage = random.whole(0, 2);
  return [
    'progress:',
    ...shape.reportedOn.flatMap((date, index) => {
      if (index > 0) stage = random.whole(Math.min(stage, 2), 4);
      const now = (date === shape.reportedOn.at(-1) && outcome) || stages[stage];
      const why = now === 'changed' ? `, why: ${random.one(reasons)}` : '';
      return [
        `  - { date: ${date}, stage: ${now}, next: ${random.one(subjects)}の${random.one(actions)}${why} }`,
      ];
    }),
  ];
}

const ended = shape => [`ended: { date: ${shape.reportedOn.at(-1)}, how: done, why: 本格実施に移ったため }`];

const passingFigures = random => [
  'figures:',
  '  - name: 所要時間',
  '    unit: 分/件',
  '    values:',
  `      - { when: 導入前, value: ${random.whole(20, 40)}, approximate: true }`,
  `      - { when: 導入後, value: ${random.whole(5, 15)}, approximate: true }`,
];
