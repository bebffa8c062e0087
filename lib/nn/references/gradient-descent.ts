import type { NdArray } from '../array/nd-array.ts';
import { descend, sgdStep } from '../gradient-descent.ts';
import { miniBatches } from '../mini-batches.ts';
import { numericalGradient } from '../numerical-gradient.ts';
import { l1Gradient, l1Penalty, l2Gradient, l2Penalty } from '../penalties.ts';
import { type SampleFunctionName, sampleFunctions } from '../sample-functions.ts';
import { linearRegressionEpoch, trainTwoLayerNetwork } from '../training.ts';
import type { TwoLayerNetwork } from '../two-layer-network.ts';
import type { NnFunction } from '../value.ts';

type Dictionary = { readonly [name: string]: NdArray };

/** Gradient descent and what belongs to it as exercises name them; functions of x are named, see sample-functions.ts. */
export const gradientDescentReferences = {
  /** params, grads, ε → the updated params. */
  'sgd-update': (params: Dictionary, grads: Dictionary, learningRate: number) =>
    Object.fromEntries(Object.entries(params).map(([name, w]) => [name, sgdStep(w, grads[name] ?? 0, learningRate)])),
  /** A function's name, x, h. */
  'numerical-gradient': (name: SampleFunctionName, x: NdArray, h: number) => numericalGradient(sampleFunctions[name].f, x, h),
  /** A function's name, start, ε, number of steps → the last point. */
  'gradient-descent': (name: SampleFunctionName, start: NdArray, learningRate: number, steps: number) =>
    descend({ gradient: sampleFunctions[name].gradient, start, learningRate, steps }).at(-1) ?? start,
  /** x, d, batch size, permutation → a list of [x, d]. */
  'mini-batches': (x: NdArray, d: NdArray, batchSize: number, permutation: NdArray) =>
    miniBatches(x, d, { batchSize, permutation }).map((batch) => [batch.x, batch.d]),
  /** E, ∇E, w, λ → [E with the penalty, its gradient]. */
  'l2-regularisation': (error: number, gradient: NdArray, w: NdArray, lambda: number) => [
    error + l2Penalty(w, lambda),
    l2Gradient(gradient, w, lambda),
  ],
  'l1-regularisation': (error: number, gradient: NdArray, w: NdArray, lambda: number) => [
    error + l1Penalty(w, lambda),
    l1Gradient(gradient, w, lambda),
  ],
  /** x, d, W, b, ε, batch size → [W, b] after one epoch. */
  'linear-regression-epoch': (x: NdArray, d: NdArray, W: NdArray, b: NdArray, learningRate: number, batchSize: number) => {
    const model = linearRegressionEpoch({ W, b }, { x, d }, { learningRate, batchSize });
    return [model.W, model.b];
  },
  /** network, x, d, ε, number of steps → [network, the error before each step]. */
  'two-layer-training': (network: TwoLayerNetwork, x: NdArray, d: NdArray, learningRate: number, steps: number) => {
    const trained = trainTwoLayerNetwork(network, { x, d }, { learningRate, steps });
    return [trained.network, trained.errors];
  },
} satisfies Record<string, NnFunction>;
