import type { ArrayLike } from '../array/nd-array.ts';
import { adagradStep, adamStep, momentumStep, nesterovStep, rmspropStep } from '../optimizers.ts';
import type { NnFunction } from '../value.ts';

/** One step of each optimiser as exercises name it: parameters, state, gradient, then the numbers → [parameters, state]. */
export const optimizerReferences = {
  /** w, v, g, ε, μ → [w, v]. */
  momentum: (w: ArrayLike, v: ArrayLike, g: ArrayLike, learningRate: number, momentum: number) => {
    const next = momentumStep({ w, v }, g, { learningRate, momentum });
    return [next.w, next.v];
  },
  /** w, v, g, ε, μ → [w, v]; w and g belong to the point looked ahead to. */
  nesterov: (w: ArrayLike, v: ArrayLike, g: ArrayLike, learningRate: number, momentum: number) => {
    const next = nesterovStep({ w, v }, g, { learningRate, momentum });
    return [next.w, next.v];
  },
  /** w, h, g, ε → [w, h]. */
  adagrad: (w: ArrayLike, h: ArrayLike, g: ArrayLike, learningRate: number) => {
    const next = adagradStep({ w, h }, g, { learningRate });
    return [next.w, next.h];
  },
  /** w, h, g, ε, ρ → [w, h]. */
  rmsprop: (w: ArrayLike, h: ArrayLike, g: ArrayLike, learningRate: number, decay: number) => {
    const next = rmspropStep({ w, h }, g, { learningRate, decay });
    return [next.w, next.h];
  },
  /** w, m, v, g, t from 1, ε, β₁, β₂ → [w, m, v]. */
  adam: (w: ArrayLike, m: ArrayLike, v: ArrayLike, g: ArrayLike, t: number, learningRate: number, beta1: number, beta2: number) => {
    const next = adamStep({ w, m, v }, g, { t, learningRate, beta1, beta2 });
    return [next.w, next.m, next.v];
  },
} satisfies Record<string, NnFunction>;
