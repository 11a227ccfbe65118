import {
  type Day,
  type Detail,
  type FiscalYear,
  type LanguageCode,
  type Milestone,
  type Name,
  namesIn,
  type PartialDay,
  type PassingFigure,
  type Said,
  type SourceReference,
  type When,
} from '../../model/record.ts';
import { parseFiscalYear } from '../../time/fiscal-year.ts';
import { parsePartialDay } from '../../time/partial-day.ts';

/** What the fields of one file share while its record is built. */
export interface Building {
  /** The language of a plain string. */
  readonly lang: LanguageCode;
  /** The ids of all sources that the file names. */
  readonly namedSources: Set<string>;
}

type Raw = Readonly<Record<string, unknown>>;

/**
 * A map of a file whose shape has been checked, read field by field into the model. What is absent is
 * `null` or an empty list.
 */
export class Fields {
  readonly raw: Raw;
  private readonly building: Building;

  constructor(raw: Raw, building: Building) {
    this.raw = raw;
    this.building = building;
  }

  has(key: string): boolean {
    return this.raw[key] !== undefined;
  }

  text(key: string): string | null {
    const value = this.raw[key];
    return value === undefined ? null : String(value);
  }

  number(key: string): number | null {
    return (this.raw[key] as number | undefined) ?? null;
  }

  flag(key: string): boolean {
    return this.raw[key] === true;
  }

  choice<T extends string>(key: string): T | null {
    return (this.raw[key] as T | undefined) ?? null;
  }

  texts(key: string): readonly string[] {
    const value = this.raw[key];
    if (value === undefined) return none;
    return Array.isArray(value) ? value.map(String) : [String(value)];
  }

  name(key: string): Name {
    return this.asName(this.raw[key]) ?? {};
  }

  said(key: string): Said | null {
    return this.asSaid(this.raw[key]);
  }

  /** A list of texts, each by language or in the plan's. */
  saidOnes(key: string): readonly Said[] {
    const value = this.raw[key];
    return Array.isArray(value) ? value.map(each => this.asSaid(each) ?? unsaid) : none;
  }

  optionalName(key: string): Name | null {
    return this.asName(this.raw[key]);
  }

  year(key: string): FiscalYear | null {
    const value = this.raw[key];
    if (value === undefined) return null;
    return parseFiscalYear(value as string | number);
  }

  partialDay(key: string): PartialDay | null {
    const value = this.raw[key];
    if (value === undefined) return null;
    return parsePartialDay(String(value));
  }

  day(key: string): Day | null {
    return this.partialDay(key)?.day ?? null;
  }

  /** A day, or from one day to another. */
  when(key: string): When {
    const span = this.map(key);
    if (!span) return { from: null, to: this.partialDay(key)! };
    return { from: span.partialDay('from'), to: span.partialDay('to')! };
  }

  map(key: string): Fields | null {
    const value = this.raw[key];
    return isMap(value) ? new Fields(value, this.building) : null;
  }

  list<T>(key: string, build: (fields: Fields) => T): readonly T[] {
    const value = this.raw[key];
    if (!Array.isArray(value)) return none;
    return value.map(entry => build(new Fields(entry as Raw, this.building)));
  }

  details(key = 'details'): readonly Detail[] {
    return this.list(key, fields => {
      const raw: unknown = fields.raw;
      if (typeof raw !== 'object' || !fields.has('name'))
        return { name: this.asName(raw) ?? {}, says: null, details: none, note: null, source: null };
      return {
        name: fields.name('name'),
        says: fields.said('says'),
        details: fields.details(),
        note: fields.note(),
        source: fields.source(),
      };
    });
  }

  milestones(): readonly Milestone[] {
    return this.list('milestones', entry => ({
      name: entry.name('name'),
      due: entry.partialDay('due'),
      done: entry.partialDay('done'),
      why: entry.said('why'),
      note: entry.note(),
      source: entry.source(),
    }));
  }

  passingFigures(): readonly PassingFigure[] {
    return this.list('figures', figure => ({
      name: figure.name('name'),
      unit: figure.text('unit'),
      values: figure.list('values', entry => ({
        when: entry.said('when'),
        value: entry.number('value') ?? 0,
        approximate: entry.flag('approximate'),
        note: entry.note(),
        source: entry.source(),
      })),
      note: figure.note(),
      source: figure.source(),
    }));
  }

  note(): Said | null {
    return this.said('note');
  }

  source(): readonly SourceReference[] | null {
    const value = this.raw.source;
    if (value === undefined) return null;
    const references = isMap(value)
      ? Object.entries(value).map(([id, place]) => ({ id, place: place === null ? null : String(place) }))
      : this.texts('source').map(id => ({ id, place: null }));
    for (const { id } of references) this.building.namedSources.add(id);
    return references;
  }

  private asSaid(value: unknown): Said | null {
    const by = this.asName(value);
    return by && { plain: by[this.building.lang] ?? namesIn(by)[0] ?? '', by };
  }

  private asName(value: unknown): Name | null {
    if (value === undefined || value === null) return null;
    return isMap(value) ? (value as Name) : { [this.building.lang]: String(value) };
  }
}

const none: readonly never[] = [];
export const unsaid: Said = { plain: '', by: {} };
const isMap = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
