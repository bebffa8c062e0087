import { convolutionMisconceptions } from './convolution.ts';
import type { NnMisconception } from './misconception.ts';

/** Every mistake that has a name in lib/nn, by topic. */
export const nnMisconceptions: readonly NnMisconception[] = [...convolutionMisconceptions];
