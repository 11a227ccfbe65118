/**
 * One way to each verdict, as lines of figures. `year(n)` is the n-th year after the baseline's: a plan in
 * progress has actuals for the first two of four, one that has ended for both of two.
 */
export const underWay = [
  ['窓口に満足している市民の割合', '%', towards(0.55, 0.9)],
  ['オンラインで申請できる手続の割合', '%', towards(0.32, 0.48)],
  ['働きがいを感じる職員の割合', '%', towards(0.06, 0.28)],
  ['地域活動に参加した市民の割合', '%', towards(0, 0)],
  ['市の情報を得られていると感じる市民の割合', '%', towards(-0.5, -0.1)],
  ['電子決裁の割合', '%', towards(1.02, 1.2)],
  ['窓口での滞在時間', '分', towards(0.55, 0.9, 'decrease')],
  ['時間外勤務時間', '時間', towards(0.06, 0.28, 'decrease')],
  ['紙の使用量', '千枚', towards(-0.5, -0.1, 'decrease')],
  ['将来負担比率', '%', ceiling(100, [99, 98], 106)],
  ['市債残高', '億円', ceiling(2200, [2230, 2260], 2280)],
  ['未利用施設の数', '施設', ceiling(20, [22, 25], 23)],
  ['経常収支の黒字', '億円', floor(12, [13, 14], 10)],
  ['基金の残高', '億円', floor(150, [140, 125], 130)],
  ['職員一人当たりの研修日数', '日', range(3, [4, 5], 2, 6)],
  ['配置の充足率', '%', reach(90, [93, 96], 100)],
  ['新たに導入した市民参加の場', '回', cumulative(0, [14, 16], 50)],
  ['整備した窓口', '箇所', runningTotal([9, 21], 40)],
  ['相談件数', '件', unjudged([820, 870])],
  ['中堅職員の離職率', '%', notYetMeasured(4.2, 3.5)],
  ['満足度（調査方法の変更後）', '%', afterBreak(61, [63, 55], 70)],
  ['少人数部署の休暇取得日数', '日', suppressed(11, 12, 15)],
  ['窓口のオンライン予約率', '%', inParts()],
  ['共同調達の割合', '%', overdue(20, 26, 40)],
];

export const ended = [
  ['窓口に満足している市民の割合', '%', settled(1.05)],
  ['オンラインで申請できる手続の割合', '%', settled(0.7)],
  ['働きがいを感じる職員の割合', '%', settled(-0.3)],
  ['電子決裁の割合', '%', settled(1.2)],
  ['地域活動に参加した市民の割合', '%', overdue(30, 34, 40)],
  ['将来負担比率', '%', ceiling(104, [102, 101], 106)],
  ['窓口での滞在時間', '分', settled(0.9, 'decrease')],
  ['時間外勤務時間', '時間', settled(1.1, 'decrease')],
  ['基金の残高', '億円', floor(120, [118, 116], 117)],
  ['相談件数', '件', unjudged([640, 700])],
];

const oneDecimal = value => Math.round(value * 10) / 10;
const sign = goal => (goal === 'decrease' ? -1 : 1);
const at = (year, value, more = '') => `  - { year: ${year}, value: ${value}${more} }`;
const from = (year, value) => `baseline: { year: ${year}, value: ${value} }`;
const figures = ({ goal, baseline, targets, actuals, also = [] }) => [
  `goal: ${goal}`,
  ...(baseline ? [baseline] : []),
  ...(targets ? ['targets:', ...targets] : []),
  ...(actuals ? ['actuals:', ...actuals] : []),
  ...also,
];

/** From a baseline of 40 to 60 some of the way to a target 10 to 30 away. */
function towards(least, most, goal = 'increase') {
  return ({ random, year, last, review }) => {
    const start = oneDecimal(random.between(40, 60));
    const way = sign(goal) * random.between(10, 30);
    const now = way * random.between(least, most);
    const first = oneDecimal(start + way * 0.9);
    const then = oneDecimal(start + way);
    const targets = review
      ? [
          at(year(last), first, ', decided: 2024-03'),
          at(year(last), then, `, decided: 2025-02, review: ${review}`),
        ]
      : [at(year(last), then)];
    return figures({
      goal,
      baseline: from(year(0), start),
      targets,
      actuals: [at(year(1), oneDecimal(start + now / 2)), at(year(2), oneDecimal(start + now))],
      also: ['limits: { min: 0, max: 100 }'],
    });
  };
}

