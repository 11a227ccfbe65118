import government from '../../schemas/government.schema.json' with { type: 'json' };
import indicator from '../../schemas/indicator.schema.json' with { type: 'json' };
import measure from '../../schemas/measure.schema.json' with { type: 'json' };
import plan from '../../schemas/plan.schema.json' with { type: 'json' };
import policy from '../../schemas/policy.schema.json' with { type: 'json' };
import shared from '../../schemas/shared.schema.json' with { type: 'json' };
import source from '../../schemas/source.schema.json' with { type: 'json' };
import type { LanguageCode } from '../model/record.ts';

/** A key of a file, with what the schema says of it. */
export interface SchemaKey {
  readonly key: string;
  readonly title: Readonly<Record<LanguageCode, string>>;
  readonly meaning: Readonly<Record<LanguageCode, string>>;
}

interface Described {
  readonly title?: string;
  readonly description?: string;
  readonly $ref?: string;
}

interface Schema {
  readonly properties: object;
  readonly $defs?: object;
}

const schemas = { government, indicator, measure, plan, policy, source } as const;
export type NewKind = keyof typeof schemas;
export const newKinds = Object.keys(schemas) as readonly NewKind[];

/** The keys of a kind of file, in the order in which they are written. */
export function keysOf(kind: NewKind): readonly SchemaKey[] {
  const schema: Schema = schemas[kind];
  return Object.entries(schema.properties).map(([key, property]) => {
    const { title, description } = described(property as Described, schema);
    return { key, title: inBoth(title ?? '', ' / '), meaning: inBoth(description ?? '', '\n') };
  });
}

/** What a key says itself goes before what it refers to. */
function described(property: Described, schema: Schema): Described {
  if (property.$ref === undefined || (property.title && property.description)) return property;
  const name = property.$ref.slice(property.$ref.lastIndexOf('/') + 1);
  const within = property.$ref.startsWith('#') ? schema.$defs : shared.$defs;
  const referred = within && (within as Readonly<Record<string, Described>>)[name];
  return referred ? { ...described(referred, schema), ...withoutReference(property) } : property;
}

const withoutReference = ({ title, description }: Described) => ({
  ...(title !== undefined && { title }),
  ...(description !== undefined && { description }),
});

function inBoth(text: string, between: string): Readonly<Record<LanguageCode, string>> {
  const [ja = '', en = ja] = text.split(between);
  return { ja, en };
}
