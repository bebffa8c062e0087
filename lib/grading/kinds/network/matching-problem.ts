/**
 * Which drawn node stands for which node of the key, as a search: `slots` are the nodes of the key (and blanks for drawn nodes
 * left over), `candidates` the drawn nodes (and blanks for nodes left out). Both sides of a layer have the same number.
 */
export type MatchingProblem = {
  /** The layer of each slot and of each candidate. */
  slotLayers: readonly number[];
  candidateLayers: readonly number[];
  /** What it earns to take candidate c for slot s. */
  nodeGain(slot: number, candidate: number): number;
  /** What it earns that two slots are two candidates: edges that agree in both directions. Symmetric. */
  pairGain(slot: number, other: number, candidate: number, neighbour: number): number;
  /** The most that a slot, or a pair of slots, can earn. */
  nodeLimit(slot: number): number;
  pairLimit(slot: number, other: number): number;
  /** Candidates, and slots, of one class are interchangeable. */
  slotClasses: readonly string[];
  candidateClasses: readonly string[];
};

/** The candidate of every slot. */
export type Matching = number[];

/** What a matching earns. */
export function gainOf(problem: MatchingProblem, matching: Matching): number {
  let gain = 0;
  matching.forEach((candidate, slot) => {
    gain += problem.nodeGain(slot, candidate);
    for (let other = 0; other < slot; other++) gain += problem.pairGain(slot, other, candidate, matching[other] ?? -1);
  });
  return gain;
}

/** What the best matching could earn at most. */
export function limitOf(problem: MatchingProblem): number {
  let limit = 0;
  problem.slotLayers.forEach((_, slot) => {
    limit += problem.nodeLimit(slot);
    for (let other = 0; other < slot; other++) limit += problem.pairLimit(slot, other);
  });
  return limit;
}
