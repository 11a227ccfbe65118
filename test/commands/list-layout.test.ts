import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/text/width.ts';
import { run } from '../support/run.ts';

const questions = [
  'policies',
  'measures',
  'indicators',
  'indicators --no-actual',
  'indicators --sort progress',
  'measures --sort stage',
  'policies --sort name',
];
const screens = [60, 80, 100, 120].flatMap(columns =>
  ['ja', 'en'].map(language => [columns, language] as const),
);

describe.each(screens)('%d columns, %s', (columns, language) => {
  test.each(questions)(
    'list %s: what `show` is to be given stands there, and all else fits',
    async question => {
      const { out } = await run(`list ${question} --lang ${language}`, { columns });
      const json = JSON.parse((await run(`list ${question} --format json`)).out);
      const words = out.split(/\s+/);
      for (const { id, plan } of json.items) {
        expect(words).toContain(question.includes('--sort') ? `${plan}/${id}` : id);
      }
      for (const line of out.split('\n').filter(text => !/^ *\S+$/.test(text))) {
        expect(displayWidth(line), line).toBeLessThanOrEqual(columns);
      }
    },
  );
});
