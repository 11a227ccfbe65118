import type { Pointer } from '../../model/finding.ts';
import { closest } from '../../text/closest.ts';
import type { Located } from './located.ts';
import type { ProblemOf } from './problem.ts';

export interface UnknownKey {
  readonly problem: ProblemOf<'unknown-key'>;
  /** The place of the key that was meant: the one suggested, else its own. */
  readonly meant: Pointer;
}

export function unknownKeys(errors: readonly Located[]): readonly UnknownKey[] {
  return errors.filter(({ keyword }) => keyword === 'additionalProperties').map(unknownKey);
}

/** Words that people try for a key, and no slip of it. */
const otherWords: ReadonlySet<string> = new Set(
  Object.entries({
    from: ['begins', 'begin', 'starts', 'start', 'since', '開始', '開始日'],
    to: ['ends', 'end', 'until', '終了', '終了日'],
    until: ['ends', 'end', 'to'],
    why: ['reason', 'reasons', 'because', 'cause', '理由', '原因'],
    because: ['reason', 'why', '理由'],
    due: ['deadline', '期限'],
    next: ['action', 'actions', '対応'],
    name: ['title', 'label', '名称', '名前'],
    title: ['name', '名称'],
    label: ['name', 'title', '名称'],
    owner: ['owners', 'department', '所管', '担当'],
    value: ['amount', 'number', '値', '数値'],
    year: ['fiscal_year', '年度'],
    date: ['day', '日付'],
    note: ['comment', 'remark', '備考', '補足'],
    under: ['parent', 'policy'],
    stage: ['status', 'state', '進捗', '区分'],
    source: ['sources', '出典'],
  }).flatMap(([key, words]) => words.map(word => `${word} ${key}`)),
);

function unknownKey({ params, parentSchema, data, pointer }: Located): UnknownKey {
  const key = String(params.additionalProperty);
  const map = data as Readonly<Record<string, unknown>>;
  const allowed = Object.keys(parentSchema.properties ?? {});
  const absent = allowed.filter(other => !Object.hasOwn(map, other));
  const suggestion = absent.find(other => otherWords.has(`${key} ${other}`)) ?? closest(key, absent);
  const facts = { key, suggestion, allowed, bare: map[key] === null };
  return {
    problem: { rule: 'unknown-key', pointer: [...pointer, key], on: 'key', facts },
    meant: [...pointer, suggestion ?? key],
  };
}
