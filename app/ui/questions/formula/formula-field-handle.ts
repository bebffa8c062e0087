/** What the keypad does to the field, whichever it is. */
export type FormulaFieldHandle = {
  /** Another answer has taken the place of what was typed here. */
  replace(latex: string): void;
  insert(template: string): void;
  deleteBackwards(): void;
  move(direction: 'left' | 'right'): void;
  /** After a key was pressed by pointer: the cursor is to be seen, and typing may go on. */
  focus(): void;
};
