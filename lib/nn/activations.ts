/** A function from one number to one number, applied to every element of a layer's input u (`map`). */
export type Activation = (u: number) => number;

/** $f(u) = u$, as in the output layer of a regression. */
export function identity(u: number): number {
  return u;
}

/** $f(u) = 1$ if $u > 0$, else 0. */
export function step(u: number): number {
  return u > 0 ? 1 : 0;
}

/** f'(u) of the functions that are constant almost everywhere (step) and of the identity. */
export const zeroDerivative: Activation = () => 0;
export const oneDerivative: Activation = () => 1;

/** $f(u) = 1 / (1 + e^{-u})$; range (0, 1). Never overflows: exp is only taken of a negative number. */
export function sigmoid(u: number): number {
  if (u >= 0) return 1 / (1 + Math.exp(-u));
  const e = Math.exp(u);
  return e / (1 + e);
}

/** $f'(u) = f(u)(1 - f(u))$ of the sigmoid; at most 0.25, at u = 0. */
export function sigmoidDerivative(u: number): number {
  return sigmoid(u) * (1 - sigmoid(u));
}

/** $f(u) = (e^u - e^{-u}) / (e^u + e^{-u})$; range (−1, 1). */
export function tanh(u: number): number {
  return Math.tanh(u);
}

/** $f'(u) = 1 - f(u)^2$ of tanh; at most 1, at u = 0. */
export function tanhDerivative(u: number): number {
  return 1 - Math.tanh(u) ** 2;
}

/** $f(u) = \max(0, u)$. Source: Nair and Hinton, 2010. */
export function relu(u: number): number {
  return Math.max(0, u);
}

/** $f'(u)$ of ReLU: 1 if u > 0, else 0; the value at 0, where there is no derivative, is taken as 0. */
export function reluDerivative(u: number): number {
  return step(u);
}

/** $f(u) = u$ if $u > 0$, else $\alpha u$. Source: Maas, Hannun and Ng, 2013. */
export function leakyRelu(u: number, alpha = 0.01): number {
  return u > 0 ? u : alpha * u;
}

/** $f'(u)$ of leaky ReLU: 1 if u > 0, else α (also at 0). */
export function leakyReluDerivative(u: number, alpha = 0.01): number {
  return u > 0 ? 1 : alpha;
}

/** $f(u) = u$ if $u > 0$, else $\alpha (e^u - 1)$; goes to −α. Source: Clevert, Unterthiner and Hochreiter, 2016. */
export function elu(u: number, alpha = 1): number {
  return u > 0 ? u : alpha * Math.expm1(u);
}

/** $f'(u)$ of ELU: 1 if u > 0, else $\alpha e^u$. */
export function eluDerivative(u: number, alpha = 1): number {
  return u > 0 ? 1 : alpha * Math.exp(u);
}

/** $f(u) = \log(1 + e^u)$, a smooth ReLU whose derivative is the sigmoid. Never overflows. Source: Dugas et al., 2001. */
export function softplus(u: number): number {
  return Math.max(0, u) + Math.log1p(Math.exp(-Math.abs(u)));
}
