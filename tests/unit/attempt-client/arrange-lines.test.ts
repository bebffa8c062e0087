import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indent, move, type Placed, put, takeBack } from '#app/ui/questions/order/arrange.ts';
import { MAX_LEVEL } from '#lib/questions/kinds/order/levels.ts';

const placed: Placed = [
  { id: 'a', level: 0 },
  { id: 'b', level: 1 },
  { id: 'c', level: 1 },
];
const idsOf = (lines: Placed) => lines.map(({ id }) => id).join(' ');

describe('lines that are put in order', () => {
  test('a new line is as deep as the one above it', () => {
    expect(put(placed, 'd', { at: 3 }).at(-1)).toEqual({ id: 'd', level: 1 });
    expect(put(placed, 'd', { at: 0 })[0]).toEqual({ id: 'd', level: 0 });
  });

  test('a line that stands already keeps its depth', () => {
    expect(put(placed, 'c', { at: 0 })).toEqual([{ id: 'c', level: 1 }, ...placed.slice(0, 2)]);
  });

  test('a line moves by one place, and not beyond the ends', () => {
    expect(idsOf(move(placed, 'b', -1))).toBe('b a c');
    expect(idsOf(move(placed, 'b', 1))).toBe('a c b');
    expect(idsOf(move(placed, 'a', -1))).toBe('a b c');
    expect(move(placed, 'nobody', 1)).toEqual(placed);
  });

  test('levels end at 0 and at the deepest', () => {
    expect(indent(placed, 'a', -1)[0]?.level).toBe(0);
    expect(indent([{ id: 'a', level: MAX_LEVEL }], 'a', 1)[0]?.level).toBe(MAX_LEVEL);
  });

  test('a line taken back is gone', () => expect(idsOf(takeBack(placed, 'b'))).toBe('a c'));
});

test('no line is lost or doubled by any moves', () => {
  const step = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom<-1 | 1>(-1, 1), fc.constantFrom(move, indent));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const end = steps.reduce((lines, [id, by, act]) => act(lines, id, by), placed);
      expect(idsOf(end).split(' ').sort()).toEqual(['a', 'b', 'c']);
    }),
  );
});
