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
    validate: 'check the data',
    rule: 'see what a rule of the check means, with examples',
  },
  options: {
    'as-of': 'the day the question is asked about (2026-06-30, R8Q1, FY2025, latest)',
    by: 'break down by policy or by owner',
    plan: 'only this plan',
    data: 'the workspace',
    lang: 'language of text',
    color: 'when to use colour',
    ascii: 'draw with ASCII characters only',
    ambiguous: 'width of characters such as ① and │ (narrow 1, wide 2)',
    format: 'form of the output; NAME=FILE writes a file',
    output: 'file to write to',
    'fail-on': 'what makes the exit code 1',
    help: 'this help',
    version: 'the version',
  },
  exitCodes: 'Exit codes  0 fine, 1 problems in the data, 2 wrong usage, 3 a bug in reform',
  moreOnCommand: 'More on a command: reform <command> --help',
};
