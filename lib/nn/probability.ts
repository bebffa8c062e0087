import { divide, multiply } from './array/elementwise.ts';
import { expectMatrix, expectSameLength, expectSameShape } from './array/expect-shape.ts';
import type { NdArray } from './array/nd-array.ts';
import { mean, sum, variance } from './array/reduce.ts';
import { reshape } from './array/shape.ts';

/**
 * Bayes' theorem for hypotheses $H_1, \dots, H_n$: $P(H_i \mid D) = P(D \mid H_i)\,P(H_i) / \sum_k P(D \mid H_k)\,P(H_k)$.
 *
 * Shapes: prior (n), likelihood (n) → (n), summing to 1.
 * @throws ShapeError if the shapes differ.
 */
export function posterior(prior: NdArray, likelihood: NdArray): NdArray {
  expectSameShape(prior, likelihood);
  const joint = multiply(prior, likelihood);
  return divide(joint, sum(joint));
}

/**
 * $p(x, y) = p(x)\,p(y \mid x)$: the joint distribution.
 *
 * Shapes: p(x) (n), p(y | x) (n, m), a distribution in each row → (n, m), summing to 1.
 * @throws ShapeError if there is not one row for every x.
 */
export function jointDistribution(prior: NdArray, conditional: NdArray): NdArray {
  expectMatrix(conditional);
  expectSameLength(prior, conditional);
  return multiply(reshape(prior, [-1, 1]), conditional);
}

/** $\frac{1}{\sqrt{2\pi\sigma^2}} \exp\left(-\frac{(x - \mu)^2}{2\sigma^2}\right)$ of every element; σ is the standard deviation. Shape: kept. */
export function normalDensity(x: NdArray, mu: number, sigma: number): NdArray {
  return { shape: x.shape, dtype: 'float64', data: x.data.map((value) => densityAt((value - mu) / sigma) / sigma) };
}

/** The density of the standard normal distribution. */
function densityAt(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** $\binom{n}{k}$, exact while it is below 2⁵³; 0 if k > n. */
export function binomialCoefficient(n: number, k: number): number {
  let product = 1;
  for (let i = 1; i <= k; i++) product = (product * (n - k + i)) / i;
  return Math.round(product);
}

/** $\binom{n}{k} p^k (1 - p)^{n - k}$: the probability of k successes in n independent trials. */
export function binomialProbability(k: number, n: number, p: number): number {
  return binomialCoefficient(n, k) * p ** k * (1 - p) ** (n - k);
}

/** $\prod_i p^{x_i} (1 - p)^{1 - x_i}$: the likelihood of p after the observations $x_i \in \{0, 1\}$. Shapes: (n) → number. */
export function bernoulliLikelihood(x: NdArray, p: number): number {
  return x.data.reduce((product, value) => product * (value === 1 ? p : 1 - p), 1);
}

/** $\sum_i \{ x_i \log p + (1 - x_i) \log(1 - p) \}$: its logarithm, which does not underflow. Shapes: (n) → number. */
export function bernoulliLogLikelihood(x: NdArray, p: number): number {
  return x.data.reduce((total, value) => total + Math.log(value === 1 ? p : 1 - p), 0);
}

/** $\frac{\sum_i x_i}{p} - \frac{\sum_i (1 - x_i)}{1 - p}$: the derivative of the log-likelihood by p. Shapes: (n) → number. */
export function bernoulliScore(x: NdArray, p: number): number {
  const successes = sum(x);
  return successes / p - (x.data.length - successes) / (1 - p);
}

/** $\hat p = \frac{1}{n} \sum_i x_i$: the p that makes the Bernoulli likelihood largest. Shapes: (n) → number. */
export function bernoulliEstimate(x: NdArray): number {
  return mean(x);
}

/**
 * $\hat\mu = \frac{1}{n} \sum_i x_i$ and $\hat\sigma^2 = \frac{1}{n} \sum_i (x_i - \hat\mu)^2$: the maximum likelihood estimates of a
 * normal distribution; the variance is divided by n and so biased. Shapes: (n) → mean, variance.
 */
export function normalEstimate(x: NdArray): { mean: number; variance: number } {
  return { mean: mean(x), variance: variance(x) };
}

/** $-\frac{n}{2} \log(2\pi\sigma^2) - \frac{1}{2\sigma^2} \sum_i (x_i - \mu)^2$: the log-likelihood of a normal distribution. Shapes: (n) → number. */
export function normalLogLikelihood(x: NdArray, mu: number, sigma: number): number {
  const squares = x.data.reduce((total, value) => total + (value - mu) ** 2, 0);
  return (-x.data.length / 2) * Math.log(2 * Math.PI * sigma * sigma) - squares / (2 * sigma * sigma);
}
