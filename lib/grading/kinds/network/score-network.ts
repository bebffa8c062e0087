import type { NetworkContent } from '#lib/questions/kinds/network/network.ts';
import type { Comparison } from './compare-networks.ts';
import type { Key } from './judge-details.ts';

type Criterion = 'layers' | 'sizes' | 'edges' | 'labels' | 'weights';

const DEFAULTS: Record<Criterion, number> = { layers: 1, sizes: 1, edges: 2, labels: 1, weights: 1 };

/** What each criterion counts; 0 for what is not asked. */
export function pointsOf({ points }: Pick<NetworkContent, 'points'>, key: Key): Record<Criterion, number> {
  const has = {
    labels: key.layers.flat().some(({ labels }) => labels !== null),
    weights: key.edges.some(({ weight }) => weight !== null),
  };
  const of = (criterion: Criterion) => points?.[criterion] ?? DEFAULTS[criterion];
  return {
    layers: of('layers'),
    sizes: of('sizes'),
    edges: of('edges'),
    labels: has.labels ? of('labels') : 0,
    weights: has.weights ? of('weights') : 0,
  };
}

/** 0..1 for each criterion. What is superfluous weighs as much as what is missing. */
export function earnedOf({ columns, nodes, edges }: Comparison): Record<Criterion, number> {
  const isOff = new Set(nodes.filter(({ verdict }) => verdict !== 'right').map(({ column }) => column));
  const labels = nodes.flatMap(({ isLabelRight }) => (isLabelRight === null ? [] : [isLabelRight]));
  const weights = edges.flatMap(({ isWeightRight }) => (isWeightRight === null ? [] : [isWeightRight]));
  return {
    layers: columns.every(({ key, drawn }) => key !== null && drawn !== null) ? 1 : 0,
    sizes: (columns.length - isOff.size) / columns.length,
    edges: edges.length === 0 ? 1 : edges.filter(({ verdict }) => verdict === 'right').length / edges.length,
    labels: shareOf(labels),
    weights: shareOf(weights),
  };
}

function shareOf(verdicts: readonly boolean[]): number {
  return verdicts.length === 0 ? 1 : verdicts.filter((isRight) => isRight).length / verdicts.length;
}
