import { latestDay } from '../../assess/latest-day.ts';
import { everyLanguage } from '../../language/load-language.ts';
import type { OrProblem } from '../../language/run.ts';
import { isProblem } from '../../problem.ts';
import { countsPage } from '../../render/document/explain/counts-page.ts';
import { indicatorPage } from '../../render/document/explain/indicator-page.ts';
import { whatIfPage } from '../../render/document/explain/what-if-page.ts';
import type { Input } from '../command.ts';
import { locatorFor } from '../pipeline.ts';
import type { Query } from '../query.ts';
import type { Named } from '../records/named.ts';
import { explainCounts } from './counts.ts';
import type { Explanation } from './formats.ts';
import { explainIndicator, explainWhatIf } from './indicator.ts';
import { asksWhatIf, whatIfOf, whatIfOptions } from './what-if-options.ts';

/** What is asked of the record that was named, answered; or why it has no figures to explain. */
export async function explanationOf(
  { findable, library }: Named,
  input: Input,
  { asOf, today, workspace }: Query,
): Promise<OrProblem<Explanation>> {
  const { subject } = findable;
  const { shared } = library.shared;
  const locator = locatorFor(workspace);
  const isIndicator = subject.kind === 'indicator';
  const option = whatIfOptions.find(name => input.texts(name).length > 0);
  if (option !== undefined && !isIndicator)
    return { kind: 'what-if-not-for', option: `--${option}`, of: subject.kind };
  if (!('plan' in subject)) return { kind: 'not-explained', of: subject.kind, address: findable.address };
  const { plan } = subject;
  const day = asOf === 'latest' ? (latestDay(plan) ?? today) : asOf;

  switch (subject.kind) {
    case 'indicator': {
      const { record: indicator, series } = subject;
      const asked = { plan, indicator, series, asOf: day, shared };
      if (indicator.role === 'heading')
        return { kind: 'not-explained', of: 'indicator', address: findable.address };
      if (!asksWhatIf(input)) {
        const explained = await explainIndicator(asked, locator);
        return {
          document: writing => indicatorPage(explained, writing),
          json: async () =>
            (await import('../../render/json/explanation-json.ts')).indicatorExplanation(
              explained,
              await everyLanguage(),
            ),
        };
      }
      const whatIf = whatIfOf(input, indicator, series);
      if (isProblem(whatIf)) return whatIf;
      const explained = await explainWhatIf(asked, whatIf, locator);
      return {
        document: writing => whatIfPage(explained, writing),
        json: async () =>
          (await import('../../render/json/what-if-json.ts')).whatIfExplanation(
            explained,
            await everyLanguage(),
          ),
      };
    }
    case 'plan':
    case 'policy':
    case 'measure': {
      const record = subject.kind === 'plan' ? null : subject.record;
      const explained = await explainCounts({ plan, record, asOf: day, shared }, locator);
      return {
        document: writing => countsPage(explained, writing),
        json: async () =>
          (await import('../../render/json/counts-json.ts')).countsExplanation(
            explained,
            await everyLanguage(),
          ),
      };
    }
    default:
      return { kind: 'not-explained', of: subject.kind, address: findable.address };
  }
}
