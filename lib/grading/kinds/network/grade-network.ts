import { cleanNetwork, type DrawnNetwork } from '#lib/questions/kinds/network/clean-network.ts';
import { keyNetwork } from '#lib/questions/kinds/network/key-network.ts';
import { mistakenNetwork } from '#lib/questions/kinds/network/mistaken-network.ts';
import type { NetworkAnswer, NetworkContent } from '#lib/questions/kinds/network/network.ts';
import type { Grader } from '../../contract.ts';
import { unique } from '../../unique.ts';
import { type Comparison, compareNetworks } from './compare-networks.ts';
import type { Key } from './judge-details.ts';
import { markNetwork } from './mark-network.ts';
import { earnedOf, pointsOf } from './score-network.ts';

/**
 * Each criterion earns its points: as many layers as asked; layers with the right number of nodes; right edges among those
 * drawn or asked for; labels and weights where they are asked. The order of nodes within a layer does not matter.
 */
export const gradeNetwork: Grader<NetworkContent, NetworkAnswer> = {
  version: 1,
  empty: { kind: 'network', schema: 1, layers: [], edges: [] },
  grade(content, answer) {
    const drawn = cleanNetwork(answer);
    if (drawn.layers.length === 0) {
      return { score: 0, answered: false, provisional: false, marks: [], notes: ['unanswered'], misconceptions: [] };
    }
    const { comparison, score } = scoreDrawing(content, drawn);
    return {
      score,
      answered: true,
      provisional: false,
      marks: markNetwork(comparison),
      notes: [],
      misconceptions: score >= 1 ? [] : unique(shownMistakes(content, drawn)),
    };
  },
};

function scoreDrawing(content: NetworkContent, drawn: DrawnNetwork): { comparison: Comparison; score: number } {
  const key: Key = { ...keyNetwork(content), weightTolerance: content.weightTolerance };
  const points = pointsOf(content, key);
  const labelCount = key.layers.flat().filter(({ labels }) => labels !== null).length;
  // What counts for nothing still tells which node is meant.
  const gain = (share: number, count: number) => Math.max(share, 0.001) / Math.max(count, 1);
  const comparison = compareNetworks(key, drawn, {
    edge: gain(points.edges, key.edges.length),
    label: gain(points.labels, labelCount),
    weight: gain(points.weights, key.edges.length),
  });
  const earned = earnedOf(comparison);
  const criteria = ['layers', 'sizes', 'edges', 'labels', 'weights'] as const;
  const total = criteria.reduce((sum, each) => sum + points[each], 0);
  const isAllRight = criteria.every((each) => points[each] === 0 || earned[each] === 1);
  const score = isAllRight ? 1 : criteria.reduce((sum, each) => sum + points[each] * earned[each], 0) / total;
  return { comparison, score: Math.min(1, Math.max(0, score)) };
}

/** The misconceptions whose network was drawn; labels and weights do not matter for that. */
function shownMistakes(content: NetworkContent, drawn: DrawnNetwork): string[] {
  return (content.mistakes ?? [])
    .filter((mistake) => {
      const network = mistakenNetwork({ layers: content.layers, edges: content.edges }, mistake);
      const sizes = network.layers.map(({ length }) => length);
      if (sizes.length !== drawn.layers.length || drawn.layers.some(({ length }, layer) => length !== sizes[layer])) return false;
      // Other sizes are the mistake, however the nodes are joined.
      if (mistake.edges === undefined) return true;
      const edges = network.edges.map((edge) => ({ ...edge, weight: null }));
      return compareNetworks({ ...network, edges, weightTolerance: 0 }, drawn).edges.every(({ verdict }) => verdict === 'right');
    })
    .map(({ misconception }) => misconception);
}
