import type { Language } from '../../language/language.ts';
import { termsOfEach } from '../../language/load-language.ts';
import type { Document } from '../../render/document/document.ts';
import type { RecordStyle } from '../../render/document/record/style.ts';
import type { Screen } from '../../render/screen.ts';
import { drawerFor } from '../drawer.ts';
import type { Content, Whole } from './details-of.ts';

export const showFormats = ['text', 'json', 'markdown'] as const;
export type ShowFormat = (typeof showFormats)[number];

export async function renderRecord(
  format: ShowFormat,
  whole: Whole,
  language: Language,
  screen: Screen,
): Promise<string> {
  switch (format) {
    case 'text':
    case 'markdown': {
      const { draw, writing } = await drawerFor(format, { language, screen });
      return draw(await documentOf(whole, { ...writing, lineOf: whole.lineOf }));
    }
    case 'json': {
      const { jsonText } = await import('../../render/json/json.ts');
      return jsonText('record', { asOf: whole.asOf, record: await jsonOf(whole) });
    }
  }
}

async function documentOf({ content, shared }: Whole, style: RecordStyle): Promise<Document> {
  const { sources } = shared;
  switch (content.kind) {
    case 'indicator': {
      const { indicatorDocument } = await import('../../render/document/record/indicator.ts');
      return indicatorDocument(content.whole, content.series, sources, style);
    }
    case 'measure':
      return (await import('../../render/document/record/measure.ts')).measureDocument(
        content.whole,
        sources,
        style,
      );
    case 'policy':
      return (await import('../../render/document/record/policy.ts')).policyDocument(
        content.whole,
        sources,
        style,
      );
    case 'plan': {
      const { planDocument } = await import('../../render/document/record/plan.ts');
      return planDocument(content.scope, content.government, sources, style);
    }
    case 'government':
    case 'source': {
      const { governmentDocument, sourceDocument } = await import('../../render/document/record/shared.ts');
      const { plans } = content;
      if (content.kind === 'source') return sourceDocument(content.record, plans, style);
      return governmentDocument(content.record, plans, style);
    }
    default:
      return publishedDocument(content, sources, style);
  }
}

type Published = Extract<Content, { readonly kind: 'tally' | 'review' | 'survey' }>;

async function publishedDocument(
  content: Published,
  sources: Whole['shared']['sources'],
  style: RecordStyle,
) {
  const documents = await import('../../render/document/record/published.ts');
  const { scope } = content;
  if (content.kind === 'tally') return documents.tallyDocument(scope, content.record, sources, style);
  if (content.kind === 'review') return documents.reviewDocument(scope, content.record, sources, style);
  return documents.surveyDocument(scope, content.record, sources, style);
}

async function jsonOf({ content, shared, lineOf }: Whole): Promise<object> {
  const tree = await import('../../render/json/record/tree-json.ts');
  const other = await import('../../render/json/record/other-json.ts');
  const ground = { sources: shared.sources, lineOf };
  switch (content.kind) {
    case 'indicator':
      return tree.indicatorRecordJson(content.whole, content.series, await termsOfEach(), ground);
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
