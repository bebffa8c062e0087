import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutToWidth, measureWidth } from '#lib/questions/text-width.ts';

describe('the width of a text', () => {
  it.each([
    ['', 0],
    ['誤差', 2],
    ['誤差。', 3],
    ['abcd', 2],
    ['重みW', 2.5],
    ['ＡＢ', 2],
    ['ﾃﾞｰﾀ', 2],
    ['が', 1],
    ['か\u3099', 1],
    ['e\u0301', 0.5],
    ['é', 0.5],
    ['ε∇', 2],
    ['𠮷', 1],
    ['👩‍👩‍👧', 1],
    ['🇯🇵', 1],
    ['a\r\nb\nc', 1.5],
    ['　', 1],
    ['\u200b', 0],
  ])('%j is %d', (text, width) => {
    expect(measureWidth(text)).toBe(width);
  });
});

describe('a cut text', () => {
  it.each([
    ['誤差を', 2, '誤差'],
    ['abc', 1, 'ab'],
    ['a誤差', 2, 'a誤'],
    ['誤差', 9, '誤差'],
    ['か\u3099き', 1, 'か\u3099'],
    ['👩‍👩‍👧父', 1, '👩‍👩‍👧'],
    ['誤差\n', 2, '誤差\n'],
  ])('%j to %d is %j', (text, width, expected) => {
    expect(cutToWidth(text, width)).toBe(expected);
  });

  it('is a beginning of the text, within the width, and all of it when it fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat({ max: 20 }), (text, width) => {
        const cut = cutToWidth(text, width);
        expect(text.startsWith(cut)).toBe(true);
        expect(measureWidth(cut)).toBeLessThanOrEqual(width);
        expect(cut === text).toBe(measureWidth(text) <= width);
      }),
    );
  });
});
