import { foldCharacters } from './fold-characters.ts';
import { FormulaProblem } from './formula-problem.ts';

/** The smallest piece of a formula: a letter, digit, sign or command; `from` and `to` bound it in what was typed. */
export type Token = { text: string; from: number; to: number };

const PATTERN = /\\[A-Za-z]+|\\?[\s\S]/gu;
/** Space, size and style: they change nothing. */
const IGNORED =
  /^(?:[\s~$&\u200b\u2061-\u2064]|\\[,;:! ()[\]]|\\(?:quad|qquad|displaystyle|textstyle|scriptstyle|limits|nolimits|middle|left|right|[bB]igg?[lrm]?|mathstrut|strut|thinspace))$/u;
const ALIASES: Record<string, string> = {
  ...aliases('*', '\\cdot \\times \\ast \\odot \\cdotp \\circ'),
  ...aliases('/', '\\div'),
  ...aliases('(', '\\{ \\lbrace \\lparen \\lbrack'),
  ...aliases(')', '\\} \\rbrace \\rparen \\rbrack'),
  ...aliases('|', '\\mid \\vert \\lvert \\rvert \\|'),
  ...aliases('=', '\\gets \\leftarrow \\coloneqq \\equiv'),
  ...aliases("'", '\\prime'),
  ...aliases('\\frac', '\\dfrac \\tfrac \\cfrac'),
  ...aliases('\\log', '\\ln'),
  ...aliases('\\bar', '\\overline'),
  ...aliases('\\hat', '\\widehat'),
  ...aliases('\\tilde', '\\widetilde'),
  ...aliases('\\epsilon', '\\varepsilon'),
  ...aliases('\\phi', '\\varphi'),
  ...aliases('\\theta', '\\vartheta'),
  ...aliases('\\sigma', '\\varsigma'),
  ...aliases('\\rho', '\\varrho'),
  ...aliases('e', '\\exponentialE'),
  ...aliases('d', '\\differentialD'),
};
/** Commands that only set what is inside them in another type. */
const WRAPPERS = /^\\(?:mathrm|mathit|mathbf|mathsf|boldsymbol|bm|text|textrm|textit|operatorname)$/;
const ACCENTS = /^\\(?:hat|bar|tilde|vec|dot)$/;
const MAX_DEPTH = 60;

/**
 * The tokens of a formula in one writing: scripts and arguments stand in braces, a subscript before primes before a
 * superscript, names of functions are one token, aliases are resolved. So `x_1`, `x_{1}` and `ｘ₁` are the same.
 * @throws FormulaProblem where it is nested too deeply.
 */
export function tokenize(typed: string): Token[] {
  return new Writer(lex(typed)).write();
}

function lex(typed: string): Token[] {
  const { text, origins } = foldCharacters(typed);
  return [...text.matchAll(PATTERN)]
    .map(({ 0: piece, index }): Token => {
      const from = origins[index]?.from ?? 0;
      return { text: ALIASES[piece] ?? piece, from, to: origins[index + piece.length - 1]?.to ?? from };
    })
    .filter(({ text: piece }, index, all) => !IGNORED.test(piece) && !isInvisibleDelimiter(piece, all[index - 1]?.text));
}

/** `\left.` and `\right.` stand for no bracket at all. */
function isInvisibleDelimiter(piece: string, before: string | undefined): boolean {
  return piece === '.' && (before === '\\left' || before === '\\right');
}

class Writer {
  readonly #tokens: Token[];
  #next = 0;
  #depth = 0;

  constructor(tokens: Token[]) {
    this.#tokens = tokens;
  }

