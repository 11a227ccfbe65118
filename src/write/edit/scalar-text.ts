type Scalar = string | number | boolean | null;
type Quote = '' | "'" | '"';

/** A value as it is written: plain where that is read as what it is, else in quotes, of the kind that is usual. */
export function scalarText(value: Scalar, isInBrackets: boolean, usual: Quote = ''): string {
  if (typeof value === 'number') return numberText(value);
  if (typeof value !== 'string') return String(value);
  const isPlain = usual === '' && isReadAsWritten(value) && !(isInBrackets && inBrackets.test(value));
  if (isPlain) return value;
  const isSimple = !needsEscape.test(value);
  if (isSimple && (usual === "'" || (usual === '' && /["\\]/.test(value))))
    return `'${value.replaceAll("'", "''")}'`;
  return `"${value.replace(escaped, character => escapes.get(character) ?? codePoint(character))}"`;
}

/** Without an exponent, which a person would not type. */
function numberText(value: number): string {
  const text = Object.is(value, -0) ? '-0' : String(value);
  if (!text.includes('e')) return text;
  return value
    .toFixed(Math.min(100, Math.max(0, -Math.floor(Math.log10(Math.abs(value))) + 16)))
    .replace(/\.?0+$/, '');
}

const sign = /^[-?:,[\]{}#&*!|>'"%@`=<~.]/;
const inside = /:(?:\s|$)|\s#/;
const inBrackets = /[,[\]{}]|^[-?:]|:$/;
/** What YAML, or a reader of its older kind, takes for something other than text. */
const notText = /^(?:true|false|null|yes|no|on|off|[yn])$|^[-+]?[.\d][\d_.,:xoa-f]*(?:e[-+]?\d+)?$/i;
const date = /^\d{4}-\d\d(?:-\d\d)?$/;
const needsEscape = /[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;
const edge = /^\s|\s$/;

function isReadAsWritten(value: string): boolean {
  if (value === '' || edge.test(value) || needsEscape.test(value)) return false;
  if (sign.test(value) || inside.test(value)) return false;
  return date.test(value) || !notText.test(value);
}

const escaped = /[\\"\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/gu;
const escapes = new Map([
  ['\\', '\\\\'],
  ['"', '\\"'],
  ['\n', '\\n'],
  ['\t', '\\t'],
  ['\r', '\\r'],
]);
const codePoint = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
