import type { NdArray } from '../array/nd-array.ts';
import {
  bernoulliEstimate,
  bernoulliLikelihood,
  bernoulliLogLikelihood,
  bernoulliScore,
  binomialCoefficient,
  binomialProbability,
  jointDistribution,
  normalDensity,
  normalEstimate,
  normalLogLikelihood,
  posterior,
} from '../probability.ts';
import type { NnFunction } from '../value.ts';

/** Probability and maximum likelihood as exercises name them. */
export const probabilityReferences = {
  /** Prior (n), likelihood (n) → (n). */
  posterior: (prior: NdArray, likelihood: NdArray) => posterior(prior, likelihood),
  /** p(x) (n), p(y | x) (n, m) → (n, m). */
  'joint-distribution': (prior: NdArray, conditional: NdArray) => jointDistribution(prior, conditional),
  /** x of any shape, mean, standard deviation → that shape. */
  'normal-density': (x: NdArray, mu: number, sigma: number) => normalDensity(x, mu, sigma),
  'binomial-coefficient': (n: number, k: number) => binomialCoefficient(n, k),
  'binomial-probability': (k: number, n: number, p: number) => binomialProbability(k, n, p),
  /** Observations (n) of 0 and 1, p → number. */
  'bernoulli-likelihood': (x: NdArray, p: number) => bernoulliLikelihood(x, p),
  'bernoulli-log-likelihood': (x: NdArray, p: number) => bernoulliLogLikelihood(x, p),
  'bernoulli-score': (x: NdArray, p: number) => bernoulliScore(x, p),
  'bernoulli-estimate': (x: NdArray) => bernoulliEstimate(x),
  /** (n) → [mean, variance]. */
  'normal-estimate': (x: NdArray) => {
    const { mean, variance } = normalEstimate(x);
    return [mean, variance];
  },
  'normal-log-likelihood': (x: NdArray, mu: number, sigma: number) => normalLogLikelihood(x, mu, sigma),
} satisfies Record<string, NnFunction>;
