import { describe, expect, it } from 'vitest';
import { foldLabel } from '#lib/questions/kinds/network/fold-label.ts';
import { draw, drawLabelled, gradeDrawing, type NetworkFields } from './build-network.ts';

const day1: NetworkFields = {
  layers: [2, 3, 3, 1],
  edges: 'full',
  mistakes: [
    { layers: [1, 1, 2, 2, 2, 1], misconception: 'swaps-nodes-and-layers' },
    { edges: 'turned', misconception: 'draws-signal-backwards' },
  ],
};
const structure = (missing: number, superfluous = 0, turned = 0) => ({ code: 'structure', missing, superfluous, turned });

it('the network that was asked earns all', () => {
  const grade = gradeDrawing(day1, draw([2, 3, 3, 1]));
  expect(grade).toMatchObject({ score: 1, answered: true, notes: [], misconceptions: [] });
  expect(grade.marks.every(({ verdict }) => verdict === 'right')).toBe(true);
});

it('no node is no answer', () => {
  expect(gradeDrawing(day1, { layers: [[], []], edges: [] })).toMatchObject({ score: 0, answered: false, notes: ['unanswered'] });
});

it('a missing node costs its layer and its edges, and the marks count them', () => {
  const grade = gradeDrawing(day1, draw([2, 2, 3, 1]));
  expect(grade.score).toBeCloseTo((1 + 3 / 4 + 2 * (13 / 18)) / 4, 9);
  expect(grade.marks).toContainEqual({ id: 'layer/1', verdict: 'partial', reason: structure(1) });
  expect(grade.marks).toContainEqual({ id: 'edges/0/1', verdict: 'partial', reason: structure(2) });
  expect(grade.marks).toContainEqual({ id: 'edges/1/2', verdict: 'partial', reason: structure(3) });
});

it('a node too many is told', () => {
  const grade = gradeDrawing(day1, draw([2, 3, 3, 2]));
  expect(grade.score).toBeCloseTo((1 + 3 / 4 + 2 * (18 / 21)) / 4, 9);
  expect(grade.marks).toContainEqual({ id: 'layer/3', verdict: 'partial', reason: structure(0, 1) });
});

it('a missing hidden layer is told; the others keep their places', () => {
  const grade = gradeDrawing(day1, draw([2, 3, 1]));
  expect(grade.marks[0]).toEqual({ id: 'layers', verdict: 'wrong', reason: structure(1) });
  expect(grade.marks).toContainEqual({ id: 'layer/0', verdict: 'right' });
  expect(grade.marks).toContainEqual({ id: 'layer/3', verdict: 'right' });
  expect(grade.score).toBeLessThan(0.6);
});

it('two edges left out are told where they are missing', () => {
  const drawn = draw([2, 3, 3, 1]);
  const grade = gradeDrawing(day1, { ...drawn, edges: drawn.edges.slice(2) });
  expect(grade.marks.filter(({ verdict }) => verdict !== 'right')).toEqual([{ id: 'edges/0/1', verdict: 'partial', reason: structure(2) }]);
  expect(grade.score).toBeCloseTo(1 - 0.5 * (2 / 18), 9);
});

it('an edge that skips a layer or runs within one is superfluous', () => {
  const drawn = draw([2, 3, 3, 1]);
  const edge = (from: string, to: string) => ({ from, to, weight: '' });
  const grade = gradeDrawing(day1, { ...drawn, edges: [...drawn.edges, edge('n1-1', 'n4-1'), edge('n2-1', 'n2-2')] });
  expect(grade.marks).toContainEqual({ id: 'edges/0/3', verdict: 'wrong', reason: structure(0, 1) });
  expect(grade.marks).toContainEqual({ id: 'edges/1/1', verdict: 'wrong', reason: structure(0, 1) });
});

describe('misconceptions', () => {
  it('counting nodes and layers the wrong way round has a name', () => {
    const grade = gradeDrawing(day1, draw([1, 1, 2, 2, 2, 1]));
    expect(grade.misconceptions).toEqual(['swaps-nodes-and-layers']);
    expect(grade.score).toBeLessThan(0.3);
  });
  it('drawing all edges against the signal has a name', () => {
    const drawn = draw([2, 3, 3, 1]);
    const turned = drawn.edges.map(({ from, to, weight }) => ({ from: to, to: from, weight }));
    const grade = gradeDrawing(day1, { ...drawn, edges: turned });
    expect(grade).toMatchObject({ score: 0.5, misconceptions: ['draws-signal-backwards'] });
    expect(grade.marks).toContainEqual({ id: 'edges/0/1', verdict: 'wrong', reason: structure(0, 0, 6) });
  });
  it('joining all where only neighbours should be joined has a name', () => {
    const fields: NetworkFields = {
      layers: [
        ['x1', 'x2', 'x3'],
        ['h1', 'h2'],
      ],
      edges: ['x1 x2 -> h1', 'x2 x3 -> h2'],
      mistakes: [{ edges: 'full', misconception: 'convolution-is-dense' }],
    };
    expect(gradeDrawing(fields, draw([3, 2]))).toMatchObject({ misconceptions: ['convolution-is-dense'] });
    expect(gradeDrawing(fields, draw([3, 2])).score).toBeCloseTo((2 + 2 * (4 / 6)) / 4, 9);
  });
});

