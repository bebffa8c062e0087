import { zeros } from './array/create.ts';
import { fromData, type NdArray, shapeText } from './array/nd-array.ts';
import { gaussInitialisation } from './initialisations.ts';
import { ShapeError } from './shape-error.ts';
import type { TwoLayerNetwork } from './two-layer-network.ts';

/** How many nodes the input, hidden and output layer have. */
export type LayerSizes = { inputs: number; hidden: number; outputs: number };

/**
 * The parameters before training: weights $W = \sigma z$ from standard normal numbers z, biases 0.
 *
 * Shapes: W1 (n, h), b1 (h), W2 (h, k), b2 (k); z (at least nh + hk), W1's first, row by row.
 * @throws ShapeError if there are too few numbers.
 */
export function initialTwoLayerNetwork(z: NdArray, { inputs, hidden, outputs }: LayerSizes, deviation: number): TwoLayerNetwork {
  const first = inputs * hidden;
  const needed = first + hidden * outputs;
  if (z.data.length < needed) throw new ShapeError(`weights need ${needed} numbers, found shape ${shapeText(z.shape)}`);
  return {
    W1: gaussInitialisation(fromData(z.data.slice(0, first), [inputs, hidden]), deviation),
    b1: zeros([hidden]),
    W2: gaussInitialisation(fromData(z.data.slice(first, needed), [hidden, outputs]), deviation),
    b2: zeros([outputs]),
  };
}
