import { describe, expect, test } from 'vitest';
import { checkFigure, drawFigure } from '#lib/questions/figures/draw-figure.ts';

const EXAMPLES = {
  'activation-plot': 'params:\n  functions: [step, sigmoid, relu, tanh]\n  derivative: true',
  'gradient-descent-1d': 'params:\n  minimum: 3\n  start: 1\n  learningRate: 0.1\n  steps: 5',
  'linear-vs-nonlinear': '',
  'network-diagram': 'params:\n  layers: [2, 3, 1]\n  labels: [x < y, "a & b", "\\"q\\""]',
  'softmax-bars': 'params:\n  scores: [2, 1, -0.5]',
};
const blocks = Object.entries(EXAMPLES).map(([name, params]) => [name, `name: ${name}\n${params}`] as const);

describe.each(blocks)('%s', (_, block) => {
  test('is drawn with numbers only where numbers belong', () => {
    const svg = drawFigure(block, 'ja');
    expect(svg).toMatch(/^<svg .*<\/svg>$/s);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('takes its size from the page and its colours from the theme', () => {
    const svg = drawFigure(block, 'ja');
    expect(svg).toMatch(/^<svg xmlns="[^"]+" viewBox="[\d .]+" role="img"/);
    expect(svg).not.toMatch(/ style=|<script|"#(?:000|fff)/);
  });

  test('says in the asked language what it shows', () => {
    expect(drawFigure(block, 'ja')).toMatch(/<title>[^<]*[ぁ-んァ-ヶ一-龠][^<]*<\/title><desc>[^<]+<\/desc>/);
    expect(drawFigure(block, 'en')).toMatch(/<title>[ -~]+<\/title><desc>[^<ぁ-ん一-龠]+<\/desc>/);
  });
});

test('texts from a block cannot become markup', () => {
  const svg = drawFigure(`name: network-diagram\n${EXAMPLES['network-diagram']}`, 'en');
  expect(svg).toContain('x &lt; y');
  expect(svg).toContain('a &amp; b');
});

test('the bars are labelled with what softmax really gives', () => {
  expect(drawFigure('name: softmax-bars\nparams:\n  scores: [0, 0]', 'en')).toContain('0.5, 0.5');
});

test('what is wrong in a block is told', () => {
  expect(checkFigure('name: pie')[0]).toMatch(/there is no figure "pie"/);
  expect(checkFigure('name: softmax-bars\nparams:\n  scores: [1]')[0]).toMatch(/params\.scores/);
  expect(checkFigure('name: softmax-bars\nparams:\n  scores: [1, 2]\n  color: red')[0]).toMatch(/color/);
  expect(checkFigure('name: [')[0]).toMatch(/line 1/);
});
