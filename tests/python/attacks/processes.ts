import { readdirSync, readFileSync } from 'node:fs';

const read = (pid: string | number, name: string) => {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    // It ended, or this is no Linux.
    return '';
  }
};

/** The most memory a process ever had resident; 0 where that cannot be known. */
export function residentMegabytes(pid: number): number {
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(read(pid, 'status'))?.[1] ?? 0) / 1024;
}

/** Command lines of processes below this one that are neither runners nor what wraps them (Linux). */
export function otherDescendants(): string[] {
  if (process.platform !== 'linux') return [];
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({
      pid: Number(pid),
      parent: Number(/^PPid:\s+(\d+)/m.exec(read(pid, 'status'))?.[1] ?? 0),
      command: read(pid, 'cmdline').replaceAll('\0', ' '),
    }));
  const isBelow = (pid: number): boolean => {
    const parent = processes.find((one) => one.pid === pid)?.parent ?? 0;
    return parent === process.pid || (parent > 1 && isBelow(parent));
  };
  // One without a command line has ended and is not yet waited for.
  return processes
    .filter(({ pid, command }) => command !== '' && !command.includes('lib/python/runner/main.ts') && isBelow(pid))
    .map(({ command }) => command);
}
