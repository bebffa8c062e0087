import { affine, affineBackward } from './affine.ts';
import { arange } from './array/create.ts';
import type { NdArray } from './array/nd-array.ts';
import { sgdStep } from './gradient-descent.ts';
import { crossEntropy } from './losses.ts';
import { miniBatches } from './mini-batches.ts';
import { canonicalDelta } from './output-delta.ts';
import { type TwoLayerNetwork, twoLayerForward, twoLayerGradient } from './two-layer-network.ts';

/**
 * One epoch of mini-batch descent for the linear model $y = xW + b$ with the course's squared error: for each batch, in order,
 * $\delta = (y - d)/N$, $W \leftarrow W - \varepsilon x^\top\delta$, $b \leftarrow b - \varepsilon\sum\delta$.
 *
 * Shapes: x (N, n), d (N, k), W (n, k), b (k).
 */
export function linearRegressionEpoch(
  { W, b }: { W: NdArray; b: NdArray },
  { x, d }: { x: NdArray; d: NdArray },
  { learningRate, batchSize }: { learningRate: number; batchSize: number },
): { W: NdArray; b: NdArray } {
  return miniBatches(x, d, { batchSize, permutation: arange(x.shape[0] ?? 0) }).reduce(
    (model, batch) => {
      const { dW, db } = affineBackward(canonicalDelta(affine(batch.x, model.W, model.b), batch.d), batch.x, model.W);
      return { W: sgdStep(model.W, dW, learningRate), b: sgdStep(model.b, db, learningRate) };
    },
    { W, b },
  );
}

/**
 * Steps of descent with the whole data as one batch; `errors` holds the mean cross entropy before each step.
 *
 * Shapes: as twoLayerGradient.
 */
export function trainTwoLayerNetwork(
  network: TwoLayerNetwork,
  { x, d }: { x: NdArray; d: NdArray },
  { learningRate, steps }: { learningRate: number; steps: number },
): { network: TwoLayerNetwork; errors: number[] } {
  let current = network;
  const errors: number[] = [];
  for (let step = 0; step < steps; step++) {
    errors.push(crossEntropy(twoLayerForward(current, x).y, d));
    const gradient = twoLayerGradient(current, x, d);
    current = {
      W1: sgdStep(current.W1, gradient.W1, learningRate),
      b1: sgdStep(current.b1, gradient.b1, learningRate),
      W2: sgdStep(current.W2, gradient.W2, learningRate),
      b2: sgdStep(current.b2, gradient.b2, learningRate),
    };
  }
  return { network: current, errors };
}
