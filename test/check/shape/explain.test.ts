import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { explainShape } from '../../../src/check/shape/explain.ts';
import type { ShapeKind } from '../../../src/check/shape/validators.generated.js';

/** A problem in one line: `rule key.or.value: facts`, `@` before the place of a key. */
function problems(kind: ShapeKind, yaml: string): readonly string[] {
  return explainShape(kind, parse(yaml)).map(({ rule, pointer, on, facts }) => {
    const { allowed: _long, ...telling } = { allowed: null, ...facts };
    const said = Object.entries(telling).filter(
      ([, fact]) => fact !== null && fact !== false && `${fact}` !== '',
    );
    const words = said.map(([name, fact]) => `${name} ${Array.isArray(fact) ? fact.flat().join('|') : fact}`);
    return `${rule} ${on === 'key' ? '@' : ''}${pointer.join('.') || '(file)'}: ${words.join(', ')}`;
  });
}

interface Case {
  readonly kind: ShapeKind;
  readonly yaml: string;
  readonly said: readonly string[];
}

const cases = (table: Readonly<Record<string, Case>>) =>
  test.each(Object.entries(table))('%s', (_name, { kind, yaml, said }) => {
    expect(problems(kind, yaml)).toEqual(said);
  });

const indicator = (yaml: string): Pick<Case, 'kind' | 'yaml'> => ({
  kind: 'indicator',
  yaml: `name: 指標\nunit: 人\ngoal: increase\n${yaml}`,
});

describe('keys', () => {
  cases({
    'a typo is one fault on the key, with what was meant': {
      ...indicator('targed: []'),
      said: ['unknown-key @targed: key targed, suggestion targets'],
    },
    'a typo of a required key is not missing as well': {
      kind: 'source',
      yaml: 'titel: 文書',
      said: ['unknown-key @titel: key titel, suggestion title'],
    },
    'nor is one of which there must be one of several': {
      ...indicator('actuals: [ { yaer: R4, vaule: 3 } ]'),
      said: [
        'unknown-key @actuals.0.yaer: key yaer, suggestion year',
        'unknown-key @actuals.0.vaule: key vaule, suggestion value',
      ],
    },
    'a key that resembles none has no suggestion, and what is missing is missing': {
      kind: 'policy',
      yaml: 'colour: red',
      said: ['unknown-key @colour: key colour', 'missing-key (file): keys name'],
    },
    'what is there already is not suggested': {
      kind: 'policy',
      yaml: 'name: a\nnamee: b',
      said: ['unknown-key @namee: key namee'],
    },
    'a comma in unquoted text makes a key with nothing behind it': {
      kind: 'policy',
      yaml: 'name: { en: Reform (b), DX }',
      said: ['unknown-key @name.DX: key DX, bare true'],
    },
    'keys that every object has in JavaScript are keys like any other': {
      kind: 'policy',
      yaml: 'name: a\n__proto__: b\nconstructor: c\nhasOwnProperty: d',
      said: ['__proto__', 'constructor', 'hasOwnProperty'].map(key => `unknown-key @${key}: key ${key}`),
    },
    'a missing key is shown on its parent': {
      kind: 'plan',
      yaml: 'name: a\ngovernment: b\nperiod: { from: R5 }',
      said: ['missing-key @period: keys to'],
    },
    'in an entry of a list, on the entry': {
      kind: 'measure',
      yaml: 'name: a\nprogress: [ { date: 2024-03-31 } ]',
      said: ['missing-key progress.0: keys stage'],
    },
    'each missing key is a fault': {
      kind: 'indicator',
      yaml: 'name: a',
      said: ['missing-key (file): keys goal', 'missing-key (file): keys unit'],
    },
    'where one of several will do, all are named once': {
      ...indicator('actuals: [ { year: R4 }, { value: 3 } ]'),
      said: ['missing-key actuals.0: keys value|total|none', 'missing-key actuals.1: keys year|date'],
    },
    'a lower end asks for an upper end': {
      kind: 'indicator',
      yaml: 'name: a\nunit: 人\ngoal: range\ntargets: [ { year: R5, min: 1 } ]',
      said: ['missing-key targets.0: keys max'],
    },
  });
});

