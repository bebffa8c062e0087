import type { Segment } from '#lib/questions/kinds/code/regions.ts';

/** What the buttons around a program can do with the field it is written in. */
export type ProgramFieldHandle = {
  /** Brings a line of the program (from 1) into view and puts the cursor there. */
  goToLine(number: number): void;
  /** Another content from outside: reset, or another device. Nothing happens where it stands already. */
  replace(segments: readonly Segment[]): void;
  /** What phones have no key for. */
  type(text: string): void;
  indent(): void;
  undo(): void;
};

/** Where somebody is writing: offsets in an open region. */
export type Caret = { regionId: string; from: number; to: number };
