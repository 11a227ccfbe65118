import { readdirSync, readFileSync } from 'node:fs';

/** The licences of the libraries that the bundles contain: each asks to go with its copies. */
export function notices(root, sources) {
  const folders = [...sources].map(path => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]);
  return [...new Set(folders.filter(Boolean))]
    .sort()
    .map(folder => {
      const { name, version, license } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
      const file = readdirSync(`${root}${folder}`).find(entry => /^licen[cs]e/i.test(entry));
      const text = file ? `\n${readFileSync(`${root}${folder}/${file}`, 'utf8').trim()}\n` : '';
      return `${name} ${version} (${license})\n${text}`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
