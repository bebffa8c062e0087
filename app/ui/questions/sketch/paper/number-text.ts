/** A number as people read it, with a real minus sign. */
export function numberText(value: number): string {
  return String(Number(value.toPrecision(4)) + 0).replace('-', '−');
}
