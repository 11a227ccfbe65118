/** One slip each, as people make them: in which files it can be made, and how. */
const slips = [
  slip('unknown-key', /\/indicators\//, /^targets:/m, 'targed:'),
  slip('unknown-stage', /\/measures\//, /stage: on-plan/, 'stage: 計画通り'),
  slip('duplicate-key', /\/measures\//, /^level: 取組\n/m, 'level: 取組\nlevel: 取組\n'),
  slip(
    'full-width-number',
    /\/indicators\//,
    /^ {2}- \{ year: R6, value: 93 \}/m,
    '  - { year: R6, value: "９３" }',
  ),
  slip('unknown-reference', /\/measures\//, /^under: p1-1$/m, 'under: p1-9'),
  slip('circular-reference', /\/measures\/p1-2\.yaml/, /^under: p1$/m, 'under: p1-2-1'),
  slip('out-of-order', /\/measures\//, /date: 2024-03-31/, 'date: 2021-03-31'),
  slip('target-on-wrong-side', /\/indicators\/i2\.yaml/, /^goal: increase/m, 'goal: decrease'),
];

/** A circle is told where it is first met: in the child. */
const toldAt = { 'circular-reference': path => path.replace('p1-2.yaml', 'p1-2-1.yaml') };

function slip(rule, files, written, instead) {
  return { rule, fits: ({ path, content }) => files.test(path) && written.test(content), written, instead };
}

/** Makes slip number `index` in one of the files; answers which rule finds it there. */
export function plant(files, index) {
  for (let tried = 0; tried < slips.length; tried++) {
    const { rule, fits, written, instead } = slips[(index + tried) % slips.length];
    const file = files.find(candidate => !candidate.faulty && fits(candidate));
    if (!file) continue;
    file.content = file.content.replace(written, instead);
    file.faulty = true;
    return { rule, path: toldAt[rule]?.(file.path) ?? file.path };
  }
  throw new Error('there are more faults than files to make them in');
}

/** The rules that planted faults break. */
export const plantedRules = slips.map(({ rule }) => rule);
