import type { NdArray } from '../array/nd-array.ts';
import { distillationError, softenedSoftmax } from '../distillation.ts';
import type { NnFunction } from '../value.ts';

/** Knowledge distillation as exercises name it. */
export const distillationReferences = {
  'softened-softmax': (u: NdArray, temperature: number) => softenedSoftmax(u, temperature),
  'distillation-error': (student: NdArray, teacher: NdArray, temperature: number) => distillationError(student, teacher, temperature),
} satisfies Record<string, NnFunction>;
