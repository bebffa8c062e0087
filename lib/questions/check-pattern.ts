/** Longer patterns hide mistakes and cost time; split them into several wordings. */
const MAX_PATTERN_LENGTH = 400;

/** What is wrong with a wording of a rubric term; null when nothing is, and for literal wordings. */
export function findPatternProblem(wording: string): string | null {
  const pattern = /^\/(.+)\/$/s.exec(wording)?.[1];
  if (pattern === undefined) return null;
  if (pattern.length > MAX_PATTERN_LENGTH) return `the pattern is longer than ${MAX_PATTERN_LENGTH} characters`;
  try {
    new RegExp(pattern, 'iu');
  } catch (error) {
    return `no regular expression: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (/\\[1-9k]/.test(pattern)) return 'back references take too long on some answers';
  if (hasNestedRepetition(pattern)) return 'a repetition inside a repeated group, as in (a+)+, takes too long on some answers';
  return new RegExp(pattern, 'iu').test('') ? 'the pattern matches nothing at all, so it would be found everywhere' : null;
}

/**
 * Whether a group that may repeat (by * + or {n,}) holds a repetition or alternatives of its own: the shapes of which matching
 * time can grow exponentially. An optional group (…)? is harmless.
 */
function hasNestedRepetition(pattern: string): boolean {
  const groups: { holdsChoice: boolean }[] = [];
  const tokens = pattern.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|\(\?<?[:=!]|[()|]|[*+]|\{\d+,?\d*\}|\?|./gsu);
  let closed: { holdsChoice: boolean } | null = null;
  for (const [token] of tokens) {
    const repeats = /^(?:[*+]|\{\d+,\d*\}|\{\d+\})$/.test(token);
    if (repeats && closed?.holdsChoice) return true;
    if (token.startsWith('(')) groups.push({ holdsChoice: false });
    const current = groups.at(-1);
    if (current && (repeats || token === '|')) current.holdsChoice = true;
    if (token === ')') {
      closed = groups.pop() ?? null;
      const outer = groups.at(-1);
      if (outer && closed?.holdsChoice) outer.holdsChoice = true;
    } else {
      closed = null;
    }
  }
  return false;
}
