import { activationMisconceptions } from './activations.ts';
import { convolutionMisconceptions } from './convolution.ts';
import { directionsMisconceptions } from './directions.ts';
import { gradientClippingMisconceptions } from './gradient-clipping.ts';
import { initialNetworkMisconceptions } from './initial-network.ts';
import { inputHiddenMisconceptions } from './input-hidden.ts';
import type { NnMisconception } from './misconception.ts';
import { programMisconceptions } from './programs.ts';
import { recurrentMisconceptions } from './recurrent.ts';

/** Every mistake that has a name in lib/nn, by topic. */
export const nnMisconceptions: readonly NnMisconception[] = [
  ...activationMisconceptions,
  ...convolutionMisconceptions,
  ...directionsMisconceptions,
  ...gradientClippingMisconceptions,
  ...initialNetworkMisconceptions,
  ...inputHiddenMisconceptions,
  ...programMisconceptions,
  ...recurrentMisconceptions,
];
