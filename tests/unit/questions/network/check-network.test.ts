import { expect, it } from 'vitest';
import { computeNetwork } from '#lib/questions/kinds/network/compute-network.ts';
import { keyNetwork } from '#lib/questions/kinds/network/key-network.ts';
import { network } from '#lib/questions/kinds/network/network.ts';
import { readEdges } from '#lib/questions/kinds/network/read-edges.ts';
import { buildNetwork, type NetworkFields } from '../../grading/kinds/build-network.ts';

const layers = [['x1', 'x2'], ['y']];
const proof = { nodes: '2 + 1', edges: '2 * 1' };
const messages = (fields: NetworkFields) =>
  network
    .checkContent(buildNetwork({ proof, ...fields }))
    .map(({ message }) => message)
    .join('\n');

it('a network whose proof agrees is no problem', () => expect(messages({ layers, edges: 'full' })).toBe(''));

it.each<[string, NetworkFields, RegExp]>([
  ['edges that cannot be read', { layers, edges: ['x1 - y'] }, /cannot be read/],
  ['nodes that are in no layer', { layers, edges: ['x1 z -> y'] }, /"z" is in no layer/],
  ['nodes that are there twice', { layers: [['a'], ['a']], edges: 'full' }, /there twice/],
  ['edges that are there twice', { layers, edges: ['x1 x2 -> y', 'x1 -> y'] }, /x1 -> y is there twice/],
  ['edges to the node itself', { layers, edges: ['x1 -> x1'] }, /leads to itself/],
  ['weights on some edges only', { layers, edges: ['x1 -> y = 1', 'x2 -> y'] }, /all edges need a weight/],
  ['labels of no node', { layers, edges: 'full', labels: { z: ['z'] } }, /in no layer/],
  ['a wrong number of nodes', { layers, edges: 'full', proof: { ...proof, nodes: '4' } }, /gives 4, the network has 3/],
  ['a wrong number of edges', { layers, edges: 'full', proof: { ...proof, edges: '3' } }, /gives 3, the network has 2/],
  ['weights without what they compute', { layers, edges: ['x1 x2 -> y = 1'] }, /need `computes`/],
])('%s are told', (_, fields, message) => expect(messages(fields)).toMatch(message));

it('what the network computes is held against its cases', () => {
  const computes = { activation: 'step' as const, cases: [{ given: [1, 1], gives: [0] }] };
  expect(messages({ layers, edges: ['x1 x2 -> y = 1'], proof: { ...proof, computes } })).toMatch(/the network gives 1/);
});

it('a node behind the input layer that nothing leads to is a bias', () => {
  const key = keyNetwork({ layers: [['x'], ['b', 'h'], ['y']], edges: ['x -> h = 2', 'h -> y = 3', 'b -> y = -1'] });
  expect(computeNetwork(key, [1], 'identity')).toEqual([5]);
});

it('a line of edges joins every node before the arrow to every node behind it', () => {
  expect(readEdges('a b -> c d = -0.5')?.map(({ from, to, weight }) => `${from}${to}${weight}`)).toEqual([
    'ac-0.5',
    'ad-0.5',
    'bc-0.5',
    'bd-0.5',
  ]);
});

it('the public view tells only whether labels and weights are asked', () => {
  const content = buildNetwork({ layers, edges: ['x1 x2 -> y = 1'], labels: { y: ['y'] } });
  expect(network.toView(content, Math.random)).toEqual({ asksLabels: true, asksWeights: true });
});
