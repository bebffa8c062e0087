import type { FunctionName, Tree } from '../tree.ts';
import { FormulaProblem } from './formula-problem.ts';
import { type Token, tokenize } from './latex-tokens.ts';
import { Symbols } from './symbols.ts';
import { TokenCursor } from './token-cursor.ts';
import { bareWordAt, functionOf } from './words.ts';

/** What a formula may be made of. */
export type Vocabulary = {
  /** What may stand before the formula with an equals sign, as in `f'(u) = …`. */
  left?: string | undefined;
  /** The declared variables, each with other ways to write it. */
  variables: readonly { latex: string; also?: readonly string[] | undefined }[];
  /** Functions that the question offers: with `sigmoid` among them, `\sigma(u)` is a call. */
  functions: readonly FunctionName[];
};

export type Reading = { ok: true; tree: Tree } | { ok: false; problem: FormulaProblem };

const MAX_DEPTH = 60;

/** Reads LaTeX as people type it. What cannot be read is told with its place. */
export function readFormula(latex: string, vocabulary: Vocabulary): Reading {
  try {
    return { ok: true, tree: new Reader(tokenize(latex), vocabulary).read() };
  } catch (error) {
    if (error instanceof FormulaProblem) return { ok: false, problem: error };
    throw error;
  }
}

/** How a variable is written in a tree's symbols. */
export function canonicalSymbol(latex: string): string {
  return tokenize(latex)
    .map(({ text }) => text)
    .join(' ');
}

class Reader {
  readonly #cursor: TokenCursor;
  readonly #symbols: Symbols;
  readonly #hasSigmoid: boolean;
  #depth = 0;
  /** Whether the innermost bracket is `|…|`: then the next bar closes it. */
  #isInBars = false;

  constructor(tokens: Token[], { left, variables, functions }: Vocabulary) {
    this.#cursor = new TokenCursor(withoutLeft(tokens, left));
    this.#symbols = new Symbols(variables);
    this.#hasSigmoid = functions.includes('sigmoid');
  }

  read(): Tree {
    const tree = this.#sum();
    const rest = this.#cursor.peek();
    if (rest) throw new FormulaProblem(')]}|'.includes(rest.text) ? 'unclosed' : 'unreadable', rest);
    return tree;
  }

