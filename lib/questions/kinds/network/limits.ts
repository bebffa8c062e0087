/** Layers, nodes a layer and edges that an answer may have: more than any question asks, small enough to be compared exactly. */
export const MAX_LAYERS = 8;
export const MAX_NODES = 10;
export const MAX_EDGES = 800;
