/** What stands around the files of every example: a city, a document to name, a plan with its stages. */
export const surroundings: Readonly<Record<string, string>> = {
  'governments/example.yaml': 'name: 例示市\n',
  'sources/report.yaml': 'title: 年次報告書\n',
  'plans/example/plan.yaml': `name: 例示市の改革プラン
government: example
period: { from: R5, to: R9 }
stages:
  - { id: on-plan, label: 計画通り, class: on-plan }
  - { id: changed, label: 変更・遅れ, class: off-plan }
source: report
`,
};
