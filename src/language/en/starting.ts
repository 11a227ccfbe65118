import type { StartingWords } from '../starting.ts';

export const starting: StartingWords = {
  city: 'Our City',
  plan: city => `Reform plan of ${city}`,
  source: plan => `${plan}: the document`,
  policy: 'Name of a policy (replace it)',
  measure: 'Name of a measure (replace it)',
  indicator: 'Name of an indicator (replace it)',
  unit: 'cases',
  words: { policy: 'policy', measure: 'measure', indicator: 'indicator', target: 'target' },
  stages: { notStarted: 'not started', onPlan: 'on plan', changed: 'changed or late', done: 'done' },
  about: {
    government: 'The government. The file’s name (city) is its id; reform rename city <new id> changes it',
    plan: 'The plan. The folder’s name is its id. Lines that begin with # are keys that are not in use, with their meaning: take the # away to use one',
    policy: 'A policy. For others: reform new policy <id> --name NAME',
    measure:
      'A measure. For others: reform new measure <id>; for many at once: reform new measure --csv FILE',
    indicator:
      'An indicator. Baseline and target are examples to be replaced. A figure: reform record <id> R7 13.9',
    source: 'A document that figures come from. One file a document',
    settings: 'Settings: the language of screens, and whom a comment names to be asked',
    workflow:
      'Checks the data of each pull request, and writes into the summary of the run what it does to the results. The program lies in tools/reform-plan.tgz',
  },
  contact: 'the reform division (replace it)',
  readme: (city, plan) => `# Data of ${plan}

The policies, measures and indicators of the plan of ${city}, one YAML file each. Any editor will do. For what is
written often there are commands: they check before they write, and show what it does to the verdicts.

| to do | command |
|---|---|
| see how we stand | \`npx reform status\` |
| write down a figure | \`npx reform record <indicator> R7 13.9\` (\`--provisional\` while it is not the last word) |
| report a measure | \`npx reform stage <measure> <stage> --date 2026-03-31\` |
| revise a target | \`npx reform target <indicator> R11 15 --decided 2026-06-20 --why REASON\` |
| add a measure or an indicator | \`npx reform new measure <id> --name NAME\`, many at once with \`--csv FILE\` |
| take the last change back | \`npx reform undo\` |
| check | \`npx reform validate\` |
| make tables | \`npx reform export --excel --output FOLDER/\` |

The files lie below \`data/plans/<plan>/\`, in \`policies/\`, \`measures/\` and \`indicators/\`. The file’s name is the id. What a
document does not say is not written; a blank is not a zero. History grows, and past lines are not rewritten.

To begin, put the packed program, \`reform-plan-*.tgz\`, into \`tools/reform-plan.tgz\`, and run \`npm install tools/reform-plan.tgz\`.
`,
};
