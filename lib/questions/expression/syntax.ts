import { ExpressionError } from './expression-error.ts';
import { type Token, tokenize } from './tokens.ts';

export type Operator = '+' | '-' | '*' | '/' | '^' | '@';

/** An expression as a tree; `position` is where its text begins, or where its operator stands. */
export type Syntax =
  | { type: 'number'; value: number; position: number }
  | { type: 'name'; name: string; position: number }
  | { type: 'negate'; operand: Syntax; position: number }
  | { type: 'binary'; operator: Operator; left: Syntax; right: Syntax; position: number }
  | { type: 'array'; items: Syntax[]; position: number }
  | { type: 'call'; name: string; args: Syntax[]; position: number };

/** Binding power to the left; `^` binds to the right, and tighter than a minus before it: −2^2 = −4, as in Python. */
const POWER: Record<Operator, number> = { '+': 10, '-': 10, '*': 20, '/': 20, '@': 20, '^': 40 };
const NEGATE_POWER = 30;
const MAX_DEPTH = 100;

/** Reads an expression (Pratt's method). @throws ExpressionError */
export function parseExpression(source: string): Syntax {
  const reader = new Reader(tokenize(source));
  const syntax = reader.readOperand(0, 0);
  reader.expectEnd();
  return syntax;
}

class Reader {
  readonly #tokens: Token[];
  #next = 0;

  constructor(tokens: Token[]) {
    this.#tokens = tokens;
  }

  readOperand(power: number, depth: number): Syntax {
    if (depth > MAX_DEPTH) throw new ExpressionError('nested too deeply', this.#peek().position);
    let left = this.#readPrefix(depth);
    for (let operator = this.#operator(); operator !== null && POWER[operator] > power; operator = this.#operator()) {
      const { position } = this.#take();
      const right = this.readOperand(operator === '^' ? POWER['^'] - 1 : POWER[operator], depth + 1);
      left = { type: 'binary', operator, left, right, position };
    }
    return left;
  }

  expectEnd(): void {
    const token = this.#peek();
    if (token.type !== 'end') throw new ExpressionError(`"${token.text}" is not expected here`, token.position);
  }

  #readPrefix(depth: number): Syntax {
    const token = this.#take();
    const { position } = token;
    if (token.type === 'number') return { type: 'number', value: Number(token.text), position };
    if (token.type === 'name') {
      if (this.#peek().text !== '(') return { type: 'name', name: token.text, position };
      this.#take();
      return { type: 'call', name: token.text, args: this.#readList(')', depth), position };
    }
    if (token.text === '-') return { type: 'negate', operand: this.readOperand(NEGATE_POWER, depth + 1), position };
    if (token.text === '[') return { type: 'array', items: this.#readList(']', depth), position };
    if (token.text === '(') {
      const inner = this.readOperand(0, depth + 1);
      this.#expect(')');
      return inner;
    }
    throw new ExpressionError(`a value is expected here, found ${token.type === 'end' ? 'the end' : `"${token.text}"`}`, position);
  }

  #readList(close: ')' | ']', depth: number): Syntax[] {
    const items: Syntax[] = [];
    if (this.#peek().text === close) {
      this.#take();
      return items;
    }
    items.push(this.readOperand(0, depth + 1));
    while (this.#peek().text === ',') {
      this.#take();
      items.push(this.readOperand(0, depth + 1));
    }
    this.#expect(close);
    return items;
  }

  #operator(): Operator | null {
    const { type, text } = this.#peek();
    return type === 'sign' && text in POWER ? (text as Operator) : null;
  }

  #expect(text: string): void {
    const token = this.#take();
    if (token.text !== text || token.type !== 'sign')
      throw new ExpressionError(`"${text}" is expected here, found "${token.text}"`, token.position);
  }

  #peek(): Token {
    const token = this.#tokens[this.#next] ?? this.#tokens.at(-1);
    if (token === undefined) throw new Error('a token list always has an end');
    return token;
  }

  #take(): Token {
    const token = this.#peek();
    this.#next++;
    return token;
  }
}
