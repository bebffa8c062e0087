import { add, multiply, square, subtract, zip } from './array/elementwise.ts';
import type { ArrayLike, NdArray } from './array/nd-array.ts';

// Every step takes parameters w, their state and the gradient g, all of one shape, and returns the new ones; plain
// descent is sgdStep in gradient-descent.ts. ε is the learning rate; the small number under AdaGrad's and RMSProp's
// fraction stands beside the root, as in the course.
const TINY = 1e-7;

/** $v \leftarrow \mu v - \varepsilon g$, $w \leftarrow w + v$. Source: Polyak, 1964. */
export function momentumStep(
  { w, v }: { w: ArrayLike; v: ArrayLike },
  g: ArrayLike,
  { learningRate, momentum }: { learningRate: number; momentum: number },
): { w: NdArray; v: NdArray } {
  const velocity = subtract(multiply(momentum, v), multiply(learningRate, g));
  return { w: add(w, velocity), v: velocity };
}

/**
 * $v \leftarrow \mu v - \varepsilon g$, $w \leftarrow w + \mu v - \varepsilon g$ with the new v, where w is the point looked ahead to
 * and g the gradient there. Source: Nesterov, 1983, in the form of Bengio, Boulanger-Lewandowski and Pascanu, 2013.
 */
export function nesterovStep(
  { w, v }: { w: ArrayLike; v: ArrayLike },
  g: ArrayLike,
  { learningRate, momentum }: { learningRate: number; momentum: number },
): { w: NdArray; v: NdArray } {
  const step = multiply(learningRate, g);
  const velocity = subtract(multiply(momentum, v), step);
  return { w: subtract(add(w, multiply(momentum, velocity)), step), v: velocity };
}

/** $h \leftarrow h + g^2$, $w \leftarrow w - \varepsilon g / (\sqrt{h} + 10^{-7})$. Source: Duchi, Hazan and Singer, 2011. */
export function adagradStep(
  { w, h }: { w: ArrayLike; h: ArrayLike },
  g: ArrayLike,
  { learningRate, epsilon = TINY }: { learningRate: number; epsilon?: number },
): { w: NdArray; h: NdArray } {
  const squares = add(h, square(g));
  return { w: subtract(w, multiply(learningRate, scaled(g, squares, epsilon))), h: squares };
}

/** $h \leftarrow \rho h + (1 - \rho) g^2$, $w \leftarrow w - \varepsilon g / (\sqrt{h} + 10^{-7})$. Source: Tieleman and Hinton, 2012. */
export function rmspropStep(
  { w, h }: { w: ArrayLike; h: ArrayLike },
  g: ArrayLike,
  { learningRate, decay, epsilon = TINY }: { learningRate: number; decay: number; epsilon?: number },
): { w: NdArray; h: NdArray } {
  const squares = blend(h, square(g), decay);
  return { w: subtract(w, multiply(learningRate, scaled(g, squares, epsilon))), h: squares };
}

/**
 * $m \leftarrow \beta_1 m + (1 - \beta_1) g$, $v \leftarrow \beta_2 v + (1 - \beta_2) g^2$,
 * $w \leftarrow w - \varepsilon \hat m / (\sqrt{\hat v} + 10^{-8})$ with $\hat m = m / (1 - \beta_1^t)$, $\hat v = v / (1 - \beta_2^t)$.
 *
 * t counts steps from 1. Source: Kingma and Ba, 2015.
 */
export function adamStep(
  { w, m, v }: { w: ArrayLike; m: ArrayLike; v: ArrayLike },
  g: ArrayLike,
  {
    t,
    learningRate,
    beta1 = 0.9,
    beta2 = 0.999,
    epsilon = 1e-8,
  }: { t: number; learningRate: number; beta1?: number; beta2?: number; epsilon?: number },
): { w: NdArray; m: NdArray; v: NdArray } {
  const first = blend(m, g, beta1);
  const second = blend(v, square(g), beta2);
  const step = scaled(multiply(1 / (1 - beta1 ** t), first), multiply(1 / (1 - beta2 ** t), second), epsilon);
  return { w: subtract(w, multiply(learningRate, step)), m: first, v: second };
}

/** The moving average $\rho a + (1 - \rho) b$. */
function blend(a: ArrayLike, b: ArrayLike, rho: number): NdArray {
  return zip(a, b, (old, fresh) => rho * old + (1 - rho) * fresh);
}

function scaled(g: ArrayLike, h: ArrayLike, epsilon: number): NdArray {
  return zip(g, h, (gradient, squares) => gradient / (Math.sqrt(squares) + epsilon));
}
