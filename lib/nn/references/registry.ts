import type { NnFunction } from '../value.ts';
import { convolutionReferences } from './convolution.ts';

/** The functions of lib/nn that exercises may name, by topic. */
export const references: Readonly<Record<string, NnFunction>> = {
  ...convolutionReferences,
};
