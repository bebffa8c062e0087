export type ProblemCode =
  /** A letter that the question does not name. */
  | 'unknown-variable'
  /** Something that has no meaning here. */
  | 'unreadable'
  /** Something that still waits for what belongs to it: `+` at the end, an empty fraction. */
  | 'unfinished'
  /** A bracket without its partner. */
  | 'unclosed'
  /** Two readings that a reader could not choose between: `1/2x` with letters, `\log p(1-p)`. */
  | 'ambiguous'
  /** An equation where its right side is asked. */
  | 'has-equals';

/** Why a formula cannot be read, and where: the characters from `from` up to `to` of what was typed. */
export class FormulaProblem extends Error {
  override name = 'FormulaProblem';
  readonly code: ProblemCode;
  readonly from: number;
  readonly to: number;

  constructor(code: ProblemCode, { from, to }: { from: number; to: number }) {
    super(code);
    this.code = code;
    this.from = from;
    this.to = to;
  }
}