  #sum(): Tree {
    if (++this.#depth > MAX_DEPTH) throw new FormulaProblem('unreadable', this.#cursor.here());
    const terms = [this.#product()];
    for (let sign = this.#cursor.takeAny('+', '-'); sign; sign = this.#cursor.takeAny('+', '-')) {
      const term = this.#product(sign);
      terms.push(sign.text === '-' ? { type: 'negative', of: term } : term);
    }
    this.#depth--;
    return oneOr(terms, (several) => ({ type: 'sum', terms: several }));
  }

  /** Signed factors with `*`, `/` or nothing between them; `owner` is what waits for this product. */
  #product(owner?: Token): Tree {
    const sign = this.#cursor.takeAny('+', '-');
    if (sign) {
      const tree = this.#product(sign);
      return sign.text === '-' ? { type: 'negative', of: tree } : tree;
    }
    let factors = [this.#factor(owner)];
    let divided: Token | null = null;
    for (;;) {
      const operator = this.#cursor.takeAny('*', '/');
      if (!operator && !this.#startsFactor()) break;
      // 1/2x with numbers is a half of x; with letters it may be meant either way.
      if (divided && !operator && !isNumbers(factors))
        throw new FormulaProblem('ambiguous', this.#cursor.since(divided, { withNext: true }));
      divided = operator?.text === '/' ? operator : null;
      const factor = operator ? this.#signedFactor(operator) : this.#factor();
      factors = divided ? [{ type: 'quotient', above: productOf(factors), below: factor }] : [...factors, factor];
    }
    return productOf(factors);
  }

  #signedFactor(owner: Token): Tree {
    const sign = this.#cursor.takeAny('+', '-');
    if (!sign) return this.#factor(owner);
    const factor = this.#signedFactor(sign);
    return sign.text === '-' ? { type: 'negative', of: factor } : factor;
  }

  #factor(owner?: Token): Tree {
    // Where something must come, a bar opens: |x − |z||.
    if (!this.#startsFactor() && this.#cursor.peek()?.text !== '|') throw this.#missing(owner);
    return this.#raised(this.#primary());
  }

  #raised(base: Tree): Tree {
    const raise = this.#cursor.takeAny('^');
    if (!raise) return base;
    const exponent = this.#braces(raise);
    if (this.#cursor.peek()?.text === '^') throw new FormulaProblem('ambiguous', this.#cursor.since(raise));
    return base.type === 'constant' && base.name === 'e'
      ? { type: 'call', name: 'exp', args: [exponent] }
      : { type: 'power', base, exponent };
  }

  #primary(): Tree {
    const cursor = this.#cursor;
    const number = cursor.takeNumber();
    if (number !== null) return { type: 'number', value: number };
    const symbol = this.#symbols.take(cursor);
    if (symbol !== null) return { type: 'symbol', symbol };
    const word = bareWordAt(cursor, this.#symbols.isVariable);
    if (word) return this.#call(word.name, word.token);
    const token = cursor.take();
    const name = functionOf(token.text, this.#hasSigmoid);
    if (name) return this.#call(name, token);
    switch (token.text) {
      case '{':
        cursor.back();
        return this.#braces(token);
      case '(':
      case '[':
        return this.#bracketed(token, token.text === '(' ? ')' : ']');
      case '|':
        return { type: 'call', name: 'abs', args: [this.#bracketed(token, '|')] };
      case '\\lfloor':
        return { type: 'call', name: 'floor', args: [this.#bracketed(token, '\\rfloor')] };
      case '\\lceil':
        return { type: 'call', name: 'ceil', args: [this.#bracketed(token, '\\rceil')] };
      case '\\frac':
        return { type: 'quotient', above: this.#braces(token), below: this.#braces(token) };
      case 'e':
      case '\\pi':
        return { type: 'constant', name: token.text === 'e' ? 'e' : 'pi' };
      default:
        throw this.#symbols.unknownAt(cursor, token);
    }
  }

  /** `\log_2 (x)`, `\sin^2 x`, `\max(0, x)`, `\sqrt[3]{x}`. */
  #call(name: FunctionName, token: Token): Tree {
    const cursor = this.#cursor;
    const base = name === 'log' && cursor.takeAny('_') ? this.#braces(token) : null;
    const degree = name === 'sqrt' && cursor.takeAny('[') ? this.#bracketed(token, ']') : null;
    const raise = cursor.takeAny('^');
    const exponent = raise && this.#braces(raise);
    // \sin^{-1} is the inverse to some and the reciprocal to others.
    if (raise && (exponent?.type !== 'number' || exponent.value < 1)) throw new FormulaProblem('ambiguous', cursor.since(raise));
    const args = this.#args(name, token);
    const called: Tree =
      degree && args[0]
        ? { type: 'power', base: args[0], exponent: { type: 'quotient', above: { type: 'number', value: 1 }, below: degree } }
        : { type: 'call', name, args };
    const based: Tree = base ? { type: 'quotient', above: called, below: { type: 'call', name: 'log', args: [base] } } : called;
    return exponent ? { type: 'power', base: based, exponent } : based;
  }

  #args(name: FunctionName, token: Token): Tree[] {
    const cursor = this.#cursor;
    const isList = name === 'max' || name === 'min';
    const open = cursor.takeAny('(', '[');
    if (open) {
      const args = [this.#inside(open)];
      while (isList && cursor.takeAny(',')) args.push(this.#inside(open));
      this.#close(open, open.text === '(' ? ')' : ']');
      return args;
    }
    if (isList) throw new FormulaProblem('unfinished', token);
    return [this.#bareArgument(token)];
  }

  /** What a function without brackets is applied to: the numbers, letters and fractions right behind it. */
  #bareArgument(token: Token): Tree {
    const cursor = this.#cursor;
    const factors: Tree[] = [];
    while (cursor.peek() !== undefined && this.#isPlain()) factors.push(this.#factor(token));
    const next = cursor.peek()?.text;
    if (factors.length === 0) return this.#factor(token);
    if (next === '(' || next === '[') throw new FormulaProblem('ambiguous', cursor.since(token, { withNext: true }));
    return productOf(factors);
  }

  #isPlain(): boolean {
    const text = this.#cursor.peek()?.text ?? '';
    const isFunction =
      functionOf(text, this.#hasSigmoid) !== null || bareWordAt(this.#cursor, this.#symbols.isVariable, { isKept: true }) !== null;
    return this.#startsFactor() && (text === '\\sqrt' || !isFunction) && !/^(?:[([|]|\\lfloor|\\lceil)$/.test(text);
  }

  /** A group in braces, which the tokens have around every argument and script. */
  #braces(owner: Token): Tree {
    const open = this.#cursor.peek();
    if (open?.text !== '{') throw new FormulaProblem('unfinished', owner);
    this.#cursor.take();
    if (this.#cursor.peek()?.text === '}') throw new FormulaProblem('unfinished', this.#cursor.since(owner));
    const tree = this.#inside(owner);
    this.#close(open, '}');
    return tree;
  }

  #bracketed(open: Token, close: string): Tree {
    const tree = this.#inside(open, close === '|');
    this.#close(open, close);
    return tree;
  }

  #inside(owner: Token, isInBars = false): Tree {
    const before = this.#isInBars;
    this.#isInBars = isInBars;
    const next = this.#cursor.peek();
    if (next === undefined) throw new FormulaProblem('unclosed', owner);
    const tree = this.#sum();
    this.#isInBars = before;
    return tree;
  }

  #close(open: Token, close: string): void {
    if (this.#cursor.takeAny(close)) return;
    const next = this.#cursor.peek();
    throw new FormulaProblem(
      next === undefined || /^[)}\]|]$/.test(next.text) ? 'unclosed' : 'unreadable',
      next === undefined ? open : next,
    );
  }

  #startsFactor(): boolean {
    const text = this.#cursor.peek()?.text;
    if (text === undefined || (text === '|' && this.#isInBars)) return false;
    return !/^(?:[-+*/^_',=)\]}]|\\rfloor|\\rceil)$/.test(text);
  }

  #missing(owner: Token | undefined): FormulaProblem {
    const next = this.#cursor.peek();
    if (next === undefined) return new FormulaProblem('unfinished', owner ?? this.#cursor.here());
    if (owner && /^[)\]}|,+*/]$/.test(next.text)) return new FormulaProblem('unfinished', owner);
    return new FormulaProblem('unreadable', next);
  }
}

/** The tokens after `left =`. Any other equals sign is told. */
function withoutLeft(tokens: Token[], left: string | undefined): Token[] {
  const at = tokens.findIndex(({ text }) => text === '=');
  if (at < 0) return tokens;
  const before = tokens.slice(0, at);
  const isLeft = left !== undefined && before.map(({ text }) => text).join(' ') === canonicalSymbol(left);
  const rest = isLeft || before.length === 0 ? tokens.slice(at + 1) : tokens;
  const sign = rest.find(({ text }) => text === '=');
  if (sign) throw new FormulaProblem('has-equals', { from: rest[0]?.from ?? sign.from, to: sign.to });
  return rest;
}

function productOf(factors: Tree[]): Tree {
  return oneOr(factors, (several) => ({ type: 'product', factors: several }));
}

function oneOr(trees: Tree[], join: (several: Tree[]) => Tree): Tree {
  const [first] = trees;
  return trees.length === 1 && first ? first : join(trees);
}

function isNumbers(factors: readonly Tree[]): boolean {
  const [only] = factors;
  return factors.length === 1 && only?.type === 'quotient' && only.above.type === 'number' && only.below.type === 'number';
}
