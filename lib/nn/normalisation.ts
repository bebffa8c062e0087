import { add, divide, map, multiply, subtract } from './array/elementwise.ts';
import type { NdArray } from './array/nd-array.ts';
import { mean, sum, variance } from './array/reduce.ts';

type Parameters = { gamma: NdArray; beta: NdArray; epsilon?: number };

/**
 * $\hat x = (x - \mu)/\sqrt{\sigma^2 + \epsilon}$, $y = \gamma\hat x + \beta$ with mean and variance of each feature over the batch.
 *
 * Shapes: x (N, n), one sample a row; γ and β (n). Source: Ioffe and Szegedy, 2015.
 */
export function batchNormalisation(x: NdArray, { gamma, beta, epsilon = 1e-7 }: Parameters): NdArray {
  return add(multiply(gamma, normalise(x, 0, epsilon).xHat), beta);
}

/**
 * $y = \gamma(x - \mu)/\sqrt{\sigma^2 + \epsilon} + \beta$ with running mean and variance, as in prediction. Shapes: as in training; μ, σ² (n).
 */
export function batchNormalisationPrediction(
  x: NdArray,
  { gamma, beta, runningMean, runningVariance, epsilon = 1e-7 }: Parameters & { runningMean: NdArray; runningVariance: NdArray },
): NdArray {
  const deviation = map(runningVariance, (each) => Math.sqrt(each + epsilon));
  return add(multiply(gamma, divide(subtract(x, runningMean), deviation)), beta);
}

/**
 * From $\partial E/\partial y$: $\partial E/\partial\beta = \sum_n dy$, $\partial E/\partial\gamma = \sum_n dy\,\hat x$ and, with
 * $g = \gamma\,dy$, $\partial E/\partial x = (g - \bar g - \hat x\,\overline{g\hat x})/\sqrt{\sigma^2 + \epsilon}$ (means over the batch).
 *
 * Mean and variance depend on x too: hence the two terms that are taken away.
 */
export function batchNormalisationBackward(dy: NdArray, x: NdArray, { gamma, epsilon = 1e-7 }: Omit<Parameters, 'beta'>) {
  const { xHat, deviation } = normalise(x, 0, epsilon);
  return {
    dx: inputGradient(multiply(gamma, dy), xHat, { deviation, axis: 0 }),
    dgamma: sum(multiply(dy, xHat), { axis: 0 }),
    dbeta: sum(dy, { axis: 0 }),
  };
}

/**
 * As batch normalisation, but with mean and variance of each sample over its features, so that it works for a batch of one.
 *
 * Shapes: x (N, n) or (n); γ and β (n). Source: Ba, Kiros and Hinton, 2016.
 */
export function layerNormalisation(x: NdArray, { gamma, beta, epsilon = 1e-7 }: Parameters): NdArray {
  return add(multiply(gamma, normalise(x, -1, epsilon).xHat), beta);
}

/** From $\partial E/\partial y$ the gradients by x, γ and β; as for batch normalisation, with means over the features. Shapes: x (N, n). */
export function layerNormalisationBackward(dy: NdArray, x: NdArray, { gamma, epsilon = 1e-7 }: Omit<Parameters, 'beta'>) {
  const { xHat, deviation } = normalise(x, -1, epsilon);
  return {
    dx: inputGradient(multiply(gamma, dy), xHat, { deviation, axis: -1 }),
    dgamma: sum(multiply(dy, xHat), { axis: 0 }),
    dbeta: sum(dy, { axis: 0 }),
  };
}

function normalise(x: NdArray, axis: number, epsilon: number): { xHat: NdArray; deviation: NdArray } {
  const deviation = map(variance(x, { axis, keepdims: true }), (each) => Math.sqrt(each + epsilon));
  return { xHat: divide(subtract(x, mean(x, { axis, keepdims: true })), deviation), deviation };
}

function inputGradient(g: NdArray, xHat: NdArray, { deviation, axis }: { deviation: NdArray; axis: number }): NdArray {
  const centred = subtract(g, mean(g, { axis, keepdims: true }));
  return divide(subtract(centred, multiply(xHat, mean(multiply(g, xHat), { axis, keepdims: true }))), deviation);
}
