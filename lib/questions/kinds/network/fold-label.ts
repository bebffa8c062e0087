/**
 * A node's label without what a pen would not tell apart: full width, subscripts (x₁, x_1, x_{1}), capitals, spaces, `$`.
 */
export function foldLabel(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_{}$\\]/g, '')
    .replaceAll('−', '-')
    .replace(/^\+(?=\d)/, '');
}