describe('the order of nodes within a layer', () => {
  const window: NetworkFields = {
    layers: [
      ['x1', 'x2', 'x3', 'x4'],
      ['h1', 'h2', 'h3'],
    ],
    edges: ['x1 x2 -> h1', 'x2 x3 -> h2', 'x3 x4 -> h3'],
  };
  it('does not matter without labels', () => {
    const drawn = draw(
      [
        ['a', 'b', 'c', 'd'],
        ['p', 'q', 'r'],
      ],
      ['c a -> q', 'a d -> p', 'd b -> r'],
    );
    expect(gradeDrawing(window, drawn).score).toBe(1);
  });
  it('does not make another structure right', () => {
    const drawn = draw(
      [
        ['a', 'b', 'c', 'd'],
        ['p', 'q', 'r'],
      ],
      ['a b -> p', 'c d -> q', 'a b -> r'],
    );
    expect(gradeDrawing(window, drawn).score).toBeLessThan(1);
  });
});

describe('labels', () => {
  const asked: NetworkFields = {
    layers: [['b', 'x1', 'x2'], ['y']],
    edges: 'full',
    labels: { b: ['1', '+1', 'バイアス'], x1: ['x1'], x2: ['x2'], y: ['y'] },
  };
  it.each([
    ['1', 'x1'],
    ['＋１', 'x₁'],
    ['バイアス', 'X_{1}'],
  ])('%s and %s are accepted', (bias, input) => {
    const drawn = draw([3, 1]);
    const labels = ['x_2', bias, input];
    const layers = [drawn.layers[0]?.map((node, index) => ({ ...node, label: labels[index] ?? '' })) ?? [], [{ id: 'n2-1', label: 'y' }]];
    expect(gradeDrawing(asked, { ...drawn, layers }).score).toBe(1);
  });
  it('a node without the right label is counted', () => {
    const drawn = drawLabelled([['b', 'x1', 'x1b'], ['y']], ['b x1 x1b -> y']);
    const grade = gradeDrawing(asked, drawn);
    expect(grade.marks).toContainEqual({ id: 'labels', verdict: 'partial', reason: structure(2) });
    expect(grade.score).toBeCloseTo((1 + 1 + 2 + 0.5) / 5, 9);
  });
  it('width, subscripts and signs a pen would not tell apart are folded', () => {
    expect(['ｘ１', 'x_1', '$x_{1}$', ' X₁ '].map(foldLabel)).toEqual(['x1', 'x1', 'x1', 'x1']);
  });
});

describe('weights', () => {
  const asked: NetworkFields = { layers: [['x1', 'x2'], ['y']], edges: ['x1 -> y = 0.5', 'x2 -> y = -1'] };
  const weighted = (first: string, second: string) => ({
    ...draw([['p', 'q'], ['r']], 'full'),
    edges: [
      { from: 'p', to: 'r', weight: first },
      { from: 'q', to: 'r', weight: second },
    ],
  });
  it.each([
    ['0.5', '-1'],
    ['−1', '１/2'],
    ['-1.004', '0.496'],
  ])('%s and %s are right', (first, second) => expect(gradeDrawing(asked, weighted(first, second)).score).toBe(1));
  it.each([
    ['0.5', '1'],
    ['', '-1'],
    ['half', '-1'],
  ])('of %s and %s one is right', (first, second) => {
    const grade = gradeDrawing(asked, weighted(first, second));
    expect(grade.score).toBeCloseTo((1 + 1 + 2 + 0.5) / 5, 9);
    expect(grade.marks).toContainEqual({ id: 'weights', verdict: 'partial', reason: structure(1) });
  });
});

it('points of the question weigh the criteria', () => {
  const drawn = draw([2, 3, 3, 1]);
  const grade = gradeDrawing({ ...day1, points: { layers: 1, sizes: 0, edges: 3 } }, { ...drawn, edges: [] });
  expect(grade.score).toBeCloseTo(1 / 4, 9);
});
