/** A number that was written as text. */
export interface NumberMeant {
  readonly written: string;
  /** The number as it should be written. */
  readonly write: string;
  /** The text said «about»: then `approximate: true` belongs beside it. */
  readonly approximate: boolean;
}

const zerosBy: ReadonlyMap<string, number> = new Map(Object.entries({ 千: 3, 万: 4, 億: 8, 兆: 12 }));

const numberText =
  /^(?<about>約|およそ|おおよそ|about|~)?\s*(?<sign>[-+−–▲△])?\s*(?<whole>\d+(?:_\d+)*|\d{1,3}(?:,\d{3})+)(?:\.(?<decimals>\d+))?(?<scale>[千万億兆])?%?(?<roughly>程度)?$/i;

/** What number a text means: `３００，１７０`, `1,234`, `1_234`, `約10万`, `▲3`. `null` where it means none for certain. */
export function numberMeant(written: string): NumberMeant | null {
  const parts = numberText.exec(written.normalize('NFKC').trim())?.groups;
  if (!parts) return null;
  const { about, sign, whole = '', decimals = '', scale = '', roughly } = parts;
  const size = shifted(whole.replace(/[,_]/g, ''), decimals, zerosBy.get(scale) ?? 0);
  // numbers in data files have at most 15 significant digits
  if (size.replace('.', '').replace(/^0+/, '').length > 15) return null;
  const negative = sign !== undefined && sign !== '+' && size !== '0';
  return {
    written,
    write: negative ? `-${size}` : size,
    approximate: about !== undefined || roughly !== undefined,
  };
}

export const hasFullWidthDigits = (text: string): boolean => /[０-９]/.test(text);

/** The digits with the point so many places further right. */
function shifted(whole: string, decimals: string, places: number): string {
  const moved = decimals.slice(0, places).padEnd(places, '0');
  const rest = decimals.slice(places);
  const integer = (whole + moved).replace(/^0+(?=\d)/, '');
  return rest === '' ? integer : `${integer}.${rest}`;
}
