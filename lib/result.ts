/** An expected outcome: success with its data, or a code. Bugs and outages throw instead. */
export type Result<T, Code extends string> = ({ ok: true } & T) | { ok: false; error: { code: Code } };
