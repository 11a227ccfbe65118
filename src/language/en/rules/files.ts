import type { FolderFacts } from '../../../load/folder-problem.ts';
import type { RuleWords } from '../../diagnostics.ts';

type Refusal = FolderFacts['refused-id']['refusal'];

const refusals: Readonly<Record<Refusal, string>> = {
  characters: 'has other characters than `a-z`, `0-9` and `-`',
  'too-long': 'is longer than 64 characters',
  'like-a-number': 'would be read as a number or a date by a spreadsheet',
  'like-a-date': 'would be read as a date by a spreadsheet',
  'like-a-truth': 'would be read as true or false by a spreadsheet',
  'device-name': 'is the name of a device, which Windows cannot have as a file',
};

export const files = {
  'stray-file': {
    checks: 'that nothing lies in the workspace that is not read',
    why: 'A file that nobody counts is the worst outcome: it looks as if it were part of the plan. A record is `<id>.yaml` in the folder of its kind; `*.md` and files that begin with a dot may lie beside.',
    header: ({ name, kind }) =>
      kind === 'folder'
        ? `the folder \`${name}\` does not belong here`
        : `the file \`${name}\` does not belong here`,
    help: ({ meant, taken, kind }) => {
      if (meant && taken)
        return kind === 'folder'
          ? `move its files to \`${meant}\``
          : `there is \`${meant}\` already: keep one`;
      if (meant) return `rename it to \`${meant}\``;
      return kind === 'folder'
        ? 'move its files to the folder of their kind, and the folder out of the workspace'
        : 'move it out of the workspace; text for people can be `*.md`';
    },
  },
  'refused-id': {
    checks: 'that ids survive spreadsheets, Windows and web addresses',
    why: 'The name of a file is the id of its record, and ids travel, those within a list too: Excel turns `1-2` into 2 January, and Windows has no file `con.yaml`.',
    header: ({ id, refusal }) => `the id \`${id}\` ${refusals[refusal]}`,
    help: ({ id, refusal, meant }) => {
      if (meant) return `rename it to \`${meant}\``;
      if (refusal === 'characters') return 'choose a short name in `a-z`, `0-9` and `-`';
      if (refusal === 'too-long') return 'choose a shorter name';
      return `put a word before it, for example \`item-${id}\``;
    },
  },
  'missing-plan-file': {
    checks: 'that every folder of a plan has its `plan.yaml`',
    why: 'Without it there is no name, no government and no stages, so nothing else in the folder can be judged.',
    header: ({ id }) => `the plan \`${id}\` has no \`plan.yaml\``,
    help: () => 'add `plan.yaml` with at least `name` and `government`, or remove the folder',
  },
  'outside-link': {
    checks: 'that nothing in the workspace is a link, `reform.yaml` neither',
    why: 'What a link leads to is not in the history of the data, may be anything, or is counted twice; git hands it over as a link. The workspace itself may be reached through one.',
    header: () => 'this is a link, and links are not followed',
    help: () => 'put the file or folder itself here in place of the link',
  },
  'unreadable-file': {
    checks: 'that every file and folder can be opened',
    why: 'What cannot be opened is not judged, and nothing may pass unseen.',
    header: ({ kind }) => `the ${kind} cannot be opened`,
    notes: ({ code }) => [
      `the system says ${code}${code === 'EACCES' || code === 'EPERM' ? ': no permission' : ''}`,
    ],
    help: ({ kind, code }) =>
      code === 'EACCES' || code === 'EPERM' ? `let everybody who runs this read the ${kind}` : null,
  },
  'file-too-large': {
    checks: 'that no file is larger than 64 KiB, or than the `size_limit` of its plan',
    why: 'A record is a page or two. Something larger was put in the wrong place, and could keep the reader busy for minutes.',
    header: ({ limit }) => `the file is larger than ${Math.floor(limit / 1024)} KiB`,
    help: () =>
      'keep long texts in their source and name it; a plan that needs more sets `size_limit` in `plan.yaml`',
  },
  'not-utf8': {
    checks: 'that every file is UTF-8',
    why: 'Other encodings give no error when they are read as UTF-8: the text is just wrong.',
    header: ({ looksLike }) =>
      looksLike ? `the file is not UTF-8 but, by its look, ${looksLike}` : 'the file is not UTF-8',
    notes: ({ line }) => [`it is first noticed in line ${line}`],
    help: () => 'save it again as UTF-8 (editors offer this under «save as» or «encoding»)',
  },
} satisfies Partial<RuleWords>;
