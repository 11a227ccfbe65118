/** What every answer in JSON begins with, and how it is written. */
export const jsonText = (kind: string, answer: Readonly<Record<string, unknown>>): string =>
  jsonOf({ schemaVersion: 1, kind, ...answer });

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
