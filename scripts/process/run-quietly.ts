import { type SpawnOptions, spawn } from 'node:child_process';

/** A program ended with an error; the message is what it wrote. */
export class ProgramFailedError extends Error {
  override name = 'ProgramFailedError';
}

/** Runs a program and returns what it wrote. Throws with that when it fails. */
export async function runQuietly(program: string, args: string[], options: SpawnOptions = {}): Promise<string> {
  return await new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new ProgramFailedError(output || `${program} ended with ${signal ?? `code ${code}`}`));
    });
  });
}
