/** Why an id is refused; `null` where it is good. Ids must survive Excel, Windows and a URL. */
export type IdRefusal =
  | 'characters'
  | 'too-long'
  | 'like-a-number'
  | 'like-a-date'
  | 'like-a-truth'
  | 'device-name';

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

const refusals: readonly (readonly [IdRefusal, RegExp])[] = [
  ['characters', /^(?![a-z0-9-]+$)/],
  ['too-long', /^.{65}/],
  ['like-a-number', /^\d+(-\d+)*$|^\d+e\d+$/],
  ['like-a-date', /^[mtshr]\d*(-\d+)+$/],
  ['like-a-date', new RegExp(`^(?:${months})-?\\d+$|^\\d+-?(?:${months})(?:-?\\d+)?$`)],
  ['like-a-truth', /^(?:true|false)$/],
  ['device-name', /^(?:con|prn|aux|nul|com\d|lpt\d)$/],
];

const anyRefusal = new RegExp(refusals.map(([, pattern]) => `(?:${pattern.source})`).join('|'));

export const refusedId = (id: string): IdRefusal | null =>
  anyRefusal.test(id) ? refusals.find(([, pattern]) => pattern.test(id))![0] : null;

/** The id that was probably meant where one is refused for its characters: `P1_2` as `p1-2`. */
export function meantId(id: string): string | null {
  const meant = id
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.]+/g, '-');
  return meant !== id && refusedId(meant) === null ? meant : null;
}

const ending = '.yaml';

/** A record's file is `<id>.yaml`; text for people (`*.md`) and dotfiles may lie beside. */
export function readFileName(name: string): { readonly id: string } | 'beside' | 'stray' {
  if (name.startsWith('.') || name.endsWith('.md')) return 'beside';
  return name.endsWith(ending) ? { id: name.slice(0, -ending.length) } : 'stray';
}

/** The name that a stray file was probably meant to have: `p1.yml`, `P1.YAML` and `p1.yaml.txt` as `p1.yaml`. */
export function meantName(name: string): string | null {
  const stem = /^(.+)\.ya?ml(?:\.txt)?$/i.exec(name)?.[1];
  return stem === undefined ? null : (meantId(stem) ?? stem) + ending;
}
