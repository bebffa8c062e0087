/** A function from one number to one number, applied to every element of a layer's input u. */
export type Activation = (u: number) => number;

/** f(u) = 1 if u > 0, else 0. */
export function step(u: number): number {
  return u > 0 ? 1 : 0;
}

/** f(u) = 1 / (1 + exp(−u)); range (0, 1). Never overflows: exp is only taken of a negative number. */
export function sigmoid(u: number): number {
  if (u >= 0) return 1 / (1 + Math.exp(-u));
  const e = Math.exp(u);
  return e / (1 + e);
}

/** f'(u) = f(u) (1 − f(u)) of the sigmoid; at most 0.25, at u = 0. */
export function sigmoidDerivative(u: number): number {
  return sigmoid(u) * (1 - sigmoid(u));
}

/** f(u) = max(0, u). */
export function relu(u: number): number {
  return Math.max(0, u);
}

/** f'(u) of ReLU: 1 if u > 0, else 0; the value at 0, where there is no derivative, is taken as 0. */
export function reluDerivative(u: number): number {
  return step(u);
}

/** f(u) = (exp(u) − exp(−u)) / (exp(u) + exp(−u)); range (−1, 1). */
export function tanh(u: number): number {
  return Math.tanh(u);
}

/** f'(u) = 1 − f(u)² of tanh; at most 1, at u = 0. */
export function tanhDerivative(u: number): number {
  return 1 - Math.tanh(u) ** 2;
}

/** f(u) = u, as in the output layer of a regression. */
export function identity(u: number): number {
  return u;
}

/** f'(u) of the functions that are constant almost everywhere (step) and of the identity. */
export const zeroDerivative: Activation = () => 0;
export const oneDerivative: Activation = () => 1;
