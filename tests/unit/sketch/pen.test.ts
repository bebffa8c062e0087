import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addStroke } from '#app/ui/questions/sketch/pen/add-stroke.ts';
import { finishStroke } from '#app/ui/questions/sketch/pen/finish-stroke.ts';
import { grasp, moved } from '#app/ui/questions/sketch/pen/grip.ts';
import { changed, redone, startHistory, undone } from '#app/ui/questions/sketch/pen/history.ts';
import { nudged, placeAt } from '#app/ui/questions/sketch/pen/pixel-place.ts';
import { distanceToSegment, ticksOf } from '#lib/questions/kinds/sketch/drawing/axes.ts';
import { type Drawing, MAX_STROKE_POINTS, MAX_STROKES, type Point } from '#lib/questions/kinds/sketch/drawing/drawing.ts';

const axes = { x: { from: 0, to: 10 }, y: { from: 0, to: 10 } };
const line = (...pairs: [number, number][]): Point[] => pairs.map(([x, y]) => ({ x, y }));

describe('a stroke of the pen', () => {
  test('keeps what is seen of it in few points', () => {
    const raw = Array.from({ length: 300 }, (_, i) => ({ x: i / 30, y: 5 + 4 * Math.sin(i / 30) }));
    const stroke = finishStroke(raw, axes) ?? [];
    expect(stroke.length).toBeLessThan(40);
    const away = (point: Point) => Math.min(...stroke.slice(1).map((to, i) => distanceToSegment(point, [stroke[i] ?? to, to], axes)));
    expect(Math.max(...raw.map(away))).toBeLessThan(0.005);
  });
  test('is never longer than an answer may be', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ x: fc.double({ min: 0, max: 10, noNaN: true }), y: fc.double({ min: 0, max: 10, noNaN: true }) }), {
          maxLength: 400,
        }),
        (raw) => {
          expect((finishStroke(raw, axes) ?? []).length).toBeLessThanOrEqual(MAX_STROKE_POINTS);
        },
      ),
      { numRuns: 200 },
    );
  });
  test('keeps its corners where a quick hand leaves few places', () => {
    const quick = line([0, 0], [2, 0.1], [5, 0], [6, 3], [10, 10]);
    expect(finishStroke(quick, axes)).toEqual(quick);
  });
  test('that is a dot is none', () => expect(finishStroke(line([1, 1], [1.02, 1]), axes)).toBeNull());
});

describe('a curve with a stroke more', () => {
  test('goes on where the stroke begins', () => {
    expect(addStroke([line([0, 0], [5, 5])], line([5, 5.1], [10, 5]), axes)).toEqual([line([10, 5], [5, 5.1], [5, 5], [0, 0])]);
  });
  test('is drawn again where the stroke stands above it', () => {
    expect(addStroke([line([0, 0], [10, 0])], line([6, 5], [4, 5]), axes)).toEqual([
      line([0, 0], [4, 0]),
      line([6, 0], [10, 0]),
      line([6, 5], [4, 5]),
    ]);
  });
  test('is replaced where the stroke covers it', () =>
    expect(addStroke([line([2, 0], [8, 0])], line([0, 1], [10, 1]), axes)).toEqual([line([0, 1], [10, 1])]));
  test('has never more strokes than an answer may have', () => {
    const many = Array.from({ length: 30 }, (_, i) => line([i / 3, i % 2], [i / 3 + 0.01, 9 - (i % 2)]));
    expect(many.reduce<Point[][]>((strokes, stroke) => addStroke(strokes, stroke, axes), []).length).toBeLessThanOrEqual(MAX_STROKES);
  });
});

describe('points and arrows', () => {
  const drawing: Drawing = { type: 'points', points: line([2, 2], [8, 8]) };
  test('are held where the pen comes near', () => expect(grasp('points', drawing, { x: 8.3, y: 8 }, axes)).toEqual({ drawing, held: 1 }));
  test('are set down elsewhere', () =>
    expect(grasp('points', drawing, { x: 5, y: 5 }, axes)?.drawing).toEqual({ type: 'points', points: line([2, 2], [8, 8], [5, 5]) }));
  test('follow the pen', () => expect(moved(drawing, 0, { x: 1, y: 1 })).toEqual({ type: 'points', points: line([1, 1], [8, 8]) }));
  test('an arrow is drawn anew away from its ends', () => {
    const arrow: Drawing = { type: 'vector', from: { x: 1, y: 1 }, to: { x: 2, y: 2 } };
    expect(grasp('vector', arrow, { x: 2.1, y: 2 }, axes)).toEqual({ drawing: arrow, held: 1 });
    expect(grasp('vector', arrow, { x: 7, y: 7 }, axes)?.drawing).toEqual({ type: 'vector', from: { x: 7, y: 7 }, to: { x: 7, y: 7 } });
  });
  test('keep on the axes when nudged', () => expect(nudged({ x: 9.95, y: 0 }, { x: 0.1, y: -0.1 }, axes)).toEqual({ x: 10, y: 0 }));
});

describe('a pixel', () => {
  const box = { left: 100, top: 50, width: 200, height: 100 };
  test('is a place on the axes', () => expect(placeAt({ clientX: 150, clientY: 75 }, box, axes)).toEqual({ x: 2.5, y: 7.5 }));
  test('a little outside is on the edge', () => expect(placeAt({ clientX: 99, clientY: 50 }, box, axes)).toEqual({ x: 0, y: 10 }));
  test('far outside is nowhere', () => expect(placeAt({ clientX: 150, clientY: 20 }, box, axes)).toBeNull());
});

describe('the history', () => {
  test('goes back and on again', () => {
    const two = changed(changed(startHistory('a'), 'b', null), 'c', null);
    expect(undone(two).present).toBe('b');
    expect(redone(undone(two)).present).toBe('c');
    expect(undone(undone(undone(two))).present).toBe('a');
  });
  test('takes changes of one sort as one', () => {
    expect(undone(changed(changed(startHistory('a'), 'b', 'nudge'), 'c', 'nudge')).present).toBe('a');
  });
  test('forgets what was undone when something new is drawn', () => {
    expect(redone(changed(undone(changed(startHistory('a'), 'b', null)), 'c', null)).present).toBe('c');
  });
});

test('ticks are whole multiples of their distance', () =>
  expect(ticksOf({ from: -0.25, to: 0.35, tick: 0.1 })).toEqual([-0.2, -0.1, 0, 0.1, 0.2, 0.3]));
