import { createRng, type Rng } from './rng.ts';

/** The numbers that one part of a question draws from the attempt's seed: the same for its view and for its grading. */
export function partRng(seed: number, partId: string): Rng {
  return createRng(seed ^ hashOf(partId));
}

/** FNV-1a: parts of one question are shuffled independently, whatever stands before them. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}