describe('keys that do not go together', () => {
  cases({
    'a year and a day': {
      ...indicator('baseline: { year: R5, date: 2023-09-30, value: 1 }'),
      said: ['misplaced-key @baseline.year: keys year, beside date, value 2023-09-30'],
    },
    'a value and a reason for none': {
      ...indicator('actuals: [ { year: R5, value: 1, none: nil } ]'),
      said: ['misplaced-key @actuals.0.value: keys value, beside none, value nil'],
    },
    'figures under a heading, said once': {
      kind: 'indicator',
      yaml: 'name: a\nrole: heading\ngoal: increase\nbaseline: { year: R5, value: 1 }\nactuals: []',
      said: ['misplaced-key @goal: keys goal|baseline|actuals, beside role, value heading'],
    },
    'a range where the goal is none, said once for all targets': {
      ...indicator('targets: [ { year: R5, min: 1 }, { year: R6, value: 2, min: 1, max: 3 } ]'),
      said: [
        'misplaced-key @targets.0.min: keys min|max, beside goal, value increase, others targets|1|min|targets|1|max',
      ],
    },
    'one value where the goal is a range': {
      kind: 'indicator',
      yaml: 'name: a\nunit: 人\ngoal: range\nseries: [ { id: a, name: b, targets: [ { year: R5, value: 1 } ] } ]',
      said: ['misplaced-key @series.0.targets.0.value: keys value, beside goal, value range'],
    },
    'a running total where nothing adds up': {
      ...indicator('actuals: [ { year: R5, total: 1 } ]'),
      said: ['misplaced-key @actuals.0.total: keys total, beside goal, value increase'],
    },
    'a tolerance where nothing is to be reached exactly': {
      ...indicator('targets: [ { year: R5, value: 1, tolerance: 1 } ]'),
      said: ['misplaced-key @targets.0.tolerance: keys tolerance, beside goal, value increase'],
    },
    'nothing is said of what hangs on a wrong word': {
      kind: 'indicator',
      yaml: 'name: a\nunit: 人\ngoal: rnage\ntargets: [ { year: R5, min: 1, max: 2 } ]',
      said: [
        'invalid-value goal: reason choice, written rnage, choices increase|decrease|at-least|at-most|range|reach|cumulative|none, suggestion range',
      ],
    },
    'nor on a misspelt key': {
      kind: 'indicator',
      yaml: 'name: a\nrol: heading',
      said: ['unknown-key @rol: key rol, suggestion role'],
    },
  });
});

describe('values of the wrong type', () => {
  cases({
    'a list that is a map is one fault, whatever is in it': {
      ...indicator('actuals: { yaer: R4 }'),
      said: ['wrong-type actuals: expected list, found map'],
    },
    'an empty file': {
      kind: 'plan',
      yaml: '',
      said: ['wrong-type (file): expected map, found nothing, whole true'],
    },
    'a file that is a list': {
      kind: 'plan',
      yaml: '- a',
      said: ['wrong-type (file): expected map, found list, whole true'],
    },
    'a blank is not a zero': {
      ...indicator('baseline: { year: R5, value: }'),
      said: ['wrong-type baseline.value: expected number, found nothing'],
    },
    'text that is no number': {
      ...indicator('baseline: { year: R5, value: 多い }'),
      said: ['wrong-type baseline.value: expected number, found text, written 多い'],
    },
    'a number where text is due goes in quotes': {
      kind: 'government',
      yaml: 'name: a\ncode: 431001',
      said: ['wrong-type code: expected text, found number, written 431001, write "431001"'],
    },
    'but not one whose writing is lost': {
      kind: 'policy',
      yaml: 'name: a\nno: 1.10',
      said: ['wrong-type no: expected text, found number, written 1.1'],
    },
    'a list of one': {
      kind: 'measure',
      yaml: 'name: a\nowner: 総務局',
      said: ['wrong-type owner: expected list, found text, written 総務局, write [総務局]'],
    },
    'a list of one that needs quotes': {
      kind: 'measure',
      yaml: 'name: a\nowner: 総務局、財政局',
      said: ['wrong-type owner: expected list, found text, written 総務局、財政局, write ["総務局、財政局"]'],
    },
    'a list of maps has no short form': {
      ...indicator('actuals: 300170'),
      said: ['wrong-type actuals: expected list, found number, written 300170'],
    },
    'a choice that is a list': {
      kind: 'indicator',
      yaml: 'name: a\nunit: 人\ngoal: [increase]',
      said: ['wrong-type goal: expected text, found list'],
    },
    'half a person': {
      kind: 'survey',
      yaml: 'name: a\ndate: 2024-02\nanswers: 1.5',
      said: ['wrong-type answers: expected whole-number, found number, written 1.5'],
    },
    'a year or a day': {
      kind: 'review',
      yaml: 'name: [a]\ndate: true\nopinions: [ { proposes: { value: 1, year: 5.5 } } ]',
      said: [
        'wrong-type name: expected text|map, found list',
        'wrong-type date: expected day|map, found true-or-false, written true',
        'wrong-type opinions.0.proposes.year: expected fiscal-year, found number, written 5.5',
      ],
    },
  });
});

