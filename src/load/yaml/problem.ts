/** A stretch of a text in UTF-16 units, the end exclusive. A byte order mark is no part of the text. */
export interface TextRange {
  readonly offset: number;
  readonly endOffset: number;
}

interface Problem<Rule extends string, Facts> extends TextRange {
  readonly rule: Rule;
  readonly related?: readonly TextRange[];
  readonly facts: Facts;
}

/** What kept a text from being YAML, as far as it can be said in terms of what was written. */
export type SyntaxReason =
  | 'bad-block-header' // `note: | text` on the same line
  | 'bad-escape' // `"\d"`
  | 'bad-indentation'
  | 'colon-in-value' // `note: 注意: 何か`
  | 'dash-in-brackets' // `[ - a ]`
  | 'full-width-colon' // `name：熊本`
  | 'key-not-text' // `[a]: b`
  | 'list-on-key-line' // `a: - b`
  | 'long-key'
  | 'merge-conflict' // `<<<<<<< HEAD`
  | 'missing-colon'
  | 'missing-comma'
  | 'missing-key' // `: d`
  | 'mixed-list-and-map'
  | 'no-space-after-colon' // `name:熊本`, `{ year:R5 }`
  | 'no-space-before-comment'
  | 'reserved-character' // `unit: %`
  | 'several-documents'
  | 'stray-bracket'
  | 'stray-comma'
  | 'tab-indentation'
  | 'text-after-value' // `name: "熊本" 市`
  | 'unclosed-bracket'
  | 'unclosed-quote'
  | 'other';

export type OddNumberReason =
  | 'exponent'
  | 'hexadecimal'
  | 'infinite'
  | 'leading-zero'
  | 'not-a-number'
  | 'octal'
  | 'too-large'
  | 'too-many-digits';

export type Encoding = 'Shift_JIS' | 'EUC-JP' | 'UTF-16';

/**
 * What reading alone can find wrong with a file. One cause is one problem: where a slip shows again and
 * again, the first place is the problem's, further ones are `related`, and `count` is all of them.
 */
export type ReadingProblem =
  | Problem<'not-utf8', { readonly looksLike: Encoding | null; readonly line: number }>
  | Problem<'file-too-large', { readonly size: number; readonly limit: number }>
  | Problem<'too-deep', { readonly limit: number }>
  | Problem<
      'invalid-yaml',
      { readonly reason: SyntaxReason; readonly code: string; readonly written: string }
    >
  | Problem<'duplicate-key', { readonly key: string }>
  | Problem<
      'yaml-alias',
      { readonly kind: 'anchor' | 'alias'; readonly written: string; readonly count: number }
    >
  | Problem<'yaml-tag', { readonly written: string; readonly count: number }>
  | Problem<'yaml-directive', { readonly written: string }>
  | Problem<
      'control-character',
      { readonly codePoint: number; readonly escaped: boolean; readonly count: number }
    >
  | Problem<'odd-space', { readonly codePoint: number; readonly endsValue: boolean }>
  | Problem<
      'odd-number',
      { readonly written: string; readonly reason: OddNumberReason; readonly write: string | null }
    >;
