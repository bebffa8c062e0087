import { affine } from '../affine.ts';
import { array, item, type NdArray } from '../array/nd-array.ts';
import { initialTwoLayerNetwork } from '../initial-network.ts';
import type { NnFunction } from '../value.ts';

/** The factor before the random numbers of the course's initial weights. */
export const INITIAL_DEVIATION = 0.01;

/** From the input to the hidden layer as exercises name it. */
export const inputHiddenReferences = {
  /** One node: x (n), w (n), b → u, a number. */
  'weighted-sum': (x: NdArray, w: NdArray, b: number) => item(affine(x, w, array(b))),
  /** Nodes of the input, hidden and output layer, standard normal numbers → the parameters by name. */
  'initial-two-layer-network': (inputs: number, hidden: number, outputs: number, numbers: NdArray) =>
    initialTwoLayerNetwork(numbers, { inputs, hidden, outputs }, INITIAL_DEVIATION),
} satisfies Record<string, NnFunction>;
