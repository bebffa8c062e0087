import type { Linker } from './linker.ts';

/**
 * Remembers all state of the interpreter: memory, changeable globals, the table. Returns a function that brings it back,
 * or answers `false` when it cannot: memory that has grown cannot shrink, and a table that has changed holds code we did not put there.
 */
export function takeSnapshot(linker: Linker): () => boolean {
  const { memory, table, globals } = linker;
  const bytes = new Uint8Array(memory.buffer).slice();
  const values = globals.map((global) => global.value);
  const slots = table.length;
  return () => {
    if (memory.buffer.byteLength !== bytes.length || table.length !== slots) return false;
    new Uint8Array(memory.buffer).set(bytes);
    for (const [index, global] of globals.entries()) global.value = values[index];
    return true;
  };
}
