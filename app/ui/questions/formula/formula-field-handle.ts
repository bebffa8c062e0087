/** What the keypad does to the field, whichever it is. */
export type FormulaFieldHandle = {
  insert(template: string): void;
  deleteBackwards(): void;
  move(direction: 'left' | 'right'): void;
};