/** The last figure of an ended plan, `share` of the way from the baseline to the target. */
function settled(share, goal = 'increase') {
  return ({ random, year, last }) => {
    const start = oneDecimal(random.between(40, 60));
    const way = sign(goal) * random.between(10, 25);
    const now = oneDecimal(start + way * share);
    return figures({
      goal,
      baseline: from(year(0), start),
      targets: [at(year(last), oneDecimal(start + way))],
      actuals: [
        at(year(1), oneDecimal(start + (way * share) / 2)),
        at(year(last), now, ', provisional: true, known: 2024-05-20'),
        at(year(last), now, ', known: 2024-10-02'),
      ],
    });
  };
}

function kept(goal, start, values, limit) {
  return ({ year, last }) =>
    figures({
      goal,
      baseline: from(year(0), start),
      targets: [at(year(last), limit)],
      actuals: values.map((value, index) => at(year(index + 1), value)),
    });
}

function ceiling(start, values, limit) {
  return kept('at-most', start, values, limit);
}

function floor(start, values, limit) {
  return kept('at-least', start, values, limit);
}

function range(start, values, min, max) {
  return ({ year, last }) =>
    figures({
      goal: 'range',
      baseline: from(year(0), start),
      targets: [`  - { year: ${year(last)}, min: ${min}, max: ${max} }`],
      actuals: values.map((value, index) => at(year(index + 1), value)),
    });
}

function reach(start, values, target) {
  return ({ year, last }) =>
    figures({
      goal: 'reach',
      baseline: from(year(0), start),
      targets: [at(year(last), target, ', tolerance: 0.5')],
      actuals: values.map((value, index) => at(year(index + 1), value)),
    });
}

function cumulative(start, values, target) {
  return kept('cumulative', start, values, target);
}

function runningTotal(totals, target) {
  return ({ year, last }) =>
    figures({
      goal: 'cumulative',
      baseline: from(year(0), 0),
      targets: [at(year(last), target)],
      actuals: totals.map((total, index) => `  - { year: ${year(index + 1)}, total: ${total} }`),
    });
}

function unjudged(values) {
  return ({ year }) =>
    figures({ goal: 'none', actuals: values.map((value, index) => at(year(index + 1), value)) });
}

function notYetMeasured(start, target) {
  return ({ year, last }) =>
    figures({
      goal: 'decrease',
      baseline: from(year(0), start),
      targets: [at(year(last), target)],
      actuals: [`  - { year: ${year(1)}, none: not-surveyed }`, `  - { year: ${year(2)}, none: not-yet }`],
    });
}

function afterBreak(start, [before, after], target) {
  return ({ year, last }) =>
    figures({
      goal: 'increase',
      baseline: from(year(0), start),
      targets: [at(year(last), target)],
      actuals: [at(year(1), before), at(year(2), after)],
      also: ['breaks:', `  - { year: ${year(2)}, note: 調査方法の変更 }`],
    });
}

function suppressed(start, first, target) {
  return ({ year, last }) =>
    figures({
      goal: 'increase',
      baseline: from(year(0), start),
      targets: [at(year(last), target)],
      actuals: [at(year(1), first), `  - { year: ${year(2)}, none: suppressed }`],
    });
}

/** The target's year has ended, and its figure has not come. */
function overdue(start, first, target) {
  return ({ year }) =>
    figures({
      goal: 'increase',
      baseline: from(year(0), start),
      targets: [at(year(2), target)],
      actuals: [at(year(1), first)],
    });
}

function inParts() {
  return ({ random, year, last }) => {
    const part = (id, name, share) => {
      const start = random.whole(10, 20);
      return [
        `  - id: ${id}`,
        `    name: ${name}`,
        `    baseline: { year: ${year(0)}, value: ${start} }`,
        '    targets:',
        `    ${at(year(last), start + 40)}`,
        `    path: [{ year: ${year(1)}, value: ${start + 8} }, { year: ${year(2)}, value: ${start + 18} }]`,
        '    actuals:',
        `    ${at(year(1), start + Math.round(10 * share))}`,
        `    ${at(year(2), start + Math.round(20 * share))}`,
      ];
    };
    return [
      'goal: increase',
      'series:',
      ...part('main-office', '本庁', 1.1),
      ...part('branches', '支所', 0.8),
    ];
  };
}
