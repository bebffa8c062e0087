/** Who grades holds the attempt this long; after that somebody else may take it over. */
export const GRADING_LEASE_SECONDS = 30;