describe('numbers written as text', () => {
  const value = (text: string) => indicator(`actuals: [ { year: R4, value: ${text} } ]`);
  cases({
    'in full-width digits': {
      ...value('"３００，１７０"'),
      said: ['full-width-number actuals.0.value: written ３００，１７０, write 300170, key value'],
    },
    'in quotes': {
      ...value('"20"'),
      said: ['number-as-text actuals.0.value: written 20, write 20, key value'],
    },
    'with separators': {
      ...indicator('noise: 1,234'),
      said: ['number-as-text noise: written 1,234, write 1234, key noise'],
    },
    'with «about»': {
      ...value('約10万'),
      said: ['number-as-text actuals.0.value: written 約10万, write 100000, approximate true, key value'],
    },
    'with the sign of a fall': {
      ...value('▲3'),
      said: ['number-as-text actuals.0.value: written ▲3, write -3, key value'],
    },
    'a whole number with decimals is none': {
      kind: 'survey',
      yaml: 'name: a\ndate: 2024-02\nanswers: "1.5"',
      said: ['wrong-type answers: expected whole-number, found text, written 1.5'],
    },
  });
});

describe('values that are wrong', () => {
  cases({
    'a word that is not among those to choose from': {
      kind: 'measure',
      yaml: 'name: a\nended: { date: 2024-03-31, how: don }',
      said: [
        'invalid-value ended.how: reason choice, written don, choices done|dropped|split|merged, suggestion done',
      ],
    },
    'a judgement that is none': {
      kind: 'plan',
      yaml: 'name: a\ngovernment: b\njudgement: standart',
      said: [
        'invalid-value judgement: reason choice, written standart, choices standard|international|national, suggestion standard',
      ],
    },
    'days that are none, with the day to write': {
      kind: 'measure',
      yaml: 'name: a\nprogress: [ { date: 2024-02-30, stage: b }, { date: R6.3.31, stage: b } ]\nfrom: 31',
      said: [
        'invalid-day from: written 31',
        'invalid-day progress.0.date: written 2024-02-30',
        'invalid-day progress.1.date: written R6.3.31, write 2024-03-31',
      ],
    },
    'years that are none, with the year to write': {
      ...indicator('actuals: [ { year: R 5, value: 1 }, { year: 5, value: 1 }, { year: X5, value: 1 } ]'),
      said: [
        'invalid-year actuals.0.year: written R 5, write R5',
        'invalid-year actuals.1.year: written 5',
        'invalid-year actuals.2.year: written X5',
      ],
    },
    'a wrong check digit': {
      kind: 'government',
      yaml: 'name: a\ncode: "431002"',
      said: ['invalid-check-digit code: code 431002, expected 1'],
    },
    'text of the wrong form': {
      kind: 'plan',
      yaml: 'name: a\ngovernment: b\nstages: [ { id: On Plan, label: c } ]',
      said: ['refused-id stages.0.id: id On Plan, refusal characters, meant on-plan'],
    },
    'a code that is too short, an address without its beginning, a hash that is none': {
      kind: 'source',
      yaml: 'title: a\nurl: city.example/a.pdf\nsha256: abc',
      said: [
        'invalid-value url: reason form, written city.example/a.pdf, form webAddress',
        'invalid-value sha256: reason form, written abc, form sha256',
      ],
    },
    'too small and too large': {
      ...indicator('decimals: 11\nnoise: -1'),
      said: [
        'invalid-value decimals: reason too-large, written 11, limit 10',
        'invalid-value noise: reason too-small, written -1, limit 0',
      ],
    },
    'blank text, in any width': {
      kind: 'policy',
      yaml: 'name: "　"\nnote: ""',
      said: ['invalid-value name: reason blank', 'invalid-value note: reason blank'],
    },
    'nothing in a map or list that needs something': {
      kind: 'tally',
      yaml: 'date: 2024-03-31\ncounts: []\nsource: {}',
      said: ['invalid-value counts: reason empty', 'invalid-value source: reason empty'],
    },
  });
});

test('the places of keys with slashes, tildes and digits are exact', () => {
  const value = parse('name: a\ntags: { "a/b~1": 5, "0": 6 }\ndetails: [ { name: b, says: 7 } ]');
  expect(explainShape('policy', value).map(({ pointer }) => pointer)).toEqual([
    ['tags', '0'],
    ['tags', 'a/b~1'],
    ['details', 0, 'says'],
  ]);
});
