/** Shorter ones are read at a glance. */
const LONGEST_LINE = 36;

/**
 * A Python value with the rows of its arrays one below the other, as NumPy prints them; what is short stays on its line.
 *
 *     softmax(np.array([[1.0, 2.0, 3.0],
 *                       [2.0, 0.0, 2.0]]))
 */
export function breakRows(text: string): string {
  if (text.length <= LONGEST_LINE) return text;
  let broken = '';
  let column = 0;
  /** The columns in which the brackets that are open stand. */
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '[') open.push(column);
    if (character === ']') open.pop();
    const row = open.at(-1);
    if (character === ' ' && text.slice(at - 2, at) === '],' && text[at + 1] === '[' && row !== undefined) {
      broken += `\n${' '.repeat(row + 1)}`;
      column = row + 1;
    } else {
      broken += character;
      column++;
    }
  }
  return broken;
}
