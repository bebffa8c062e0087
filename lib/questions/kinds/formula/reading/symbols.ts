import { FormulaProblem } from './formula-problem.ts';
import { type Token, tokenize } from './latex-tokens.ts';
import type { TokenCursor } from './token-cursor.ts';
import { bareWordAt } from './words.ts';

/** The declared variables. One may be several tokens long: `w_{t+1}`, `E'`, `\frac{\partial E}{\partial w}`, `P(D \mid H)`. */
export class Symbols {
  readonly #writings: { symbol: string; texts: string[] }[];

  constructor(variables: readonly { latex: string; also?: readonly string[] | undefined }[]) {
    const textsOf = (latex: string) => tokenize(latex).map(({ text }) => text);
    this.#writings = variables
      .flatMap(({ latex, also = [] }) => [latex, ...also].map((writing) => ({ symbol: textsOf(latex).join(' '), texts: textsOf(writing) })))
      .filter(({ texts }) => texts.length > 0)
      .toSorted((a, b) => b.texts.length - a.texts.length);
  }

  readonly isVariable = (symbol: string): boolean => this.#writings.some((each) => each.symbol === symbol);

  /** Takes the longest variable that stands here. @throws FormulaProblem if it goes on as another one: `x_1` for x. */
  take(cursor: TokenCursor): string | null {
    const found = this.#writings.find(({ texts }) => texts.every((text, index) => cursor.peek(index)?.text === text));
    if (!found) return null;
    // e and x and p may be variables, and still be the beginning of exp.
    if (found.texts.length === 1 && bareWordAt(cursor, this.isVariable, { isKept: true })) return null;
    const token = cursor.take(found.texts.length);
    const next = cursor.peek()?.text;
    if (next === '_' || next === "'") throw this.unknownAt(cursor, token);
    return found.symbol;
  }

  /** What stands here and is none of the variables: a letter with its scripts, or something that is no variable at all. */
  unknownAt(cursor: TokenCursor, token: Token): FormulaProblem {
    if (token.text === '\\placeholder') return new FormulaProblem('unfinished', token);
    if (!/^(?:[A-Za-z]|\\[A-Za-z]+)$/.test(token.text) && !/^\p{L}$/u.test(token.text)) return new FormulaProblem('unreadable', token);
    if (/^\\(?:sum|prod|int|lim|to|infty|cdots|ldots|dots|begin|end)$/.test(token.text)) return new FormulaProblem('unreadable', token);
    if (/^\\(?:hat|bar|tilde|vec|dot|partial|nabla)$/.test(token.text)) takeOperand(cursor);
    while (cursor.peek()?.text === '_' || cursor.peek()?.text === "'") if (cursor.take().text === '_') takeGroup(cursor);
    return new FormulaProblem('unknown-variable', cursor.since(token));
  }
}

/** `\partial E`, `\hat{y}`: the piece that is told is the whole of it. */
function takeOperand(cursor: TokenCursor): void {
  if (cursor.peek()?.text === '{') takeGroup(cursor);
  else if (/^(?:[A-Za-z]|\\[A-Za-z]+)$/.test(cursor.peek()?.text ?? '')) cursor.take();
}

function takeGroup(cursor: TokenCursor): void {
  for (let depth = 0; cursor.peek() !== undefined; ) {
    const { text } = cursor.take();
    depth += Number(text === '{') - Number(text === '}');
    if (depth <= 0) return;
  }
}
