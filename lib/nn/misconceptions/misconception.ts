import type { NnFunction } from '../value.ts';

/** A text in both languages, Markdown with KaTeX. */
type Text = { ja: string; en: string };

/**
 * A mistake with a name: wrong variants of reference functions, told apart from them by what they compute.
 * When a learner's results equal a variant's on all cases, this is what the feedback says.
 */
export type NnMisconception = {
  /**
   * The same id as in misconceptions.yaml, where choices and numbers show the mistake too. Several topics may know one
   * mistake, each in its own words and for its own references.
   */
  id: string;
  /** A few words: 「バッチサイズで割り忘れている」. */
  name: Text;
  /** What was computed instead and why that is wrong. One to three sentences. */
  explanation: Text;
  /** Where to look, without giving the answer away. One sentence. */
  hint: Text;
  /** By the name of the reference (see references.ts) it is a wrong variant of; it takes the same arguments. */
  variants: Readonly<Record<string, NnFunction>>;
};
