/** A plan on which a clerk works: two indicators and a measure. */
const plan = 'data/plans/city-hall';

export const sound = {
  'data/reform.yaml': 'contact: 改革推進課（内線 1234）\n',
  'data/governments/city.yaml': 'name: { ja: 例示市, en: Example City }\n',
  'data/sources/report.yaml': 'title: 進捗状況の報告\n',
  [`${plan}/plan.yaml`]: `name: { ja: 市役所改革プラン, en: City Hall Reform Plan }
government: city
words: { policy: 推進項目, measure: [取組項目], indicator: 検証指標, target: 検証値 }
stages:
  - { id: on-plan, label: { ja: 計画通り進捗, en: on plan }, class: on-plan }
  - { id: changed, label: { ja: 一部変更・遅れ, en: changed }, class: off-plan }
source: report
`,
  [`${plan}/indicators/certificates.yaml`]: `name: 証明書コンビニ発行件数
unit: 件
goal: increase
baseline: { year: R3, value: 107087 }
targets: [ { year: R30, value: 500000 } ]
source: report
`,
  [`${plan}/indicators/rewarding-work.yaml`]: `name: 働きがいを感じる職員の割合
unit: "%"
goal: increase
baseline: { year: R3, value: 82 }
targets: [ { year: R30, value: 95 } ]
source: report
`,
  [`${plan}/measures/free-address.yaml`]: `name: フリーアドレス
source: report
`,
};

/** What the clerk proposes: three good changes, each with one slip. */
export const proposed = {
  [`${plan}/indicators/certificates.yaml`]: `name: 証明書コンビニ発行件数
unit: 件
goal: increase
baseline: { year: R3, value: 107087 }
targets: [ { year: R30, value: 500000 } ]
actuals:
  - { year: R4, value: "３００，１７０" }
source: report
`,
  [`${plan}/indicators/rewarding-work.yaml`]: `name: 働きがいを感じる職員の割合
unit: "%"
goal: increase
baseline: { year: R3, value: 82 }
targed: [ { year: R30, value: 95 } ]
actuals: [ { year: R4, value: 81 } ]
source: report
`,
  [`${plan}/measures/free-address.yaml`]: `name: フリーアドレス
progress:
  - { date: 2023-03-31, stage: 計画どおり }
source: report
`,
};
