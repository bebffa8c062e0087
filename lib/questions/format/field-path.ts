/** Where a field stands in a file: keys and indexes from the root. */
export type FieldPath = readonly (string | number)[];

/** As people write it: `parts[1].choices[0].text.ja`. */
export function fieldText(path: FieldPath): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}
