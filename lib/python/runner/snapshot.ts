import type { ImageMap } from '../protocol/messages.ts';
import type { Linker } from './linker.ts';

/**
 * All state of a linked interpreter: what of its memory is not zero, and the globals that may change. Two thirds of the
 * memory are room that no program has used yet.
 */
export type Snapshot = Pick<ImageMap, 'memoryBytes' | 'runs' | 'globals'> & { bytes: Uint8Array };

const pageSize = 4096;
const zeros = new Uint8Array(64 * 1024);

export function takeSnapshot({ memory, globals }: Linker): Snapshot {
  const whole = new Uint8Array(memory.buffer);
  const runs: Snapshot['runs'] = [];
  for (let at = 0; at < whole.length; at += pageSize) {
    if (isZero(whole.subarray(at, at + pageSize))) continue;
    const last = runs.at(-1);
    if (last && last.at + last.length === at) last.length += pageSize;
    else runs.push({ at, length: pageSize });
  }
  const bytes = Buffer.concat(runs.map(({ at, length }) => whole.subarray(at, at + length)));
  return { memoryBytes: whole.length, runs, bytes, globals: globals.map((global) => Number(global.value)) };
}

/** Brings a snapshot back; `false` when it cannot, for memory that has grown cannot shrink. */
export function restoreSnapshot({ memory, globals }: Linker, snapshot: Snapshot): boolean {
  if (memory.buffer.byteLength !== snapshot.memoryBytes || globals.length !== snapshot.globals.length) return false;
  clearAround(new Uint8Array(memory.buffer), snapshot.runs);
  fillMemory(memory, snapshot);
  for (const [index, global] of globals.entries()) global.value = snapshot.globals[index];
  return true;
}

/** Writes what is not zero in a snapshot: all of it, when the memory is new. */
export function fillMemory(memory: WebAssembly.Memory, { runs, bytes }: Snapshot): void {
  const whole = new Uint8Array(memory.buffer);
  let from = 0;
  for (const { at, length } of runs) {
    whole.set(bytes.subarray(from, from + length), at);
    from += length;
  }
}

function clearAround(whole: Uint8Array, runs: Snapshot['runs']): void {
  let end = 0;
  for (const { at, length } of runs) {
    clear(whole.subarray(end, at));
    end = at + length;
  }
  clear(whole.subarray(end));
}

/** Reading is cheaper than writing, and what was never written takes no memory of the host. */
function clear(part: Uint8Array): void {
  for (let at = 0; at < part.length; at += zeros.length) {
    const block = part.subarray(at, at + zeros.length);
    if (!isZero(block)) block.fill(0);
  }
}

function isZero(block: Uint8Array): boolean {
  return Buffer.compare(block, block.length === zeros.length ? zeros : zeros.subarray(0, block.length)) === 0;
}
