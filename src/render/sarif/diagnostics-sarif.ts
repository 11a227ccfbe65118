import { families } from '../../check/rules/index.ts';
import type { FaultWords } from '../../language/diagnostics.ts';
import type { RuleLanguage, RuleLanguages } from '../../language/language.ts';
import type { Span, SpanRange } from '../../load/locate.ts';
import { pathAddress } from '../../text/path-address.ts';
import { version } from '../../version.ts';
import { jsonOf } from '../json/json.ts';
import { type Digest, fingerprints } from '../wording/findings/fingerprint.ts';
import type { Diagnostic } from '../wording/findings/word.ts';

/** What a log of SARIF is made with beside what was found. */
export interface SarifMeans {
  readonly languages: RuleLanguages;
  readonly digest: Digest;
  /** The page with the rules, each under its name; `null` where no one has said where it can be read. */
  readonly rulesAt: string | null;
}

/** SARIF 2.1.0, as code scanning services and editors read it. It never says when or where it was made. */
export function diagnosticsSarif(
  diagnostics: readonly Diagnostic[],
  { languages, digest, rulesAt }: SarifMeans,
): string {
  const rules = rulesIn(languages, rulesAt);
  const known = fingerprints(diagnostics, digest);
  const index = new Map<string, number>(rules.map(({ id }, place) => [id, place]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'reform', version, semanticVersion: version, language: 'en', rules } },
        automationDetails: { id: 'reform/validate/' },
        columnKind: 'unicodeCodePoints',
        results: diagnostics.map((diagnostic, place) => ({
          ...result(diagnostic, index.get(diagnostic.name) ?? -1),
          // By this name services look for it; without one they make their own of the lines.
          partialFingerprints: { primaryLocationLineHash: known[place] },
        })),
      },
    ],
  };
  return jsonOf(log);
}

function result({ name, severity, message, help, span, related, age }: Diagnostic, ruleIndex: number) {
  return {
    ruleId: name,
    ruleIndex,
    level: severity,
    ...(age && { baselineState: age === 'old' ? 'unchanged' : 'new' }),
    message: { text: help ? `${message}\n${help}` : message },
    locations: [{ physicalLocation: location(span) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({
        id,
        physicalLocation: location(place.span),
        message: { text: place.message },
      })),
    }),
  };
}

function location({ file, range }: Span) {
  const uri = pathAddress(file);
  return { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, ...(range && { region: region(range) }) };
}

const region = ({ start, end }: SpanRange) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

/** Every rule, found or not, so that its number is the same in every run of a version. */
function rulesIn({ en, ja }: RuleLanguages, rulesAt: string | null) {
  return Object.entries(families).flatMap(([family, rules]) =>
    rules.map(({ name, severity }) => {
      const [english, japanese] = [wordsOf(en, name), wordsOf(ja, name)];
      return {
        id: name,
        shortDescription: { text: sentence(`Checks ${english.checks}`) },
        fullDescription: { text: `${sentence(`Checks ${english.checks}`)} ${english.why}` },
        ...(rulesAt && { helpUri: `${rulesAt}#${name}` }),
        help: {
          text: `${english.why}\n\n${japanese.checks}\n${japanese.why}`,
          markdown: `${english.why}\n\n**${japanese.checks}**\n\n${japanese.why}`,
        },
        defaultConfiguration: { level: severity },
        properties: { tags: [family] },
      };
    }),
  );
}

const sentence = (text: string) => `${text}.`;

const wordsOf = ({ rules }: RuleLanguage, name: string) =>
  (rules as Readonly<Record<string, FaultWords<never>>>)[name]!;
