import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { kinds } from './kinds.js';
import { isThere } from './turns.js';

const checker = fileURLToPath(new URL('with-jsonschema.py', import.meta.url));
const versionsOf = 'import importlib.metadata as m; print(m.version("jsonschema"), m.version("PyYAML"))';

/** Programs that Debian has: used where they are installed. */
export function debianPeers(schemas, cwd) {
  const peers = [];
  const python = ['python3', '/usr/bin/python3'].find(each =>
    isThere(each, '-c', 'import jsonschema; from yaml import CSafeLoader'),
  );
  if (python) {
    const [jsonschema, yaml] = answer(python, '-c', versionsOf).split(' ');
    peers.push({
      name: `python3-jsonschema ${jsonschema} with PyYAML ${yaml} in C`,
      words: [python, checker, schemas, JSON.stringify(kinds)],
      cwd,
    });
  } else console.log('\npython3-jsonschema and python3-yaml are not installed: left out');
  if (isThere('yamllint', '--version')) {
    const name = `${answer('yamllint', '--version')}, YAML alone`;
    peers.push({ name, words: ['yamllint', '-d', 'rules: {}', '.'], cwd, once: true });
  } else console.log('\nyamllint is not installed: left out');
  return peers;
}

const answer = (...words) => execFileSync(words[0], words.slice(1), { encoding: 'utf8' }).trim();
