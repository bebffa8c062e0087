import { reluBackward, sigmoidBackward, tanhBackward } from '../activation-backward.ts';
import { relu } from '../activations.ts';
import { affine, affineBackward } from '../affine.ts';
import { map } from '../array/elementwise.ts';
import type { ArrayLike, NdArray } from '../array/nd-array.ts';
import { branchBackward, forwardPass, type Layer } from '../network.ts';
import { gradientCheck } from '../numerical-gradient.ts';
import { canonicalDelta, sigmoidCrossEntropyDelta, sigmoidSquaredErrorDelta } from '../output-delta.ts';
import { type TwoLayerNetwork, twoLayerForward, twoLayerGradient } from '../two-layer-network.ts';
import type { NnFunction } from '../value.ts';

/** The course's regression network: two hidden layers (ReLU), identity output. */
export type ThreeLayerNetwork = TwoLayerNetwork & { W3: NdArray; b3: NdArray };

/** Layers and networks, forward and backward, as exercises name them. */
export const backpropagationReferences = {
  /** x, W, b → u. */
  affine: (x: NdArray, W: NdArray, b: NdArray) => affine(x, W, b),
  /** x, W, b → z of a hidden layer with ReLU. */
  'hidden-layer': (x: NdArray, W: NdArray, b: NdArray) => map(affine(x, W, b), relu),
  /** ∂E/∂u, x, W → [∂E/∂x, ∂E/∂W, ∂E/∂b]. */
  'affine-backward': (delta: NdArray, x: NdArray, W: NdArray) => {
    const { dx, dW, db } = affineBackward(delta, x, W);
    return [dx, dW, db];
  },
  /** ∂E/∂z and the stored output z → ∂E/∂u. */
  'sigmoid-backward': (dz: ArrayLike, z: ArrayLike) => sigmoidBackward(dz, z),
  'tanh-backward': (dz: ArrayLike, z: ArrayLike) => tanhBackward(dz, z),
  /** ∂E/∂z and the input u → ∂E/∂u. */
  'relu-backward': (dz: ArrayLike, u: ArrayLike) => reluBackward(dz, u),
  /** Output y and one-hot target d of a batch → δ of the mean error. */
  'softmax-cross-entropy-backward': (y: NdArray, d: NdArray) => canonicalDelta(y, d),
  'sigmoid-cross-entropy-delta': (y: ArrayLike, d: ArrayLike) => sigmoidCrossEntropyDelta(y, d),
  /** One sample: (y − d) ∘ y (1 − y). */
  'sigmoid-squared-error-delta': (y: ArrayLike, d: ArrayLike) => sigmoidSquaredErrorDelta(y, d),
  /** network, x → [z1, y]. */
  'two-layer-forward': (network: TwoLayerNetwork, x: NdArray) => {
    const { z1, y } = twoLayerForward(network, x);
    return [z1, y];
  },
  /** network, x, d → the gradients by name. */
  'two-layer-gradient': (network: TwoLayerNetwork, x: NdArray, d: NdArray) => twoLayerGradient(network, x, d),
  /** The same from what the forward pass kept: network, x, d, z1, y → the gradients by name. */
  'two-layer-backward': (network: TwoLayerNetwork, x: NdArray, d: NdArray, z1: NdArray, y: NdArray) => {
    const delta2 = canonicalDelta(y, d);
    const output = affineBackward(delta2, z1, network.W2);
    const hidden = affineBackward(reluBackward(output.dx, z1), x, network.W1);
    return { W1: hidden.dW, b1: hidden.db, W2: output.dW, b2: output.db };
  },
  /** network, x → [z1, z2, y]. */
  'three-layer-forward': ({ W1, b1, W2, b2, W3, b3 }: ThreeLayerNetwork, x: NdArray) => {
    const layers: Layer[] = [
      { W: W1, b: b1, activation: 'relu' },
      { W: W2, b: b2, activation: 'relu' },
      { W: W3, b: b3, activation: 'identity' },
    ];
    return forwardPass(layers, x).map(({ z }) => z);
  },
  /** δ of two layers that z goes into, with their weights → ∂E/∂z. */
  'branch-backward': (delta1: NdArray, W1: NdArray, delta2: NdArray, W2: NdArray) =>
    branchBackward([
      { delta: delta1, W: W1 },
      { delta: delta2, W: W2 },
    ]),
  /** analytic, numerical → relative error. */
  'gradient-check': (analytic: NdArray, numerical: NdArray) => gradientCheck(analytic, numerical),
} satisfies Record<string, NnFunction>;
