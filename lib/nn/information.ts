import { expectMatrix, expectSameShape } from './array/expect-shape.ts';
import { fromData, type NdArray } from './array/nd-array.ts';
import { sum } from './array/reduce.ts';

/**
 * $I = -\log_2 P$, the information of an event in bits; +∞ for an impossible event.
 */
export function selfInformation(probability: number): number {
  return 0 - Math.log2(probability);
}

/**
 * $H(P) = -\sum_i p_i \log_2 p_i$ in bits, with $0 \log_2 0 = 0$. Shapes: any → number; the elements sum to 1.
 *
 * Source: C. Shannon, 'A Mathematical Theory of Communication', 1948.
 */
export function entropy(p: NdArray): number {
  return 0 - p.data.reduce((total, probability) => total + timesLog2(probability, probability), 0);
}

/**
 * $H(P, Q) = -\sum_i p_i \log q_i$ in nats, with $0 \log 0 = 0$; +∞ where Q excludes what P allows.
 *
 * Shapes: (n), (n) → number.
 * @throws ShapeError if the shapes differ.
 */
export function crossEntropyOfDistributions(p: NdArray, q: NdArray): number {
  expectSameShape(p, q);
  return 0 - p.data.reduce((total, probability, i) => total + timesLog(probability, q.data[i] as number), 0);
}

/**
 * $D_{KL}(P \parallel Q) = \sum_i p_i \log \frac{p_i}{q_i}$ in nats, with $0 \log 0 = 0$; never negative, not symmetric.
 *
 * Shapes: (n), (n) → number.
 * Source: S. Kullback, R. Leibler, 'On Information and Sufficiency', 1951.
 * @throws ShapeError if the shapes differ.
 */
export function klDivergence(p: NdArray, q: NdArray): number {
  expectSameShape(p, q);
  return p.data.reduce((total, probability, i) => total + timesLog(probability, probability / (q.data[i] as number)), 0);
}

/**
 * $D_{JS} = \frac{1}{2} D_{KL}(P \parallel M) + \frac{1}{2} D_{KL}(Q \parallel M)$ with $M = \frac{P + Q}{2}$, in nats; symmetric, at most $\log 2$.
 *
 * Shapes: (n), (n) → number.
 * Source: J. Lin, 'Divergence Measures Based on the Shannon Entropy', 1991.
 * @throws ShapeError if the shapes differ.
 */
export function jsDivergence(p: NdArray, q: NdArray): number {
  expectSameShape(p, q);
  const middle = fromData(
    p.data.map((probability, i) => (probability + (q.data[i] as number)) / 2),
    p.shape,
  );
  return (klDivergence(p, middle) + klDivergence(q, middle)) / 2;
}

/**
 * $I(X; Y) = \sum_{x, y} p(x, y) \log \frac{p(x, y)}{p(x)\,p(y)}$ in nats, with $0 \log 0 = 0$; 0 exactly if X and Y are independent.
 *
 * Shapes: the joint distribution (n, m), rows x, columns y → number.
 * @throws ShapeError if the joint distribution is not a matrix.
 */
export function mutualInformation(joint: NdArray): number {
  const product = productOfMarginals(joint);
  return joint.data.reduce((total, p, i) => total + timesLog(p, p / (product.data[i] as number)), 0);
}

/** $p(x)\,p(y)$: what the joint distribution would be if X and Y were independent. Shapes: (n, m) → (n, m). */
export function productOfMarginals(joint: NdArray): NdArray {
  const [n, m] = expectMatrix(joint);
  const rows = sum(joint, { axis: 1 }).data;
  const columns = sum(joint, { axis: 0 }).data;
  const product = Float64Array.from({ length: n * m }, (_, i) => (rows[Math.floor(i / m)] as number) * (columns[i % m] as number));
  return fromData(product, [n, m]);
}

/**
 * $H(Y \mid X) = -\sum_{x, y} p(x, y) \log \frac{p(x, y)}{p(x)}$ in nats, with $0 \log 0 = 0$. Shapes: the joint distribution (n, m) → number.
 * @throws ShapeError if the joint distribution is not a matrix.
 */
export function conditionalEntropy(joint: NdArray): number {
  const [, m] = expectMatrix(joint);
  const rows = sum(joint, { axis: 1 }).data;
  return 0 - joint.data.reduce((total, p, i) => total + timesLog(p, p / (rows[Math.floor(i / m)] as number)), 0);
}

/** p log q, where a probability of 0 contributes nothing whatever the logarithm is. */
function timesLog(p: number, q: number): number {
  return p === 0 ? 0 : p * Math.log(q);
}

/** p log₂ q, likewise. */
function timesLog2(p: number, q: number): number {
  return p === 0 ? 0 : p * Math.log2(q);
}
