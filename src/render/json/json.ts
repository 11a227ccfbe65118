import { isSaid } from '../../model/record.ts';

/** What every answer in JSON begins with, and how it is written. */
export const jsonText = (kind: string, answer: Readonly<Record<string, unknown>>): string =>
  jsonOf({ schemaVersion: 1, kind, ...(toldByLanguage(answer) as object) });

/**
 * What a file says stands as text in the plan's language; where it is written in several, `…_by` beside it has them all.
 * What has no such text in it is handed back as it is.
 */
export function toldByLanguage(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isSaid(value)) return value.plain;
  if (Array.isArray(value)) {
    const told = value.map(toldByLanguage);
    return told.some((each, index) => each !== value[index]) ? told : value;
  }
  let told: Record<string, unknown> | null = null;
  for (const [key, each] of Object.entries(value)) {
    const one = toldByLanguage(each);
    if (one === each) continue;
    told ??= {};
    told[key] = one;
    if (isSaid(each) && Object.keys(each.by).length > 1) told[`${key}_by`] = each.by;
  }
  return told ? inOrder(value, told) : value;
}

/** Keys stay where they were, and each language-map stands behind its text. */
function inOrder(value: object, told: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => {
      const by = `${key}_by`;
      return [
        [key, Object.hasOwn(told, key) ? told[key] : each],
        ...(Object.hasOwn(told, by) ? [[by, told[by]]] : []),
      ];
    }),
  );
}

/**
 * JSON that may be seen on a terminal or in the log of a CI service, some of which obey `##[…]` and `##vso[…]`: what
 * they would act on is written as JSON writes such a character, and is read back as it was.
 */
export const jsonOf = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(unseen, escaped).replaceAll('##', '#\\u0023')}\n`;

/** JSON itself escapes no more than what stands below the space. */
const unseen = /[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}]/gu;

const escaped = (character: string) =>
  character
    .split('')
    .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
