const weights = [6, 5, 4, 3, 2] as const;

/** The last digit that a government's code must have by its first five; `null` if it has not six digits. */
export function governmentCheckDigit(code: string): string | null {
  if (!/^[0-9]{6}$/.test(code)) return null;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(code[index]), 0);
  return String((11 - (sum % 11)) % 10);
}
