import { availableParallelism } from 'node:os';
import type { PythonPool } from '../python-pool.ts';
import { SealedPool } from './sealed-pool.ts';

export type PoolOptions = {
  /** The folder of the product, where `lib/python` and `node_modules` are. */
  root: string;
  /** Jobs at a time; one process more is kept ready. By default as many as there are cores. */
  runners?: number;
  /** Start now, not at the first job. */
  eager?: boolean;
  /** Jobs that may wait. */
  capacity?: number;
};

/** Starts a pool of sealed runners. Nothing is run before its self-test has found every attempt to escape contained. */
export function startPythonPool(options: PoolOptions): PythonPool {
  const runners = Math.max(1, options.runners ?? availableParallelism());
  const pool = new SealedPool({ root: options.root, runners, capacity: options.capacity ?? 100 * runners });
  if (options.eager) pool.start();
  return pool;
}
