import { activationMisconceptions } from './activations.ts';
import { convolutionMisconceptions } from './convolution.ts';
import { crossEntropyMisconceptions } from './cross-entropy.ts';
import { directionsMisconceptions } from './directions.ts';
import { gradientClippingMisconceptions } from './gradient-clipping.ts';
import { initialNetworkMisconceptions } from './initial-network.ts';
import { inputHiddenMisconceptions } from './input-hidden.ts';
import { labelMisconceptions } from './labels.ts';
import type { NnMisconception } from './misconception.ts';
import { programMisconceptions } from './programs.ts';
import { recurrentMisconceptions } from './recurrent.ts';
import { softmaxMisconceptions } from './softmax.ts';
import { squaredErrorMisconceptions } from './squared-error.ts';

/** Every mistake that has a name in lib/nn, by topic. */
export const nnMisconceptions: readonly NnMisconception[] = [
  ...activationMisconceptions,
  ...convolutionMisconceptions,
  ...crossEntropyMisconceptions,
  ...directionsMisconceptions,
  ...gradientClippingMisconceptions,
  ...initialNetworkMisconceptions,
  ...inputHiddenMisconceptions,
  ...labelMisconceptions,
  ...programMisconceptions,
  ...recurrentMisconceptions,
  ...softmaxMisconceptions,
  ...squaredErrorMisconceptions,
];
