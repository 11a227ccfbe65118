import type { Option } from './command.ts';

/** Options that several commands share. */
export const dataOption: Option = { name: 'data', value: '<folder>', completes: 'folder', group: 'question' };

export const outputOptions: readonly Option[] = [
  { name: 'output', value: '<file>', completes: 'file', group: 'output' },
];

export const screenOptions: readonly Option[] = [
  { name: 'lang', value: '<ja|en>', choices: ['ja', 'en'], group: 'output' },
  { name: 'color', value: '<when>', choices: ['auto', 'always', 'never'], group: 'output' },
  { name: 'ascii', group: 'output' },
  { name: 'ambiguous', value: '<width>', choices: ['narrow', 'wide'], group: 'output' },
];
