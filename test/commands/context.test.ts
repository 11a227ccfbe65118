import { describe, expect, test } from 'vitest';
import { contextFor } from '../../src/commands/context.ts';
import { type Circumstances, memoryHost } from '../support/memory-host.ts';

const inCity = ({ files = {}, ...rest }: Partial<Circumstances> = {}, locale: string | null = null) => ({
  ...memoryHost({ files: { 'plans/a/plan.yaml': 'name: a\n', ...files }, ...rest }),
  locale,
});

describe('the language', () => {
  const asked = ['status', '--lang', 'ja'];
  const settings = (lang: string) => ({ 'reform.yaml': `lang: ${lang}\n` });

  // Each has Japanese in what it names, and English in all that comes after.
  test.each<[string, readonly string[], Record<string, string>, Record<string, string>, string | null]>([
    ['the option', asked, { REFORM_LANG: 'en', LC_ALL: 'en' }, settings('en'), 'en-GB'],
    ['REFORM_LANG', [], { REFORM_LANG: 'ja', LC_ALL: 'en', LC_MESSAGES: 'en' }, settings('en'), 'en-GB'],
    ['reform.yaml', [], { LC_ALL: 'en', LC_MESSAGES: 'en', LANG: 'en' }, settings('ja'), 'en-GB'],
    ['LC_ALL', [], { LC_ALL: 'ja_JP.UTF-8', LC_MESSAGES: 'en', LANG: 'en' }, {}, 'en-GB'],
    ['LC_MESSAGES', [], { LC_MESSAGES: 'ja_JP.UTF-8', LANG: 'en' }, {}, 'en-GB'],
    ['LANG', [], { LANG: 'ja_JP.UTF-8' }, {}, 'en-GB'],
    ['the system', [], {}, {}, 'ja-JP'],
  ])('is said by %s before all that comes after', async (_, argv, environment, files, locale) => {
    expect((await contextFor(argv, inCity({ environment, files }, locale))).language.code).toBe('ja');
  });

  test('is English where nothing says, or says a language that there is none of', async () => {
    expect((await contextFor([], inCity())).language.code).toBe('en');
    expect((await contextFor([], inCity({}, 'fr-FR'))).language.code).toBe('en');
    const french = { environment: { LC_ALL: 'fr_FR.UTF-8', LANG: 'ja_JP.UTF-8' } };
    expect((await contextFor([], inCity(french))).language.code).toBe('ja');
  });

  test('is said to be asked for only by the option', async () => {
    expect((await contextFor(asked, inCity())).languageAsked).toBe(true);
    expect((await contextFor([], inCity({ environment: { REFORM_LANG: 'ja' } }))).languageAsked).toBe(false);
  });

  test.each([
    [['--lang', 'en', '--lang', 'ja'], 'ja'],
    [['--lang=en', 'status', '--lang=ja'], 'ja'],
    [['--lang=ja', '--', '--lang=en'], 'ja'],
    [['--', '--lang', 'ja'], 'en'],
    [['--language=ja'], 'en'],
    [['status', '--lang'], 'en'],
  ])('of %j is %s: the last before `--` counts', async (argv, code) => {
    expect((await contextFor(argv, inCity())).language.code).toBe(code);
  });
});

describe('the screen', () => {
  const screenOf = async (argv: readonly string[], circumstances: Partial<Circumstances> = {}) =>
    (await contextFor(argv, inCity(circumstances))).screen;

  test('says how wide ambiguous characters are: the option, the environment, reform.yaml', async () => {
    const files = { 'reform.yaml': 'ambiguous: wide\n' };
    const environment = { REFORM_AMBIGUOUS: 'narrow' };
    expect((await screenOf([])).ambiguous).toBe('narrow');
    expect((await screenOf([], { files })).ambiguous).toBe('wide');
    expect((await screenOf([], { files, environment })).ambiguous).toBe('narrow');
    expect((await screenOf(['--ambiguous', 'wide'], { environment })).ambiguous).toBe('wide');
  });

  test('has characters of ASCII alone, and borders, where that is asked for', async () => {
    expect(await screenOf([])).toMatchObject({ ascii: false, grid: false });
    expect(await screenOf(['--ascii', '--grid'])).toMatchObject({ ascii: true, grid: true });
    expect(await screenOf([], { files: { 'reform.yaml': 'ascii: true\n' } })).toMatchObject({ ascii: true });
  });

  test('is that of each stream', async () => {
    const host = { ...inCity({ columns: 80 }), err: memoryHost({ files: {} }).err };
    const { screen, errorScreen } = await contextFor([], host);
    expect([screen.isTerminal, screen.columns]).toEqual([true, 80]);
    expect([errorScreen.isTerminal, errorScreen.columns]).toEqual([false, null]);
  });
});

describe('the settings', () => {
  const settingsOf = async (text: string) =>
    (await contextFor([], inCity({ files: { 'reform.yaml': text } }))).settings;
  const none = { lang: null, ascii: false, ambiguous: null, failOn: null, contact: null };

  test('are what reform.yaml says', async () => {
    const text = 'lang: ja\nascii: true\nambiguous: wide\nfail-on: warning\ncontact: 企画課\n';
    expect(await settingsOf(text)).toEqual({
      lang: 'ja',
      ascii: true,
      ambiguous: 'wide',
      failOn: 'warning',
      contact: '企画課',
    });
  });

  test('of the wrong type are as if they were not there', async () => {
    const text = 'lang: 1\nascii: "yes"\nambiguous: broad\nfail-on: always\ncontact: [a]\n';
    expect(await settingsOf(text)).toEqual(none);
    expect((await contextFor([], inCity())).settings).toEqual(none);
  });
});
