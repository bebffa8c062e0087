import { FUNCTION_NAMES, type FunctionName } from '../tree.ts';
import type { Token } from './latex-tokens.ts';
import type { TokenCursor } from './token-cursor.ts';

const FUNCTIONS: ReadonlySet<string> = new Set(FUNCTION_NAMES);
/** Longest first: `tanh` before `tan`. */
const BARE_WORDS = [...FUNCTION_NAMES, 'ln'].toSorted((a, b) => b.length - a.length);

/** The function that a command stands for. */
export function functionOf(text: string, hasSigmoid: boolean): FunctionName | null {
  if (!text.startsWith('\\')) return null;
  const name = text === '\\sigma' && hasSigmoid ? 'sigmoid' : text.slice(1);
  return isFunctionName(name) ? name : null;
}

/** A function's name typed as plain letters, unless these are a product of declared variables. */
export function bareWordAt(
  cursor: TokenCursor,
  isVariable: (letter: string) => boolean,
  { isKept = false } = {},
): { name: FunctionName; token: Token } | null {
  const word = BARE_WORDS.find((each) => [...each].every((letter, index) => cursor.peek(index)?.text.toLowerCase() === letter));
  if (word === undefined) return null;
  if ([...word].every(isVariable) && cursor.peek(word.length)?.text !== '(') return null;
  const name = word === 'ln' ? 'log' : word;
  if (!isFunctionName(name)) return null;
  return { name, token: isKept ? { text: word, from: 0, to: 0 } : cursor.take(word.length) };
}

function isFunctionName(name: string): name is FunctionName {
  return FUNCTIONS.has(name);
}
