/** Spaces of one level. */
export const INDENT = 4;
/** No program of this size goes deeper. */
export const MAX_LEVEL = 6;
