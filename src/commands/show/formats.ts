import type { Language } from '../../language/language.ts';
import type { Sheet } from '../../render/record/sheet.ts';
import { onPaper, onScreen, type SheetStyle } from '../../render/record/style.ts';
import type { Screen } from '../../render/screen.ts';
import { termsInBoth } from '../terms-in-both.ts';
import type { Content, Whole } from './whole-of.ts';

export const showFormats = ['text', 'json', 'markdown'] as const;
export type ShowFormat = (typeof showFormats)[number];

export async function renderRecord(
  format: ShowFormat,
  whole: Whole,
  language: Language,
  screen: Screen,
): Promise<string> {
  switch (format) {
    case 'text': {
      const { paintsFor } = await import('../../render/terminal/paint.ts');
      const { sheetText } = await import('../../render/terminal/sheet-text.ts');
      const paints = paintsFor(screen);
      return sheetText(
        await sheetOf(whole, onScreen(language, screen, paints, whole.lineOf)),
        screen,
        paints,
      );
    }
    case 'markdown': {
      const { sheetMarkdown } = await import('../../render/markdown/sheet-markdown.ts');
      return sheetMarkdown(await sheetOf(whole, onPaper(language, whole.lineOf)));
    }
    case 'json': {
      const { jsonText } = await import('../../render/json/json.ts');
      return jsonText('record', { asOf: whole.asOf, record: await jsonOf(whole) });
    }
  }
}

async function sheetOf({ content, shared }: Whole, style: SheetStyle): Promise<Sheet> {
  const { sources } = shared;
  switch (content.kind) {
    case 'indicator': {
      const { indicatorSheet } = await import('../../render/record/indicator.ts');
      return indicatorSheet(content.whole, content.series, sources, style);
    }
    case 'measure':
      return (await import('../../render/record/measure.ts')).measureSheet(content.whole, sources, style);
    case 'policy':
      return (await import('../../render/record/policy.ts')).policySheet(content.whole, sources, style);
    case 'plan': {
      const { planSheet } = await import('../../render/record/plan.ts');
      return planSheet(content.scope, content.government, sources, style);
    }
    case 'government':
    case 'source': {
      const { governmentSheet, sourceSheet } = await import('../../render/record/shared.ts');
      const { plans } = content;
      if (content.kind === 'source') return sourceSheet(content.record, plans, style);
      return governmentSheet(content.record, plans, style);
    }
    default:
      return publishedSheet(content, sources, style);
  }
}

type Published = Extract<Content, { readonly kind: 'tally' | 'review' | 'survey' }>;

async function publishedSheet(content: Published, sources: Whole['shared']['sources'], style: SheetStyle) {
  const sheets = await import('../../render/record/published.ts');
  const { scope } = content;
  if (content.kind === 'tally') return sheets.tallySheet(scope, content.record, sources, style);
  if (content.kind === 'review') return sheets.reviewSheet(scope, content.record, sources, style);
  return sheets.surveySheet(scope, content.record, sources, style);
}

async function jsonOf({ content, shared, lineOf }: Whole): Promise<object> {
  const tree = await import('../../render/json/record/tree-json.ts');
  const other = await import('../../render/json/record/other-json.ts');
  const ground = { sources: shared.sources, lineOf };
  switch (content.kind) {
    case 'indicator':
      return tree.indicatorRecordJson(content.whole, content.series, await termsInBoth(), ground);
    case 'measure':
      return tree.measureRecordJson(content.whole, ground);
    case 'policy':
      return tree.policyRecordJson(content.whole, ground);
    case 'plan':
      return other.planRecordJson(content.scope, ground);
    case 'tally':
      return other.tallyRecordJson(content.scope, content.record, ground);
    case 'review':
      return other.reviewRecordJson(content.scope, content.record, ground);
    case 'survey':
      return other.surveyRecordJson(content.scope, content.record, ground);
    case 'government':
      return other.governmentRecordJson(content.record, content.plans, ground);
    case 'source':
      return other.sourceRecordJson(content.record, content.plans, ground);
  }
}