  write(): Token[] {
    const written: Token[] = [];
    while (this.#peek() !== undefined) written.push(...this.#withScripts());
    return written;
  }

  /** A unit and its scripts, in the one order. */
  #withScripts(): Token[] {
    const base = this.#isScript() ? [] : this.#unit();
    const lower: Token[] = [];
    const primes: Token[] = [];
    const upper: Token[] = [];
    while (this.#isScript()) {
      const sign = this.#take();
      if (sign.text === "'") {
        primes.push(sign);
        continue;
      }
      const script = this.#braced(sign);
      const inner = script.slice(1, -1);
      if (sign.text === '^' && inner.length > 0 && inner.every(({ text }) => text === "'")) primes.push(...inner);
      else (sign.text === '^' ? upper : lower).push(sign, ...script);
    }
    return [...base, ...lower, ...primes, ...upper];
  }

  /** A group, a command with its arguments, or a single piece. */
  #unit(): Token[] {
    const token = this.#take();
    if (token.text === '{') {
      const group = this.#group(token);
      const [inner] = group.slice(1);
      return group.length === 3 && inner ? [inner] : group;
    }
    if (WRAPPERS.test(token.text)) return this.#wrapped(token);
    if (token.text === '\\frac') return [token, ...this.#braced(token), ...this.#braced(token)];
    if (token.text === '\\sqrt') return [token, ...this.#index(), ...this.#braced(token)];
    if (token.text === '\\placeholder') {
      if (this.#peek()?.text === '{') this.#group(this.#take());
      return [token];
    }
    if (ACCENTS.test(token.text)) return [token, ...this.#braced(token)];
    return [token];
  }

  /** What follows as a group, with braces put around it where there are none; a minus takes along what it belongs to. */
  #braced(before: Token): Token[] {
    const next = this.#peek();
    if (next?.text === '{') return this.#group(this.#take());
    const sign = next?.text === '-' ? [this.#take()] : [];
    const isThere = this.#peek() !== undefined && !this.#isScript() && this.#peek()?.text !== '}';
    const inner = [...sign, ...(isThere ? this.#deeper(() => this.#unit()) : [])];
    const end = inner.at(-1)?.to ?? before.to;
    return [{ text: '{', from: before.to, to: before.to }, ...inner, { text: '}', from: end, to: end }];
  }

  #group(open: Token): Token[] {
    const inner: Token[] = [];
    this.#deeper(() => {
      while (this.#peek() !== undefined && this.#peek()?.text !== '}') inner.push(...this.#withScripts());
    });
    return [open, ...inner, ...(this.#peek() === undefined ? [] : [this.#take()])];
  }

  /** The 3 of `\sqrt[3]{x}`. */
  #index(): Token[] {
    if (this.#peek()?.text !== '[') return [];
    const index = [this.#take()];
    while (this.#peek() !== undefined && index.at(-1)?.text !== ']') index.push(this.#take());
    return index;
  }

  /** `\mathrm{exp}` is a function's name, `\mathbf{w}` is w. */
  #wrapped(command: Token): Token[] {
    if (this.#peek()?.text !== '{') return [];
    const group = this.#group(this.#take());
    const inner = group.slice(1, group.at(-1)?.text === '}' ? -1 : undefined);
    const word = inner.map(({ text }) => text).join('');
    return /^[A-Za-z]{3,}$/.test(word) || word === 'ln'
      ? [{ text: ALIASES[`\\${word}`] ?? `\\${word.toLowerCase()}`, from: command.from, to: group.at(-1)?.to ?? command.to }]
      : inner;
  }

  #deeper<Result>(read: () => Result): Result {
    const at = this.#peek() ?? { from: 0, to: 0 };
    if (++this.#depth > MAX_DEPTH) throw new FormulaProblem('unreadable', at);
    const result = read();
    this.#depth--;
    return result;
  }

  #isScript(): boolean {
    const text = this.#peek()?.text;
    return text === '^' || text === '_' || text === "'";
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#next];
  }

  #take(): Token {
    const token = this.#peek();
    if (token === undefined) throw new Error('taken after the end');
    this.#next++;
    return token;
  }
}

function aliases(text: string, commands: string): Record<string, string> {
  return Object.fromEntries(commands.split(' ').map((command) => [command, text]));
}
