/** Where text goes, as far as its look depends on it. */
export interface Screen {
  readonly isTerminal: boolean;
  /** `null` where there is no width to fit into: nothing is cut or wrapped. */
  readonly columns: number | null;
  readonly colourLevel: 0 | 1 | 2 | 3;
  /** Only characters of ASCII in what the program itself draws. */
  readonly ascii: boolean;
  /** Tables with borders. */
  readonly grid?: boolean;
  /** How wide the terminal draws characters of ambiguous width, such as ① or │. */
  readonly ambiguous: 'narrow' | 'wide';
}
