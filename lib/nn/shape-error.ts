/** Arrays whose shapes do not fit the operation. */
export class ShapeError extends Error {
  override name = 'ShapeError';
}
