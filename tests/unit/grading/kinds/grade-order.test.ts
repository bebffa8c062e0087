import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeOrder } from '#lib/grading/kinds/order/grade-order.ts';
import { OrderAnswer } from '#lib/questions/kinds/order/order.ts';
import type { OrderContent } from '#lib/questions/kinds/order/order-content.ts';
import { allOrders, rightOrders } from '#lib/questions/kinds/order/right-orders.ts';
import { NO_STEMS } from './build-content.ts';

const ja = { ja: '文' };
/** The gradients may be set to zero anywhere before they are computed. */
const training: OrderContent = {
  listing: `loop| for x, t in loader:
zero|     optimizer.zero_grad()
out|     y = model(x)
loss|     loss = criterion(y, t)
back|     loss.backward()
step|     optimizer.step()`,
  indent: true,
  after: [
    { line: 'out', after: ['loop'] },
    { line: 'back', after: ['zero', 'loss'] },
  ],
  distractors: [{ id: 'train', code: 'model.fit(x, t)', why: ja, misconception: 'fits' }],
  why: [{ line: 'zero', text: ja, misconception: 'zeroes-late' }],
};
const levels: Record<string, number> = { loop: 0 };
const answer = (lines: string): OrderAnswer => ({
  kind: 'order',
  schema: 1,
  lines: lines
    .split(' ')
    .filter((line) => line !== '')
    .map((line) => {
      const [id = '', level] = line.split('@');
      return { id, level: level === undefined ? (levels[id] ?? 1) : Number(level) };
    }),
});
const grade = (lines: string, content = training) => gradeOrder.grade(content, answer(lines), NO_STEMS);
const reasons = (lines: string) => Object.fromEntries(grade(lines).marks.map(({ id, verdict, reason }) => [id, reason?.code ?? verdict]));

describe('an order', () => {
  test.each([
    ['as it is listed', 'loop zero out loss back step', 1],
    ['with lines exchanged that may be', 'loop out loss zero back step', 1],
    ['with one line that would have to move', 'loop out loss back zero step', 0.8],
    ['with two such lines', 'loop step out zero back loss', 0.6],
    ['with a line that does not belong', 'loop zero out loss back train step', 0.8],
    ['with a line that does not belong in place of another', 'loop zero out loss back train', 0.8],
    ['with a line left out', 'loop zero out loss back', 0.8],
    ['with a wrong indentation', 'loop zero out loss back step@0', 0.9],
    ['turned round', 'step back loss out zero loop', 0.2],
    ['of nothing', '', 0],
    ['of lines that are not there', 'nobody toString', 0],
  ])('%s', (_, lines, score) => expect(grade(lines).score).toBeCloseTo(score, 12));

  test('says of every line what is wrong with it', () => {
    expect(reasons('loop out loss back zero train step@2')).toEqual({
      loop: 'right',
      out: 'right',
      loss: 'right',
      back: 'right',
      zero: 'misplaced',
      train: 'does-not-belong',
      step: 'wrong-indent',
    });
    expect(reasons('loop zero out')).toMatchObject({ loss: 'missing-line', back: 'missing-line', step: 'missing-line' });
  });

  test('names the misconceptions of lines that do not belong or stand elsewhere', () => {
    expect(grade('loop out loss back zero train').misconceptions).toEqual(['fits', 'zeroes-late']);
  });

  test('calls no line right where no two of them stand rightly', () => {
    expect(grade('step out').marks.slice(0, 2)).toMatchObject([{ verdict: 'wrong' }, { verdict: 'wrong' }]);
    expect(grade('step').marks[0]).toEqual({ id: 'step', verdict: 'right' });
  });

  test('counts a line once, however often it is given', () => {
    expect(grade('loop loop zero out loss back step').score).toBe(1);
  });

  test('takes whole other orders', () => {
    const steps = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: { ja: id } }));
    const content: OrderContent = { steps, indent: true, distractors: [], alternatives: [['c', 'd', 'a', 'b']] };
    expect(grade('c d a b', content).score).toBe(1);
    expect(grade('c d b a', content).score).toBeCloseTo(2 / 3);
  });

  test('takes equal lines for each other', () => {
    const listing = 'u1| u = u @ W\nz1| z = f(u)\nu2| u = u @ W\nend| y = g(u)';
    const content: OrderContent = { listing, indent: true, distractors: [] };
    expect(grade('u2@0 z1@0 u1@0 end@0', content).score).toBe(1);
    expect(grade('u2@0 z1@0 end@0', content).marks.at(-1)).toEqual({ id: 'u1', verdict: 'missed', reason: { code: 'missing-line' } });
  });
});

test('every order that the key allows earns all', () => {
  const orders = rightOrders(training).flatMap((before) => allOrders(before, 100));
  expect(orders).toHaveLength(3);
  for (const order of orders) expect(grade(order.join(' ')).score).toBe(1);
});

const id = fc.oneof(fc.constantFrom('loop', 'zero', 'out', 'loss', 'back', 'step', 'train', '__proto__'), fc.string({ maxLength: 8 }));
const anyAnswer = fc.record({
  kind: fc.constant('order' as const),
  schema: fc.constant(1 as const),
  lines: fc.array(fc.record({ id, level: fc.integer({ min: 0, max: 6 }) }), { maxLength: 50 }),
});

test('no answer makes the grader throw or leave the range', () => {
  fc.assert(
    fc.property(anyAnswer, (untrusted) => {
      const { score } = gradeOrder.grade(training, OrderAnswer.parse(untrusted), NO_STEMS);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 2000) },
  );
}, 600_000);
