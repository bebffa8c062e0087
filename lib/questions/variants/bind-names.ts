import type { Names } from '../expression/evaluate.ts';
import { tokenize } from '../expression/tokens.ts';
import type { Value } from '../expression/value.ts';

/** An expression with the given names replaced by their values: what it says does not depend on a variant any more. */
export function bindNames(source: string, names: Names): string {
  const tokens = tokenize(source);
  let bound = '';
  let from = 0;
  for (const [index, { type, text, position }] of tokens.entries()) {
    const value = type === 'name' && tokens[index + 1]?.text !== '(' ? names.get(text) : undefined;
    if (value === undefined) continue;
    bound += source.slice(from, position - 1) + literal(value);
    from = position - 1 + text.length;
  }
  return bound + source.slice(from);
}

function literal(value: Value): string {
  if (typeof value !== 'number') return `[${value.map((entry) => literal(entry as Value)).join(', ')}]`;
  return value < 0 ? `(${value})` : String(value);
}
