import { example, type WorkspaceFiles } from '../../support/cases.ts';

const text = (path: string) => Buffer.from(example[path] ?? '').toString('utf8');

/** The file with one text in place of another, which must stand there. */
export function edited(path: string, ...edits: readonly (readonly [from: string, to: string])[]): string {
  let content = text(path);
  for (const [from, to] of edits) {
    if (!content.includes(from)) throw new Error(`${path} has no ${from}`);
    content = content.replace(from, to);
  }
  return content;
}

const inData = (files: Readonly<Record<string, string | Uint8Array | null>>) =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [`data/${path}`, content]));

export const before = inData(example satisfies WorkspaceFiles);

const plan = 'plans/example';

/** One change of every kind, and nothing else. `null`: the file is gone. */
export const planted = inData({
  [`${plan}/indicators/visitors.yaml`]: edited(
    `${plan}/indicators/visitors.yaml`,
    // a target raised, as decided
    ['path:', '  - { year: R9, value: 140000, decided: 2026-10-01, why: 早期の達成 }\npath:'],
    // a figure corrected
    [
      '  - { date: 2026-09-30',
      '  - { year: R7, value: 108500, corrects: 111000, why: 二重の計上, known: 2026-11-01 }\n  - { date: 2026-09-30',
    ],
  ),
  // a figure that came, in one of two series
  [`${plan}/indicators/waiting-time.yaml`]: edited(`${plan}/indicators/waiting-time.yaml`, [
    '{ year: R5, value: 18.4 }',
    '{ year: R5, value: 18.4 }, { year: R7, value: 14 }',
  ]),
  // a past figure written over
  [`${plan}/indicators/e-book-loans.yaml`]: edited(`${plan}/indicators/e-book-loans.yaml`, [
    'total: 20500',
    'total: 31000',
  ]),
  // a limit made easier by writing over it
  [`${plan}/indicators/staff-satisfaction.yaml`]: edited(`${plan}/indicators/staff-satisfaction.yaml`, [
    '{ year: R9, value: 3.2 }',
    '{ year: R9, value: 3.1 }',
  ]),
  // a measure that moved stage
  [`${plan}/measures/evening-opening.yaml`]: edited(`${plan}/measures/evening-opening.yaml`, [
    'figures:',
    '  - { date: 2026-09-30, stage: changed, why: 照明の工事 }\nfigures:',
  ]),
  // one under another id
  [`${plan}/measures/reading-rooms.yaml`]: null,
  [`${plan}/measures/room-booking.yaml`]: text(`${plan}/measures/reading-rooms.yaml`),
  // one under another name, and its end taken back by a day
  [`${plan}/measures/self-checkout.yaml`]: edited(`${plan}/measures/self-checkout.yaml`, [
    'ja: 自動貸出機',
    'ja: セルフ貸出機',
  ]),
  // one that came, with its first report
  [`${plan}/measures/quiet-hours.yaml`]:
    'name: { ja: 静かな時間, en: Quiet hours }\nunder: services\nprogress:\n  - { date: 2026-06-30, stage: on-plan }\nsource: annual-report\n',
  // a meeting that went
  [`${plan}/reviews/readers-2024.yaml`]: null,
  // published totals written over
  [`${plan}/tallies/end-of-r6.yaml`]: edited(`${plan}/tallies/end-of-r6.yaml`, [
    '{ on-plan: 14, changed: 6 }',
    '{ on-plan: 15, changed: 5 }',
  ]),
  // edited without bearing on a result
  [`${plan}/policies/staff.yaml`]: edited(`${plan}/policies/staff.yaml`, [
    'source:',
    'problem: 残業が多い\nsource:',
  ]),
  'sources/annual-report.yaml': edited('sources/annual-report.yaml', ['2026-06-30', '2026-07-31']),
});
