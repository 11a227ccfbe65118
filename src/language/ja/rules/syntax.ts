import type { SyntaxReason } from '../../../load/yaml/problem.ts';

/** A slip in YAML: what is wrong, what the carets point at, what to do. */
export interface SlipWords {
  readonly header: string;
  readonly label: string;
  readonly help: string;
}

export const slips: Readonly<Record<SyntaxReason, (written: string) => SlipWords>> = {
  'bad-block-header': () => ({
    header: '`|` や `>` と同じ行に文が続いている',
    label: '次の行に書くもの',
    help: '文は次の行から、字下げして書く',
  }),
  'bad-escape': written => ({
    header: `二重引用符の中で \`${written}\` は意味を持たない`,
    label: 'バックスラッシュは特別な意味を持つ',
    help: 'バックスラッシュそのものは `\\\\` と書くか、一重引用符を使う',
  }),
  'bad-indentation': () => ({
    header: '字下げが上のどの行とも合わない',
    label: '上の項目と、深さも揃いも合わない',
    help: '並ぶ項目と字下げを揃える',
  }),
  'colon-in-value': () => ({
    header: '`: ` を含む値には引用符が要る',
    label: '別の項目名の終わりと読まれる',
    help: '値の全体を二重引用符で囲む',
  }),
  'dash-in-brackets': () => ({
    header: '括弧の中に `- ` がある',
    label: '括弧の中では使えない',
    help: '`[a, b]` のように読点ではなく半角の `,` で区切る',
  }),
  'full-width-colon': () => ({
    header: '項目名の後のコロンが全角',
    label: '全角',
    help: '半角の `:` と空白を書く',
  }),
  'key-not-text': () => ({
    header: '項目名の位置にリストや組がある',
    label: '項目名ではない',
    help: '文字列なら二重引用符で囲む',
  }),
  'list-on-key-line': () => ({
    header: '項目名と同じ行でリストが始まっている',
    label: '次の行に書くもの',
    help: 'リストは次の行から書くか、`[a, b]` の形で書く',
  }),
  'long-key': () => ({
    header: '項目名が1,024文字より長い',
    label: 'これほど長い項目名はない',
    help: '改行や引用符の抜けがないか見る',
  }),
  'merge-conflict': () => ({
    header: 'マージの競合が解決されていない',
    label: 'バージョン管理の付けた印',
    help: '二つの版から正しい内容を残し、`<<<<<<<`、`=======`、`>>>>>>>` の行を消して、マージを終える',
  }),
  'missing-colon': () => ({
    header: '項目名の後に `: ` がない',
    label: '項目でも、上の値の続きでもない',
    help: '`項目名: 値` と書く。値の続きの行は字下げする',
  }),
  'missing-comma': () => ({
    header: '括弧の中の区切りの `,` が足りない',
    label: 'この中か前に `,` が足りない',
    help: '括弧の中は `, ` で区切る',
  }),
  'missing-key': () => ({
    header: 'コロンの前に項目名がない',
    label: '前に項目名が要る',
    help: 'コロンの前に項目名を書く。上の値の続きなら、値の全体を引用符で囲む',
  }),
  'mixed-list-and-map': () => ({
    header: 'リストと項目が同じ深さに混ざっている',
    label: '上の行と揃わない',
    help: 'リストに項目名を付けるか、`- ` を取る',
  }),
  'no-space-after-colon': () => ({
    header: 'コロンの後に空白がない',
    label: '後に空白が要る',
    help: '項目名と値の間は `: ` と書く',
  }),
  'no-space-before-comment': () => ({
    header: '`#` の前に空白がない',
    label: 'コメントは空白の後に始まる',
    help: '前に空白を入れるか、値の全体を引用符で囲む',
  }),
  'reserved-character': () => ({
    header: '値が YAML の特別な文字で始まっている',
    label: '特別な文字',
    help: '値の全体を二重引用符で囲む',
  }),
  'several-documents': () => ({
    header: '一つのファイルに二つ目の文書がある',
    label: 'ここから二つ目',
    help: '一つのファイルには一つの記録を書く。`---` や `...` を消し、残りは別のファイルに移す',
  }),
  'stray-bracket': written => ({
    header: `\`${written}\` に対応する始めの括弧がない`,
    label: '開いている括弧がない',
    help: '消すか、始めの括弧を補う',
  }),
  'stray-comma': () => ({
    header: '`,` の前に何もない',
    label: '前に何もない',
    help: '`,` を消す',
  }),
  'tab-indentation': () => ({
    header: 'タブで字下げされている',
    label: 'タブ',
    help: '半角の空白で字下げする（一段につき2つ）',
  }),
  'text-after-value': () => ({
    header: '値が終わった後に文字が続いている',
    label: '値の終わりより後',
    help: '値の全体を一組の引用符で囲む',
  }),
  'unclosed-bracket': written => ({
    header: `\`${written}\` が閉じられていない`,
    label: 'ここで開いている',
    help: `終わりに \`${written === '{' ? '}' : ']'}\` を補う`,
  }),
  'unclosed-quote': written => ({
    header: '引用符が閉じられていない',
    label: 'ここで開いている',
    help: `文の終わりに \`${written.slice(0, 1)}\` を補う`,
  }),
  other: () => ({
    header: 'YAML として読めない',
    label: '読めない',
    help: '`reform rule invalid-yaml` の例や、読めるファイルと見比べる',
  }),
};
