import { env, productRoot } from '../env.ts';
import { startPythonPool } from './pool/start-python-pool.ts';
import type { PythonPool } from './python-pool.ts';

// Next builds its instrumentation and its route handlers as separate graphs of modules: what they share is on `globalThis`.
const place = Symbol.for('kakunin.pool');
const shared = globalThis as { [place]?: PythonPool };

/** The pool of this process; its runners start when it is first used, or now. */
export function pythonPool({ eager = false }: { eager?: boolean } = {}): PythonPool {
  shared[place] ??= startPythonPool({ root: productRoot, eager, ...(env.PYTHON_RUNNERS ? { runners: env.PYTHON_RUNNERS } : {}) });
  return shared[place];
}

/** Ends the runners of this process, if there are any. */
export async function stopPythonPool(): Promise<void> {
  const pool = shared[place];
  delete shared[place];
  await pool?.stop();
}
