import type { Fault } from '../../check/fault.ts';
import type { Host } from '../../host.ts';
import type { SettingChange } from '../../language/diagnostics.ts';
import type { Language } from '../../language/language.ts';
import { everyLanguageWithRules, loadLanguage, withRules } from '../../language/load-language.ts';
import { type Diagnostic, word } from '../../render/wording/findings/word.ts';
import type { Context } from '../command.ts';
import { drawerFor } from '../drawer.ts';
import type { OutputRequest } from '../output-requests.ts';
import { screenFor } from '../screen-for.ts';
import { type FailOn, isFailure } from './fail-on.ts';
import type { FaultCounts } from './fault-list.ts';

export const diagnosticFormats = [
  'text',
  'concise',
  'json',
  'github',
  'gitlab',
  'junit',
  'sarif',
  'rdjson',
  'markdown',
] as const;
export type DiagnosticFormat = (typeof diagnosticFormats)[number];

/** What a form may say of the run beside what was found. */
export interface CheckRun {
  readonly files: number;
  readonly failOn: FailOn;
  readonly counts: FaultCounts;
  /** How many there are beside those listed. */
  readonly more: number;
  /** What a change does to the settings it would be judged by; `null` where no earlier state was compared with. */
  readonly changes: readonly SettingChange[] | null;
}

/** What was found, in a form. Machine formats never look at the locale: English, unless `--lang` says otherwise. */
export async function renderDiagnostics(
  { format, file }: OutputRequest<DiagnosticFormat>,
  faults: readonly Fault[],
  { files, failOn, counts, more, changes }: CheckRun,
  context: Context,
): Promise<string> {
  const isForMachines = format === 'json' || format === 'sarif';
  const language = isForMachines && !context.languageAsked ? await loadLanguage('en') : context.language;
  const diagnostics = faults.length > 0 ? await inWords(faults, language) : [];
  const rulesAt = pageOfRules(context.host);
  switch (format) {
    case 'text': {
      if (diagnostics.length === 0) return '';
      const { findingsDocument } = await import('../../render/document/check/findings.ts');
      const drawer = await drawerFor(format, { language, screen: screenFor(file, context.screen) });
      return drawer.draw(findingsDocument(diagnostics, language.diagnostics));
    }
    case 'concise': {
      const { diagnosticsConcise } = await import('../../render/concise/diagnostics-concise.ts');
      return diagnosticsConcise(diagnostics);
    }
    case 'json': {
      const { diagnosticsJson } = await import('../../render/json/diagnostics-json.ts');
      return diagnosticsJson(diagnostics, { files, ...counts, more, changes });
    }
    case 'github': {
      const { diagnosticsGithub } = await import('../../render/github/diagnostics-github.ts');
      return diagnosticsGithub(diagnostics, language.diagnostics);
    }
    case 'sarif': {
      const { diagnosticsSarif } = await import('../../render/sarif/diagnostics-sarif.ts');
      const languages = await everyLanguageWithRules();
      return diagnosticsSarif(diagnostics, { languages, digest: digestOf(context.host), rulesAt });
    }
    case 'gitlab': {
      const { diagnosticsGitlab } = await import('../../render/gitlab/diagnostics-gitlab.ts');
      return diagnosticsGitlab(diagnostics, digestOf(context.host));
    }
    case 'junit': {
      const { diagnosticsJunit } = await import('../../render/junit/diagnostics-junit.ts');
      return diagnosticsJunit(diagnostics, { files, isFailure: one => isFailure(one, failOn) }, language);
    }
    case 'rdjson': {
      const { diagnosticsRdjson } = await import('../../render/rdjson/diagnostics-rdjson.ts');
      return diagnosticsRdjson(diagnostics, rulesAt);
    }
    case 'markdown': {
      const { checkPageDocument } = await import('../../render/document/check/page.ts');
      const page = {
        files,
        contact: context.settings.contact,
        filesAt: filesAt(context.host),
        since: changes !== null,
        counts,
        more,
        changes: changes ?? [],
      };
      const drawer = await drawerFor(format, context);
      return drawer.draw(checkPageDocument(diagnostics, page, language.checkPage));
    }
  }
}

async function inWords(faults: readonly Fault[], spoken: Language): Promise<readonly Diagnostic[]> {
  const language = await withRules(spoken);
  return faults.map(fault => word(fault, language));
}

/** Where the files of this commit can be read, in a workflow on GitHub. */
function filesAt({ environment }: Host): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = environment;
  return server && repository && commit ? `${server}/${repository}/blob/${commit}/` : null;
}

/** The page with the rules, where whoever runs this has said at which address it can be read. */
function pageOfRules({ environment: { REFORM_RULES_AT: page } }: Host): string | null {
  return page && /^https?:\/\/[^\s#]+$/.test(page) ? page : null;
}

/** Half of a SHA-256 is more than enough to tell findings apart. */
const digestOf = (host: Host) => (text: string) => {
  const hash = host.hash();
  hash.add(text);
  return hash.hex().slice(0, 32);
};
