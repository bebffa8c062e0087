import {
  type Activation,
  elu,
  eluDerivative,
  identity,
  leakyRelu,
  leakyReluDerivative,
  relu,
  reluDerivative,
  sigmoid,
  sigmoidDerivative,
  softplus,
  step,
  tanh,
  tanhDerivative,
} from '../activations.ts';
import { map } from '../array/elementwise.ts';
import type { ArrayLike } from '../array/nd-array.ts';
import type { NnFunction } from '../value.ts';

const each = (f: Activation) => (u: ArrayLike) => applied(f, u);
const sloped = (f: (u: number, alpha: number) => number) => (u: ArrayLike, alpha: number) => applied((element) => f(element, alpha), u);

/** f of a number, or of every element. */
function applied(f: Activation, u: ArrayLike): ArrayLike {
  return typeof u === 'number' ? f(u) : map(u, f);
}

/** Activation functions and their derivatives as exercises name them; u is a number or an array. */
export const activationReferences = {
  identity: each(identity),
  step: each(step),
  sigmoid: each(sigmoid),
  'sigmoid-derivative': each(sigmoidDerivative),
  tanh: each(tanh),
  'tanh-derivative': each(tanhDerivative),
  relu: each(relu),
  'relu-derivative': each(reluDerivative),
  softplus: each(softplus),
  /** u, α. */
  'leaky-relu': sloped(leakyRelu),
  'leaky-relu-derivative': sloped(leakyReluDerivative),
  elu: sloped(elu),
  'elu-derivative': sloped(eluDerivative),
} satisfies Record<string, NnFunction>;
