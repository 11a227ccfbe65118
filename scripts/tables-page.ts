import leftOut from '../schemas/tables/_left-out.json' with { type: 'json' };
import { tables } from '../src/render/tables/declarations.ts';
import type { Column, Table } from '../src/render/tables/table.ts';
import { markdownCell } from '../src/text/markdown.ts';

/** `docs/tables.md`: every column of every table, in both languages, as `schemas/tables/` declares them. */
export function tablesPage(): string {
  return [
    '# The tables of an export / 書き出しの表',
    introduction,
    ...contents(),
    ...tables.flatMap(tableSection),
    ...leftOutSection(),
  ]
    .join('\n\n')
    .concat('\n');
}

const introduction = `\`npm run docs\` writes this file from \`schemas/tables/\`. [machine-readability.md](machine-readability.md) says which rules
the tables keep, and how. An empty cell is a missing value: not known, or not said in the source; it is never zero. Figures
are plain decimal numbers, as exact as a double; days are \`YYYY-MM-DD\`; a year is the western year in which the fiscal
year begins, with the era beside. An id of \`_\` stands for the record itself where a key needs a part. **Keeps** says what
\`reform export --check\` holds to from one export to the next: *rows* of what happened are only added to, and what a
column marked ● says of them stays; *ids* of what there is do not vanish. Rows are written as they come, so that memory
grows little with them: a nation's plans (1,788 governments, 1.9 million rows) take 0.2 GB as CSV, 0.3 GB as Parquet and
0.4 GB as a workbook. A sheet of a workbook holds 1,048,575 rows; a table with more is refused, and CSV and Parquet hold it.

このファイルは \`npm run docs\` が \`schemas/tables/\` から作る。どの規則にどう従うかは
[machine-readability.md](machine-readability.md) にある。空のセルは欠損値（不明、または出典に記載なし）で、0 ではない。
数値は記号や桁区切りのない10進数、日付は \`YYYY-MM-DD\`、年度は始まりの西暦年で、隣に元号の列がある。キーの一部が要るところで
記録そのものを指すときは \`_\` と書く。**保つもの**は \`reform export --check\` が前回の書き出しと比べて守られているかを見るもの:
*rows* は起きたことの行で、足すだけであり、● の付いた列の値は変わらない。*ids* は id がなくならない。行は読んだ順に書き出す
ので、メモリーは行数ほどには増えない。全国分（1,788団体、190万行）でも CSV は 0.2 GB、Parquet は 0.3 GB、xlsx は 0.4 GB。
Excel のシートに入るのは 1,048,575行までで、それを超える表は断る。CSV と Parquet には入る。`;

const contents = (): readonly string[] => [
  [
    '| Table / 表 | | Rows / 行 | Keeps / 保つもの |',
    '|---|---|---|---|',
    ...tables.map(
      ({ name, title, description, keeps }) =>
        `| [${name}](#${name}) | ${title.ja} / ${title.en} | ${description.ja}<br>${description.en} | ${keeps === 'nothing' ? '' : keeps} |`,
    ),
  ].join('\n'),
];

const leftOutSection = (): readonly string[] => [
  '## What no table has / 表にないもの',
  leftOut
    .map(({ why, keys }) => `- ${why.ja} / ${why.en}: ${keys.map(key => `\`${key}\``).join(', ')}`)
    .join('\n'),
];

function tableSection({
  name,
  title,
  description,
  primaryKey,
  foreignKeys,
  columns,
}: Table): readonly string[] {
  const references = foreignKeys.map(
    ({ fields, reference }) =>
      `- ${names(fields)} → [${reference.resource}](#${reference.resource}) ${names(reference.fields)}`,
  );
  return [
    `## ${name}`,
    `${title.ja} / ${title.en}: ${description.ja} / ${description.en}`,
    [`Key / キー: ${names(primaryKey)}`, ...(references.length > 0 ? ['', ...references] : [])].join('\n'),
    ['| Column | 列 | Type | | 意味 / Meaning |', '|---|---|---|---|---|', ...columns.map(columnLine)].join(
      '\n',
    ),
  ];
}

const names = (columns: readonly string[]) => columns.map(name => `\`${name}\``).join(', ');

function columnLine({ name, title, type, unit, required, kept, description, enum: choices }: Column): string {
  const marks = [required ? 'required' : '', kept ? '●' : ''].filter(mark => mark !== '').join(' ');
  const meaning = [
    `${markdownCell(description.ja)}<br>${markdownCell(description.en)}`,
    ...(unit ? [`unit: ${unit}`] : []),
    ...(choices ? [choices.map(choice => `\`${choice}\``).join(' ')] : []),
  ];
  return `| \`${name}\` | ${title.ja} | ${type} | ${marks} | ${meaning.join('<br>')} |`;
}
