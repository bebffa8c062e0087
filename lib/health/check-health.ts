import { db } from '../db/client.ts';
import type { PythonHealth } from '../python/python-pool.ts';
import { pythonPool } from '../python/shared-pool.ts';

export type Health = { isHealthy: boolean; database: 'up' | 'down'; python: PythonHealth };

/** Whether this process can serve: it can when its database answers. Of the sandbox it says which walls hold and how busy it is. */
export async function checkHealth(): Promise<Health> {
  const python = pythonPool().health();
  try {
    await db.$queryRaw`select 1`;
    return { isHealthy: true, database: 'up', python };
  } catch {
    return { isHealthy: false, database: 'down', python };
  }
}
