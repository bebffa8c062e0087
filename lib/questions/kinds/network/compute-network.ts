import type { KeyNetwork } from './key-network.ts';

const activations = {
  step: (u: number) => (u > 0 ? 1 : 0),
  relu: (u: number) => Math.max(0, u),
  identity: (u: number) => u,
};

/** What the nodes that take inputs do with their sum. */
export const ACTIVATIONS = ['step', 'relu', 'identity'] as const satisfies (keyof typeof activations)[];
export type Activation = (typeof ACTIVATIONS)[number];

/**
 * The values of the last layer: z = f(Σ w z) from input to output. A node behind the input layer that nothing leads to is a
 * bias and gives 1. Edges must have weights and lead forwards, through layers or down within one.
 */
export function computeNetwork({ layers, edges }: KeyNetwork, given: readonly number[], activation: Activation): number[] {
  const values = new Map<string, number>();
  layers.forEach((layer, index) => {
    layer.forEach(({ id }, node) => {
      const incoming = edges.filter((edge) => edge.to === id);
      const sum = incoming.reduce((total, edge) => total + (edge.weight ?? Number.NaN) * (values.get(edge.from) ?? Number.NaN), 0);
      if (index === 0) values.set(id, given[node] ?? Number.NaN);
      else values.set(id, incoming.length === 0 ? 1 : activations[activation](sum));
    });
  });
  return (layers.at(-1) ?? []).map(({ id }) => values.get(id) ?? Number.NaN);
}
