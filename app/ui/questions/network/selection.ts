/** The node or edge that was touched last. */
export type Selection = { node: string; edge?: undefined } | { edge: { from: string; to: string }; node?: undefined } | null;
