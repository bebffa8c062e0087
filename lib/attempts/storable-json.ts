/**
 * JSON that PostgreSQL can hold: without NUL and without halves of surrogate pairs, which a browser can put into
 * a text field (a pasted file, an emoji cut by a length limit). Nothing that a person wrote is lost with them.
 */
export function storableJson(value: unknown): string {
  return JSON.stringify(clean(value));
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  if (Array.isArray(value)) return value.map(clean);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [storableText(key), clean(entry)]));
}

/** The same for a plain text. */
export function storableText(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}
