/** An expression that cannot be read or computed; `position` counts characters from 1. */
export class ExpressionError extends Error {
  override name = 'ExpressionError';
  readonly position: number;

  constructor(message: string, position: number) {
    super(`${message} (at character ${position})`);
    this.position = position;
  }
}
