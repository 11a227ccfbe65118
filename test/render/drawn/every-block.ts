import { diagnostics as words } from '../../../src/language/en/diagnostics.ts';
import type { Column, Document } from '../../../src/render/document/document.ts';
import { aDiagnostic, aSpan } from '../../build/diagnostic.ts';

const name: Column = { heading: 'indicator', wraps: true, comfort: 24 };
const actual: Column = { heading: 'actual', align: 'right' };
const needed: Column = { heading: 'needed\nnow', align: 'right', rank: 1, below: 'named' };
const verdict: Column = { heading: 'verdict', isPlain: true };
const bar: Column = { heading: '', rank: 3 };
const id: Column = { heading: 'id', rank: 2, below: 'bare' };

/** One of each thing that a document may hold. */
export const everyBlock: Document = {
  title: {
    text: 'How it stands',
    aside: { text: '2026-03-31', tone: 'faint' },
    below: [{ text: { pieces: ['Kawabe Town', 'FY2024-2028'] }, aside: 'year 2' }],
  },
  blocks: [
    {
      kind: 'section',
      heading: 'Must not be overlooked',
      isCallout: true,
      blocks: [
        { kind: 'lines', lines: ['- a line that begins like a list', '# and one like a heading'] },
        {
          kind: 'items',
          items: [
            { text: { text: 'a target was lowered: `value: 12`', hasCode: true }, late: true },
            { text: 'a record went', details: ['why: *it ended*', { text: '`x`', hasCode: true }] },
          ],
        },
      ],
    },
    {
      kind: 'section',
      heading: { pieces: ['Indicators', { text: '2', tone: 'strong' }], between: ' ' },
      aside: 'on track 1  behind 1',
      lead: 'those that the plan counts',
      blocks: [
        {
          kind: 'table',
          columns: [name, actual, needed, verdict, bar, id],
          groups: [
            {
              heading: '1 Counters',
              rows: [
                {
                  cells: [
                    'Share of online applications in all applications, %',
                    { text: '23', sign: '*' },
                    '24.5',
                    { text: 'behind', tone: 'bad' },
                    { chart: { kind: 'progress', progress: 0.3, needed: 0.5 }, tone: 'bad' },
                    { text: 'online-applications', tone: 'faint' },
                  ],
                  late: true,
                  notes: [{ text: 'without the rest of the year', tone: 'faint' }],
                },
              ],
            },
            {
              heading: '2 Finance',
              rows: [
                { cells: ['Savings', '43', '-', { text: 'on track', tone: 'good' }, '', 'savings'] },
                { cells: ['of which energy', '12', '', '', '', 'savings-energy'], depth: 1 },
              ],
            },
          ],
          legend: [
            { sign: '!', text: 'to be explained' },
            { sign: '*', text: 'two or more years old' },
            { sign: 'needed', column: bar, text: 'needed now' },
            { sign: null, column: needed, text: 'needed: by the line to the target' },
          ],
        },
        {
          kind: 'lines',
          lines: ['all of them', { pieces: ['on track 1', 'behind 1'] }],
          isFinePrint: true,
        },
      ],
    },
    {
      kind: 'section',
      heading: 'Records',
      blocks: [
        {
          kind: 'facts',
          rows: [
            { label: 'baseline', when: 'FY2021', value: '20', remark: '' },
            { label: 'actual', when: 'FY2025', value: '23', remark: '+1 since the year before' },
          ],
        },
        {
          kind: 'labelled',
          label: 'verdict',
          lines: [{ text: 'behind', tone: 'bad' }, { pieces: ['pace 0.6', 'on track from 1'] }],
          chart: { chart: { kind: 'progress', progress: -0.1, needed: 0.5 } },
        },
        {
          kind: 'labelled',
          label: 'opinions',
          lines: [
            'Committee',
            {
              bullet: 'a member: lower than in other towns',
              below: ['answer: it is under review'],
              depth: 0,
            },
            { bullet: 'another', depth: 1 },
          ],
        },
        {
          kind: 'labelled',
          label: 'source',
          lines: [{ pieces: ['Report', { text: 'https://city.example/a_b', isAddress: true }] }],
        },
        {
          kind: 'table',
          label: 'by year',
          columns: [{ heading: 'year' }, { heading: 'actual', align: 'right' }],
          groups: [{ rows: [{ cells: ['FY2024', '22'] }, { cells: ['FY2025', '23'] }] }],
        },
      ],
    },
    {
      kind: 'section',
      blocks: [
        {
          kind: 'prose',
          paragraphs: [
            'A paragraph that is long enough to go over several lines of a screen that is sixty columns wide.',
            '1. This one begins like a numbered list',
          ],
        },
        { kind: 'items', heading: 'What to do', items: [{ text: 'look' }, { text: 'decide', late: true }] },
      ],
    },
    {
      kind: 'section',
      heading: 'In the files',
      folded: true,
      blocks: [
        {
          kind: 'code',
          heading: 'before',
          path: 'plans/a/plan.yaml',
          lines: ['name: "``` → x"', '  under: p1'],
        },
        { kind: 'code', lines: ['reform status'] },
        {
          kind: 'findings',
          words,
          findings: [
            aDiagnostic({ help: 'did you mean `p1`?' }),
            aDiagnostic({ severity: 'warning', name: 'unused-source', span: aSpan('data/sources/c.yaml') }),
          ],
        },
      ],
    },
    {
      kind: 'section',
      heading: {
        kind: 'table',
        columns: [{ heading: '', wraps: true }, { heading: '' }],
        groups: [{ rows: [{ cells: [{ text: 'Town Plan', tone: 'strong' }, 'town-2024'] }] }],
        linesUpAs: 'plans',
      },
      blocks: [
        {
          kind: 'table',
          linesUpAs: 'counts',
          columns: [
            { heading: '' },
            { heading: '', align: 'right' },
            { heading: '', wraps: true, comfort: 20, isSeveral: true },
            { heading: '', rank: 1 },
          ],
          groups: [
            {
              rows: [
                {
                  cells: [
                    'measures',
                    '9',
                    { pieces: ['on plan 6', 'late 2'] },
                    {
                      chart: {
                        kind: 'stack',
                        parts: [
                          { label: 'on plan', size: 6, stage: 'on-plan' },
                          { label: 'late', size: 2, stage: 'off-plan' },
                          { label: 'other', size: 1, stage: 'unnamed' },
                          { label: 'not reported', size: 3, stage: null },
                        ],
                      },
                    },
                  ],
                  notes: ['last report 2026-03-31'],
                },
              ],
            },
          ],
        },
        {
          kind: 'table',
          linesUpAs: 'counts',
          columns: [
            { heading: '' },
            { heading: '', align: 'right' },
            { heading: '', wraps: true, comfort: 20, isSeveral: true },
            { heading: '', rank: 1 },
          ],
          groups: [
            {
              rows: [
                {
                  cells: [
                    'indicators',
                    '12',
                    'regressed 1',
                    { chart: { kind: 'share', share: 0.25 }, tone: 'good' },
                  ],
                },
              ],
            },
          ],
          legend: [
            { sign: 'worse', text: 'worse than the baseline' },
            { sign: 'needed', text: 'needed now' },
          ],
        },
        {
          kind: 'table',
          columns: [{ heading: '' }, { heading: '', align: 'right' }, { heading: '' }],
          groups: [{ rows: ['a', 'b', 'c'].map((text, index) => ({ cells: [text, String(index), ''] })) }],
          enough: { rows: 2, rest: 'and 1 more' },
        },
      ],
    },
  ],
};
