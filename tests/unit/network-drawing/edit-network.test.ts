import { describe, expect, it } from 'vitest';
import {
  addLayer,
  connect,
  connectAll,
  connectLayers,
  disconnect,
  disconnectLayers,
  type Edit,
  EMPTY_NETWORK,
  labelNode,
  readSizes,
  removeLayer,
  removeNode,
  resizeAll,
  resizeLayer,
  turnEdge,
  weighEdge,
} from '#app/ui/questions/network/edit-network.ts';
import type { DrawnNetwork } from '#lib/questions/kinds/network/clean-network.ts';

const draw = (...edits: Edit[]) => edits.reduce((network, edit) => edit(network), EMPTY_NETWORK);
const sizes = ({ layers }: DrawnNetwork) => layers.map(({ length }) => length);
const ends = ({ edges }: DrawnNetwork) => edges.map(({ from, to }) => `${from} ${to}`);

it('layers are added on the side of the output, with nodes of their own names', () => {
  const network = draw(addLayer, addLayer, resizeLayer(0, 3));
  expect(sizes(network)).toEqual([3, 1]);
  expect(new Set(network.layers.flat().map(({ id }) => id)).size).toBe(4);
});

it('a layer that loses its last node goes', () => {
  expect(sizes(draw(addLayer, addLayer, resizeLayer(0, 0)))).toEqual([1]);
});

it('an answer never has more layers or nodes than it may', () => {
  expect(sizes(draw(...Array.from({ length: 12 }, () => addLayer)))).toHaveLength(8);
  expect(sizes(draw(addLayer, resizeLayer(0, 99)))).toEqual([10]);
});

it('layers of other sizes keep the nodes, labels and edges that can stay', () => {
  const network = draw(resizeAll([2, 2]), labelNode('a1', 'x1'), connectAll, resizeAll([1, 3, 1]));
  expect(sizes(network)).toEqual([1, 3, 1]);
  expect(network.layers[0]).toEqual([{ id: 'a1', label: 'x1' }]);
  expect(ends(network)).toEqual(['a1 a3', 'a1 a4']);
});

it('joining all joins neighbouring layers only, once', () => {
  expect(draw(resizeAll([2, 3, 3, 1]), connectAll, connectAll).edges).toHaveLength(18);
});

describe('edges', () => {
  const start = draw(resizeAll([2, 1]));
  it('are not drawn twice, and not from a node to itself', () => {
    expect(ends([connect('a1', 'a3'), connect('a1', 'a3'), connect('a1', 'a1')].reduce((network, edit) => edit(network), start))).toEqual([
      'a1 a3',
    ]);
  });
  it('are turned, weighed and removed', () => {
    const joined = connect('a1', 'a3')(start);
    expect(turnEdge({ from: 'a1', to: 'a3' })(joined).edges).toEqual([{ from: 'a3', to: 'a1', weight: '' }]);
    expect(weighEdge({ from: 'a1', to: 'a3' }, '0.5')(joined).edges[0]?.weight).toBe('0.5');
    expect(disconnect({ from: 'a1', to: 'a3' })(joined).edges).toEqual([]);
  });
  it('go with their nodes and layers', () => {
    const joined = connectAll(start);
    expect(ends(removeNode('a1')(joined))).toEqual(['a2 a3']);
    expect(removeLayer(1)(joined).edges).toEqual([]);
  });
  it('are joined and removed by layers', () => {
    const three = draw(resizeAll([2, 1, 2]), connectAll, connectLayers(0, 2));
    expect(three.edges).toHaveLength(8);
    expect(disconnectLayers(0, 2)(three).edges).toHaveLength(4);
  });
});

it.each([
  ['2, 3, 3, 1', [2, 3, 3, 1]],
  ['２、３、１', [2, 3, 1]],
  ['2-4-2', [2, 4, 2]],
  ['', null],
  ['2, 0, 1', null],
  ['11, 1', null],
  ['1,1,1,1,1,1,1,1,1', null],
])('"%s" is read as sizes %j', (text, read) => expect(readSizes(text)).toEqual(read));
