import { describe, expect, test } from 'vitest';
import { choice } from '#lib/questions/kinds/choice/choice.ts';
import { explain } from '#lib/questions/kinds/explain/explain.ts';
import { extract } from '#lib/questions/kinds/extract/extract.ts';
import { match } from '#lib/questions/kinds/match/match.ts';
import { numeric } from '#lib/questions/kinds/numeric/numeric.ts';
import { toCells } from '#lib/questions/kinds/numeric/numeric-content.ts';
import { text } from '#lib/questions/kinds/text/text.ts';
import { Listing, parseListing } from '#lib/questions/listing.ts';

const ja = (content: string) => ({ ja: content });
const messages = (problems: { message: string }[]) => problems.map(({ message }) => message).join('\n');

describe('choice', () => {
  const content = {
    select: 'one' as const,
    shuffle: true,
    choices: [
      { id: 'zero', text: ja('0'), correct: true, why: ja('') },
      { id: 'one', text: ja('1'), correct: false, why: ja(''), misconception: 'm' },
    ],
  };
  test('one correct choice is no problem', () => expect(choice.checkContent(content)).toEqual([]));
  test('ids that tell the answer, or are used twice, are told', () => {
    const choices = content.choices.map((each) => ({ ...each, id: 'correct' }));
    expect(messages(choice.checkContent({ ...content, choices }))).toMatch(/gives the answer away[\s\S]*used twice/);
  });
  test('the key does not depend on the order of choices', () => {
    expect(choice.keyOf({ ...content, choices: content.choices.toReversed() })).toEqual(choice.keyOf(content));
  });
  test('a choice of nothing is no answer', () => expect(choice.isAnswered({ kind: 'choice', schema: 1, choices: [] })).toBe(false));
});

describe('listing', () => {
  test('lines are given by id, indentation and empty lines kept', () => {
    expect(parseListing('def| def f(x):\nbody|     return x\ngap|')).toEqual([
      { id: 'def', code: 'def f(x):' },
      { id: 'body', code: '    return x' },
      { id: 'gap', code: '' },
    ]);
  });
  test('a line without an id and an id used twice are refused', () => {
    expect(Listing.safeParse('x = 1').error?.issues[0]?.message).toMatch(/line 1 must look like/);
    expect(Listing.safeParse('a| x\na| y').error?.issues[0]?.message).toMatch(/"a" is used twice/);
  });
});

test('extract: lines that are not in the listing are told', () => {
  const content = { listing: 'a| x', lines: ['b'], optional: ['c'], why: [{ line: 'd', text: ja('') }] };
  expect(extract.checkContent(content).map(({ path }) => path)).toEqual([['lines'], ['optional'], ['why']]);
});

test('match: each item on the left needs exactly one pair of items that are there', () => {
  const item = (id: string) => ({ id, text: ja(id) });
  const content = {
    left: [item('a'), item('b')],
    right: [item('x'), item('y')],
    pairs: [
      { left: 'a', right: 'z', why: ja('') },
      { left: 'a', right: 'x', why: ja('') },
    ],
  };
  expect(messages(match.checkContent(content))).toMatch(
    /"a" needs exactly one pair, found 2[\s\S]*"b" needs exactly one pair, found 0[\s\S]*"z" is not on the right/,
  );
});

test('match: ids that are equal on both sides give the pair away', () => {
  const items = ['a', 'b'].map((id) => ({ id, text: ja(id) }));
  const pairs = [
    { left: 'a', right: 'a', why: ja('') },
    { left: 'b', right: 'b', why: ja('') },
  ];
  expect(messages(match.checkContent({ left: items, right: items, pairs }))).toMatch(/give the pair away/);
});

describe('numeric', () => {
  test('numbers, vectors and matrices become rows of cells', () => {
    expect(
      [
        0.5,
        [1, 2],
        [
          [1, 2],
          [3, 4],
        ],
      ].map(toCells),
    ).toEqual([
      [[0.5]],
      [[1, 2]],
      [
        [1, 2],
        [3, 4],
      ],
    ]);
  });
  test('the view tells the shape and the unit, not the value', () => {
    const content = { value: [1, 2], proof: '[1, 2]', tolerance: { rtol: 0, atol: 0 }, unit: '回' };
    expect(numeric.toView(content, Math.random)).toEqual({ rows: 1, columns: 2, unit: '回' });
  });
  test('rows of different lengths are told', () => {
    const content = { value: [[1, 2], [3]], proof: '1', tolerance: { rtol: 0, atol: 0 } };
    expect(messages(numeric.checkContent(content))).toMatch(/same length/);
  });
});

describe('text and explain', () => {
  const rubric = { terms: [{ id: 't', any: ['誤差'] }], keyPoints: [{ id: 'p', label: ja('誤差'), weight: 1, anyOf: [['t', 'nowhere']] }] };
  const samples = [{ sort: 'right' as const, answer: '誤差', met: ['nobody'] }];
  const content = { limit: { lines: 2 }, rubric, modelAnswer: { ja: '誤差', en: 'error' }, samples };

  test('terms and key points that are not defined are told', () => {
    expect(messages(text.checkContent(content))).toMatch(/term "nowhere" is not defined[\s\S]*key point "nobody" is not defined/);
  });
  test('problems of explain are told at their line', () => {
    const problems = explain.checkContent({ listing: 'a| x', explain: [{ line: 'a', ...content }] });
    expect(problems[0]?.path.slice(0, 2)).toEqual(['explain', 0]);
  });
  test('the limit reaches the browser in characters: 40 a line', () => expect(text.toView(content, Math.random).maxCharacters).toBe(80));
  test('the model answers of both languages are right answers', () => {
    expect(text.rightAnswers(content).map((answer) => answer.text)).toEqual(['誤差', 'error']);
  });
  test('blanks are no answer', () => expect(text.isAnswered({ kind: 'text', schema: 1, text: ' 　\n' })).toBe(false));
});
