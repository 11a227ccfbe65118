import { bureaus } from './words.js';

const pad = number => String(number).padStart(4, '0');

export const idOf = number => `sample-${pad(number)}`;
export const nameOf = number => `見本${pad(number)}市`;

/** The organisations, and the documents that the two plans come from. */
export function* sharedFiles(number) {
  const id = idOf(number);
  yield {
    path: `governments/${id}.yaml`,
    lines: [
      `code: "${codeOf(number)}"`,
      `name: { ja: ${nameOf(number)}, en: Sample City ${pad(number)} }`,
      'organisations:',
      ...bureaus.map(name => `  - { name: ${name} }`),
      `  - { name: 企画局, until: 2022-03-31, became: [${bureaus[0]}] }`,
    ],
  };
  for (const [edition, date] of [
    ['2023', '2024-12'],
    ['2027', '2026-10'],
  ]) {
    yield {
      path: `sources/${id}-plan-${edition}.yaml`,
      lines: [
        `title: ${nameOf(number)}行財政改革プラン${edition} 進捗状況`,
        `publisher: ${nameOf(number)}総務局行政改革推進課`,
        `date: ${date}`,
      ],
    };
  }
}

/** Six digits, of which the last checks the others. */
function codeOf(number) {
  const digits = `${String(1 + (number % 47)).padStart(2, '0')}${String(100 + Math.floor(number / 47)).padStart(3, '0')}`;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (6 - index), 0);
  return `${digits}${(11 - (sum % 11)) % 10}`;
}
