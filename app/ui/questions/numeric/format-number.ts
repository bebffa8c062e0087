/** Enough digits to compare with what was typed, without the tail of binary fractions. */
export function formatNumber(value: number): string {
  return String(Number(value.toPrecision(7))).replace('-', '−');
}
