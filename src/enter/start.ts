import type { StartingWords } from '../language/starting.ts';
import type { Day, FiscalYear, LanguageCode } from '../model/record.ts';
import { eraShort } from '../time/era.ts';
import { fiscalYearOf } from '../time/fiscal-year.ts';
import type { ValueMap } from '../write/edit/change.ts';
import { newFile } from './new-file.ts';
import type { NewKind } from './schema-keys.ts';

export interface StartSaid {
  readonly city: string | null;
  readonly code: string | null;
  readonly plan: string | null;
  readonly period: { readonly from: string; readonly to: string } | null;
}

export interface StartedFile {
  readonly path: string;
  readonly text: string;
  /** Of the data; others are left as they are where they are there already. */
  readonly isRecord: boolean;
}

/** Everything that a workspace begins with: a first record of each kind, and what makes it easy to go on. */
export function startingFiles(
  said: StartSaid,
  words: StartingWords,
  code: LanguageCode,
  today: Day,
): readonly StartedFile[] {
  const year = fiscalYearOf(today);
  const city = said.city ?? words.city;
  const planName = said.plan ?? words.plan(city);
  const period = said.period ?? { from: eraShort(year), to: eraShort(year + 3) };
  const plan = `data/plans/reform-plan-${year}`;
  const record = (kind: NewKind, path: string, given: ValueMap): StartedFile => ({
    path,
    text: `# ${words.about[kind]}\n${newFile(kind, given, code)}`,
    isRecord: true,
  });
  return [
    record('government', 'data/governments/city.yaml', {
      ...(said.code !== null && { code: said.code }),
      name: city,
    }),
    record('source', 'data/sources/plan-document.yaml', { title: words.source(planName) }),
    record('plan', `${plan}/plan.yaml`, planGiven(planName, period, words, code)),
    record('policy', `${plan}/policies/p1.yaml`, { name: words.policy, no: '1', source: 'plan-document' }),
    record('measure', `${plan}/measures/m1.yaml`, {
      name: words.measure,
      no: '1-1',
      under: 'p1',
      source: 'plan-document',
    }),
    record('indicator', `${plan}/indicators/i1.yaml`, indicatorGiven(year, period.to, words)),
    beside('reform.yaml', `# ${words.about.settings}\nlang: ${code}\ncontact: ${words.contact}\n`),
    beside('README.md', words.readme(city, planName)),
    beside('.vscode/settings.json', editorSettings),
    beside('.vscode/extensions.json', '{ "recommendations": ["redhat.vscode-yaml"] }\n'),
    beside('.github/workflows/data.yml', `# ${words.about.workflow}\n${workflow}`),
  ];
}

const beside = (path: string, text: string): StartedFile => ({ path, text, isRecord: false });

const planGiven = (
  name: string,
  period: { readonly from: string; readonly to: string },
  { words, stages }: StartingWords,
  code: LanguageCode,
): ValueMap => ({
  name,
  ...(code !== 'ja' && { lang: code }),
  government: 'city',
  period: { ...period },
  words: { ...words, measure: [words.measure] },
  stages: [
    { id: 'not-started', label: stages.notStarted, class: 'not-started' },
    { id: 'on-plan', label: stages.onPlan, class: 'on-plan' },
    { id: 'changed', label: stages.changed, class: 'off-plan' },
    { id: 'done', label: stages.done, class: 'done' },
  ],
});

/** The last year that has ended is where a plan of this year starts from. */
const indicatorGiven = (year: FiscalYear, to: string, words: StartingWords): ValueMap => ({
  name: words.indicator,
  under: 'p1',
  unit: words.unit,
  goal: 'increase',
  baseline: { year: eraShort(year - 1), value: 100 },
  targets: [{ year: to, value: 120 }],
  source: 'plan-document',
});

/** As the program is installed into the repository: `npm install tools/reform-plan.tgz`. */
const schemas = './node_modules/reform-plan/schemas';
const editorSettings = `${JSON.stringify(
  {
    'yaml.schemas': {
      ...Object.fromEntries(
        Object.entries({
          plan: 'plans/*/plan.yaml',
          policy: 'plans/*/policies/*.yaml',
          measure: 'plans/*/measures/*.yaml',
          indicator: 'plans/*/indicators/*.yaml',
          tally: 'plans/*/tallies/*.yaml',
          review: 'plans/*/reviews/*.yaml',
          survey: 'plans/*/surveys/*.yaml',
          government: 'governments/*.yaml',
          source: 'sources/*.yaml',
        }).map(([kind, files]) => [`${schemas}/${kind}.schema.json`, `data/${files}`]),
      ),
      [`${schemas}/reform.schema.json`]: 'reform.yaml',
    },
  },
  null,
  2,
)}\n`;

const workflow = `name: data
on:
  push: { branches: [main] }
  pull_request:
permissions: { contents: read }
jobs:
  data:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
        with: { fetch-depth: 0, persist-credentials: false }
      - uses: actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0
        with: { node-version: 20 }
      - run: npm install --no-save tools/reform-plan.tgz
      - run: npx --no-install reform validate --format github
      - run: npx --no-install reform diff HEAD^ HEAD --format markdown >> "$GITHUB_STEP_SUMMARY"
        if: github.event_name == 'pull_request'
`;
