import { db } from '../db/client.ts';

/** Whether this process can serve: it can when its database answers. */
export async function checkHealth(): Promise<{ isHealthy: boolean; database: 'up' | 'down' }> {
  try {
    await db.$queryRaw`select 1`;
    return { isHealthy: true, database: 'up' };
  } catch {
    return { isHealthy: false, database: 'down' };
  }
}
