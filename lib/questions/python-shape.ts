const INDENT = 4;

/**
 * What is wrong with the shape of a Python program that need not run: brackets and texts that are not closed, lines deeper
 * than the block they stand in, blocks without a line. Null when nothing is.
 */
export function findShapeProblem(lines: readonly string[]): string | null {
  let open: string[] = [];
  let level = 0;
  let opensBlock = false;
  for (const [index, line] of lines.entries()) {
    const code = withoutTexts(line);
    if (code === null) return `line ${index + 1}: a text is not closed`;
    if (code.trim() === '') continue;
    if (open.length === 0) {
      const spaces = code.length - code.trimStart().length;
      if (spaces % INDENT !== 0) return `line ${index + 1}: is indented by ${spaces} spaces, not by a multiple of ${INDENT}`;
      const own = spaces / INDENT;
      if (opensBlock && own !== level + 1) return `line ${index + 1}: should be one level deeper, after a colon`;
      if (!opensBlock && own > level) return `line ${index + 1}: is deeper than the line before, which opens no block`;
      level = own;
    }
    const brackets = closeBrackets(open, code);
    if (brackets === null) return `line ${index + 1}: brackets do not match`;
    open = brackets;
    if (open.length === 0) opensBlock = code.trimEnd().endsWith(':');
  }
  if (open.length > 0) return `the bracket "${open.at(-1)}" is not closed`;
  return opensBlock ? 'the last line opens a block that has no line' : null;
}

/** Code without its comment, texts made empty. Null where a text stays open; texts over several lines are not read. */
function withoutTexts(line: string): string | null {
  const code = line.replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|#.*/g, (text) => (text.startsWith('#') ? '' : "''"));
  return /["']/.test(code.replaceAll("''", '')) ? null : code;
}

const PAIRS: Record<string, string> = { ')': '(', ']': '[', '}': '{' };

function closeBrackets(open: readonly string[], code: string): string[] | null {
  const stack = [...open];
  for (const sign of code) {
    if ('([{'.includes(sign)) stack.push(sign);
    else if (sign in PAIRS && stack.pop() !== PAIRS[sign]) return null;
  }
  return stack;
}
