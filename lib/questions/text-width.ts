/**
 * Widths are counted in full-width characters, as on Japanese manuscript paper: a half-width one counts
 * one half. A line break counts nothing, so that breaking a line by hand costs nothing.
 */

const GRAPHEMES = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** Latin letters, digits and signs up to Latin Extended-B, half-width katakana and half-width forms. */
const HALF_WIDTH = /^[\u0020-\u024f\uff61-\uffdc\uffe8-\uffee]$/u;
const WIDTHLESS = /^[\p{M}\p{Cc}\p{Cf}]$/u;

/** The width of a text in full-width characters. */
export function measureWidth(text: string): number {
  let width = 0;
  for (const { segment } of GRAPHEMES.segment(text)) width += graphemeWidth(segment);
  return width;
}

/** The longest beginning of a text that is at most `maxWidth` full-width characters wide; never half a character. */
export function cutToWidth(text: string, maxWidth: number): string {
  let width = 0;
  for (const { segment, index } of GRAPHEMES.segment(text)) {
    width += graphemeWidth(segment);
    if (width > maxWidth) return text.slice(0, index);
  }
  return text;
}

/** An emoji of several code points is one character; a half-width kana and its voicing mark are two. */
function graphemeWidth(grapheme: string): number {
  const visible = [...grapheme].filter((character) => !WIDTHLESS.test(character));
  if (visible.length === 0) return 0;
  return visible.every((character) => HALF_WIDTH.test(character)) ? visible.length / 2 : 1;
}
