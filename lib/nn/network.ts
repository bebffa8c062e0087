import { identity, oneDerivative, relu, reluDerivative, sigmoid, sigmoidDerivative, tanh, tanhDerivative } from './activations.ts';
import { affine, affineBackward } from './affine.ts';
import { add, map, multiply } from './array/elementwise.ts';
import { matmul } from './array/linear-algebra.ts';
import type { NdArray } from './array/nd-array.ts';
import { transpose } from './array/shape.ts';

const ACTIVATIONS = {
  identity: { f: identity, derivative: oneDerivative },
  sigmoid: { f: sigmoid, derivative: sigmoidDerivative },
  tanh: { f: tanh, derivative: tanhDerivative },
  relu: { f: relu, derivative: reluDerivative },
};

/** A fully connected layer $z = f(xW + b)$. Shapes: W (n, k), b (k). */
export type Layer = { W: NdArray; b: NdArray; activation: keyof typeof ACTIVATIONS };
/** What a layer's backward pass needs from its forward pass: input x, total input u, output z. */
export type LayerTrace = { x: NdArray; u: NdArray; z: NdArray };
export type LayerGradient = { W: NdArray; b: NdArray };

/**
 * The forward pass through all layers; the last trace's z is the network's output. Shapes: x (n) or (N, n), one sample a row.
 * @throws ShapeError that names both shapes, if a layer does not fit the one before.
 */
export function forwardPass(layers: readonly Layer[], x: NdArray): LayerTrace[] {
  const traces: LayerTrace[] = [];
  let input = x;
  for (const { W, b, activation } of layers) {
    const u = affine(input, W, b);
    const z = map(u, ACTIVATIONS[activation].f);
    traces.push({ x: input, u, z });
    input = z;
  }
  return traces;
}

/**
 * The gradients of all layers from $\partial E/\partial z$ of the last one's output, by
 * $\delta_l = \partial E/\partial z_l \circ f'(u_l)$ and $\partial E/\partial z_{l-1} = \delta_l W_l^\top$.
 *
 * Each δ is computed once and used for its own layer's gradients and for the layer before. Source: Rumelhart et al., 1986.
 */
export function backwardPass(layers: readonly Layer[], traces: readonly LayerTrace[], dz: NdArray): LayerGradient[] {
  const gradients: LayerGradient[] = [];
  let upstream = dz;
  for (const [index, layer] of [...layers.entries()].reverse()) {
    const { x, u } = traces[index] as LayerTrace;
    const delta = multiply(upstream, map(u, ACTIVATIONS[layer.activation].derivative));
    const { dx, dW, db } = affineBackward(delta, x, layer.W);
    gradients.unshift({ W: dW, b: db });
    upstream = dx;
  }
  return gradients;
}

/**
 * $\partial E/\partial z = \sum_b \delta_b W_b^\top$ where z goes into several layers: what comes back along the branches adds up.
 *
 * Shapes: δ_b (k_b) or (N, k_b), W_b (n, k_b) → (n) or (N, n).
 */
export function branchBackward(branches: readonly [{ delta: NdArray; W: NdArray }, ...{ delta: NdArray; W: NdArray }[]]): NdArray {
  const [first, ...rest] = branches.map(({ delta, W }) => matmul(delta, transpose(W)));
  return rest.reduce(add, first as NdArray);
}
