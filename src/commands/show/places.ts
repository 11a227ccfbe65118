import type { Scope } from '../../assess/select/scope.ts';
import type { LineOf, Locator } from '../../load/locate.ts';
import { type Pointer, valueAt } from '../../model/finding.ts';
import { figureLines, type Indicator } from '../../model/indicator.ts';
import type { Subject } from '../records/findable.ts';

/** The lines on which the entries of a record stand: looked up once, for every place that a sheet may name. */
export async function linesOf(subject: Subject, opinionsIn: Scope | null, locator: Locator): Promise<LineOf> {
  const lines = new Map<string, number>();
  for (const { file, pointers } of wanted(subject, opinionsIn)) {
    for (const pointer of pointers) {
      const { range } = await locator.span(valueAt({ file }, ...pointer));
      if (range) lines.set(keyOf(file, pointer), range.start.line);
    }
  }
  return (file, pointer) => lines.get(keyOf(file, pointer)) ?? null;
}

const keyOf = (file: string, pointer: Pointer) => JSON.stringify([file, ...pointer]);

interface Wanted {
  readonly file: string;
  readonly pointers: readonly Pointer[];
}

function* wanted(subject: Subject, opinionsIn: Scope | null): Generator<Wanted> {
  switch (subject.kind) {
    case 'indicator':
      yield { file: subject.record.file, pointers: figurePointers(subject.record) };
      break;
    case 'measure': {
      const { file, progress, figures, ended } = subject.record;
      const own = [...each('progress', progress), ...each('figures', figures)];
      yield { file, pointers: ended ? [...own, ['ended']] : own };
      break;
    }
    case 'tally':
      yield { file: subject.record.file, pointers: each('counts', subject.record.counts) };
      break;
    case 'plan':
      yield { file: subject.plan.file, pointers: each('stages', subject.plan.stages) };
      break;
    case 'policy':
    case 'review':
    case 'survey':
    case 'government':
    case 'source':
  }
  const reviews = subject.kind === 'review' ? [subject.record] : (opinionsIn?.plan.reviews ?? []);
  for (const { file, opinions } of reviews) {
    const isNamed = (about: readonly string[]) =>
      'record' in subject && about.some(id => id.split('/').at(-1) === subject.record.id);
    const indices = opinions.flatMap(({ about }, index) =>
      subject.kind === 'review' || isNamed(about) ? [index] : [],
    );
    yield { file, pointers: indices.map(index => ['opinions', index]) };
  }
}

const each = (key: string, list: readonly unknown[]): Pointer[] => list.map((_, index) => [key, index]);

function figurePointers(indicator: Indicator): Pointer[] {
  const pointers: Pointer[] = each('published', indicator.published);
  for (const { figures, pointer } of figureLines(indicator)) {
    if (figures.baseline) pointers.push([...pointer, 'baseline']);
    for (const key of ['targets', 'path', 'actuals', 'breaks'] as const) {
      for (const one of each(key, figures[key]).map(own => [...pointer, ...own])) pointers.push(one);
    }
  }
  return pointers;
}
