/** A variant that cannot be made: a division by zero, a name that is not there, conditions that nothing meets. */
export class VariantError extends Error {
  override readonly name = 'VariantError';
}
