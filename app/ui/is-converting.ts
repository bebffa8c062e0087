/** Whether a key belongs to an input method: the Enter that ends a conversion must do nothing else. Safari tells it by the code 229 alone. */
export function isConverting(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
