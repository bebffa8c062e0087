import { db } from './db/client.ts';

/** The time by the database's clock: the one clock that decides about deadlines. */
export async function now(): Promise<Date> {
  const [row] = await db.$queryRaw<[{ now: Date }]>`select app_now() as now`;
  return row.now;
}
