import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * A text that differs between a process and a later one with the same id: process ids are used again, above
 * all after a reboot and in containers. Null where the system does not tell.
 */
export function readProcessStart(pid: number): string | null {
  try {
    if (existsSync('/proc/self/stat')) {
      // The program's name may hold spaces and parentheses; fields are counted from behind it. The 20th is the start time.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`;
    }
    if (process.platform === 'win32') return null;
    return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim() || null;
  } catch {
    return null;
  }
}
