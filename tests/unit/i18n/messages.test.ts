import { expect, test } from 'vitest';
import en from '../../../messages/en.json' with { type: 'json' };
import ja from '../../../messages/ja.json' with { type: 'json' };

type Catalogue = { [key: string]: string | Catalogue };

test('both languages say the same things with the same values', () => {
  expect(valuesOf(en)).toEqual(valuesOf(ja));
});

/** Every message by its path, with the names of the values that are put into it. */
function valuesOf(catalogue: Catalogue, path = ''): Record<string, string[]> {
  const entries = Object.entries(catalogue).map(([key, message]) =>
    typeof message === 'string' ? { [path + key]: namesIn(message) } : valuesOf(message, `${path}${key}.`),
  );
  return Object.assign({}, ...entries);
}

function namesIn(message: string): string[] {
  // What follows a plural's case is text; by a select, one language may choose words where another need not.
  const names = [...message.matchAll(/(?<!(?:other|one|=\d+)\s*)\{(\w+)\s*(?:\}|,(?!\s*select))/g)].flatMap(([, name]) => name ?? []);
  return [...new Set(names)].sort();
}
