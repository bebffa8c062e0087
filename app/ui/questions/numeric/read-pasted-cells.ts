/**
 * Reads a pasted matrix: from a spreadsheet (tabs), from NumPy or Python (brackets, commas) or typed with spaces.
 * Null when it is a single value, which is pasted as usual.
 */
export function readPastedCells(pasted: string): string[][] | null {
  const rows = pasted
    .normalize('NFKC')
    .replace(/\]\s*,?\s*\[/g, '\n')
    .replace(/array|[[\](){}]/g, ' ')
    .split(/[\n;]/)
    .map((row) => row.split(/[\s,、]+/).filter((cell) => cell !== ''))
    .filter((row) => row.length > 0);
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1 ? rows : null;
}

/** The grid with the pasted cells laid over it from one cell on; what does not fit is left out. */
export function pasteInto(cells: readonly (readonly string[])[], at: { row: number; column: number }, pasted: string[][]): string[][] {
  return cells.map((row, r) => row.map((cell, c) => pasted[r - at.row]?.[c - at.column] ?? cell));
}
