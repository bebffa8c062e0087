import type { Token } from './latex-tokens.ts';

/** Goes through the tokens of a formula. */
export class TokenCursor {
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#next + ahead];
  }

  take(count = 1): Token {
    const first = this.peek();
    const last = this.peek(count - 1);
    if (!first || !last) throw new Error('taken after the end');
    this.#next += count;
    return { text: first.text, from: first.from, to: last.to };
  }

  takeAny(...texts: string[]): Token | null {
    const token = this.peek();
    return token && texts.includes(token.text) ? this.take() : null;
  }

  /** `12`, `0.5`, `.5`, `5.` */
  takeNumber(): number | null {
    let digits = '';
    for (let text = this.peek()?.text ?? ''; /^[0-9.]$/.test(text); text = this.peek(digits.length)?.text ?? '') {
      if (text === '.' && digits.includes('.')) break;
      digits += text;
    }
    if (!/[0-9]/.test(digits)) return null;
    this.take(digits.length);
    return Number(digits);
  }

  back(): void {
    this.#next--;
  }

  /** Where the next token stands, or the end. */
  here(): { from: number; to: number } {
    const end = this.#tokens.at(-1)?.to ?? 0;
    return this.peek() ?? { from: end, to: end };
  }

  /** From a token up to what was taken last, or up to what comes next. */
  since({ from, to }: Token, { withNext = false } = {}): { from: number; to: number } {
    const last = (withNext ? this.peek() : undefined) ?? this.#tokens[this.#next - 1];
    return { from, to: Math.max(to, last?.to ?? to) };
  }
}
