import { ExpressionError } from './expression-error.ts';

export type Token = { type: 'number' | 'name' | 'sign' | 'end'; text: string; position: number };

const PATTERN = /\s*(?:(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[A-Za-z][A-Za-z0-9]*)|(?<sign>[-+*/^@()[\],]))/y;

/** Splits an expression; the last token is always `end`. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(PATTERN);
  let offset = 0;
  while (source.slice(offset).trim() !== '') {
    pattern.lastIndex = offset;
    const groups = pattern.exec(source)?.groups;
    if (groups === undefined) {
      const position = offset + source.slice(offset).search(/\S/);
      throw new ExpressionError(`"${source.charAt(position)}" is not understood`, position + 1);
    }
    const text = groups['number'] ?? groups['name'] ?? groups['sign'] ?? '';
    const type = groups['number'] !== undefined ? 'number' : groups['name'] !== undefined ? 'name' : 'sign';
    tokens.push({ type, text, position: pattern.lastIndex - text.length + 1 });
    offset = pattern.lastIndex;
  }
  return [...tokens, { type: 'end', text: 'the end', position: source.length + 1 }];
}
