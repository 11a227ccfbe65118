import type { HelpWords } from '../help.ts';

export const help: HelpWords = {
  purpose: 'shows how reform plans stand, and on what grounds',
  headings: {
    usage: 'Usage',
    commands: 'Commands',
    examples: 'Examples',
    options: 'Options',
    output: 'Output',
    exitCodes: 'Exit codes',
  },
  commands: {
    status: 'see how plans stand',
    list: 'choose and sort policies, measures, indicators, opinions',
    export: 'write the quarter as CSV and more',
    validate: 'check the data',
    diff: 'show what changed between two states, in results',
    rule: 'see what a rule of the check means, with examples',
  },
  options: {
    'as-of': 'the day the question is asked about (2026-06-30, R8Q1, FY2025, latest)',
    by: 'break down by policy or by owner',
    plan: 'only this plan',
<<<<<<< HEAD
    policy: 'what stands under this policy (id, number or part of its name)',
    owner: 'what this organisation leads or shares',
    stage: 'at this stage (id or label; `unreported`, `silent`, `ended`)',
    verdict: 'with this verdict (id or label)',
    'no-actual': 'whose figure of this year (any year) is awaited',
    'not-reported-since': 'with no report after this day or quarter',
    tag: 'with this tag (key, or key=value)',
    about: 'about this record, a topic or a whole plan',
    sort: 'sort by this; -KEY downwards',
=======
    from: 'the earlier day (R7Q2); the later one is --to',
    to: 'the later day (R7Q3); without it, today',
>>>>>>> 6e1636b (Show what changed between two states, in results)
    data: 'the workspace',
    lang: 'language of text',
    color: 'when to use colour',
    ascii: 'draw with ASCII characters only',
    ambiguous: 'width of characters such as ① and │ (narrow 1, wide 2)',
    format: 'form of the output; NAME=FILE writes a file',
    output: 'file to write to',
<<<<<<< HEAD
    check: 'compare columns, ids and past figures with an earlier export',
    excel: 'as Excel on Japanese Windows opens it by double click',
=======
    since: 'tell faults that are new since this revision from old ones',
    compare: 'put the change since this day beside each count (R7Q2)',
>>>>>>> 6e1636b (Show what changed between two states, in results)
    'fail-on': 'what makes the exit code 1',
    help: 'this help',
    version: 'the version',
  },
  exitCodes: 'Exit codes  0 fine, 1 problems in the data, 2 wrong usage, 3 a bug in reform',
  moreOnCommand: 'More on a command: reform <command> --help',
};
