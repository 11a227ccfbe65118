import { languageCodes } from '../model/record.ts';
import type { Option } from './command.ts';

/** Options that several commands share. */
export const dataOption: Option = { name: 'data', value: '<folder>', completes: 'folder', group: 'query' };

export const outputOptions: readonly Option[] = [
  { name: 'output', value: '<file>', completes: 'file', group: 'output' },
];

export const screenOptions: readonly Option[] = [
  { name: 'lang', value: `<${languageCodes.join('|')}>`, choices: languageCodes, group: 'output' },
  { name: 'color', value: '<when>', choices: ['auto', 'always', 'never'], group: 'output' },
  { name: 'ascii', group: 'output' },
  { name: 'grid', group: 'output' },
  { name: 'ambiguous', value: '<width>', choices: ['narrow', 'wide'], group: 'output' },
];

/** What every command has. The help of a command only names them; `reform --help` explains them. */
export const sharedOptions: readonly Option[] = [dataOption, ...screenOptions];

/** The forms of a command's answer. `NAME=FILE` is one of them too, so the command itself checks the word. */
export const formatOption = (formats: readonly string[], repeatable = false): Option => ({
  name: 'format',
  value: '<name[=file]>',
  offers: formats,
  repeatable,
  group: 'output',
});
