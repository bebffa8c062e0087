import { expect, test } from 'vitest';
import { order } from '#lib/questions/kinds/order/order.ts';
import type { OrderContent } from '#lib/questions/kinds/order/order-content.ts';

const ja = { ja: '文' };
const loop = 'loop| for x in xs:\ndouble|     y = 2 * x\nshow|     print(y)\nend| print(0)';
const messages = (content: Partial<OrderContent>) =>
  order
    .checkContent({ indent: true, distractors: [], ...content })
    .map(({ message }) => message)
    .join('\n');

test('a program in shape is no problem', () => expect(messages({ listing: loop })).toBe(''));

test('an order that counts as right, but is no program, is told', () => {
  expect(messages({ listing: loop, after: [{ line: 'end', after: [] }] })).toMatch(/in the order .*end.* which counts as right/);
  expect(
    messages({
      listing: loop,
      after: [
        { line: 'show', after: ['loop'] },
        { line: 'end', after: ['double', 'show'] },
      ],
    }),
  ).toBe('');
});

test('a line comes after lines that stand above it', () => {
  expect(messages({ listing: loop, after: [{ line: 'double', after: ['show'] }] })).toMatch(/no line above "double"/);
  expect(messages({ listing: loop, after: [{ line: 'nobody', after: [] }] })).toMatch(/"nobody" is no line/);
});

test('an alternative names all lines and is not right already', () => {
  const steps = ['a', 'b', 'c'].map((id) => ({ id, text: { ja: id } }));
  expect(messages({ steps, alternatives: [['a', 'b']] })).toMatch(/every line once/);
  expect(messages({ steps, alternatives: [['a', 'b', 'c']] })).toMatch(/right already/);
  expect(messages({ steps, alternatives: [['c', 'b', 'a']] })).toBe('');
});

test('ids that tell the order, and distractors that belong, are told', () => {
  expect(messages({ listing: 'line1| a = 1\nline2| b = 2\nline3| c = 3' })).toMatch(/gives the order away/);
  expect(messages({ listing: loop, distractors: [{ id: 'again', code: 'print(y)', why: ja }] })).toMatch(/same as a line that belongs/);
  expect(messages({ listing: loop, distractors: [{ id: 'words', text: ja, why: ja }] })).toMatch(/give `code`/);
});

test('the public lines hold no indentation where learners set it', () => {
  const view = order.toView({ listing: loop, indent: true, distractors: [{ id: 'spare', code: 'pass', why: ja }] }, () => 0.5);
  expect(view.lines.every((line) => 'code' in line && !line.code.startsWith(' '))).toBe(true);
  expect(view).toMatchObject({ isIndented: true, hasSpare: true });
});
