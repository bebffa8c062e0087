import { PrismaPg } from '@prisma/adapter-pg';
import { env } from '../env.ts';
import { Prisma, PrismaClient } from './gen/client.ts';

export type { Prisma } from './gen/client.ts';
export type * from './gen/enums.ts';

// Next compiles pages, handlers and instrumentation as separate module graphs and reloads them in development;
// the client lives on globalThis so that one process holds one pool.
const holder = globalThis as typeof globalThis & { kakuninDb?: PrismaClient };

function connect(): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: env.DATABASE_URL ?? '', max: env.DATABASE_POOL_SIZE }) });
}

holder.kakuninDb ??= connect();

/** The database. Connects lazily to `DATABASE_URL`. */
export const db: PrismaClient = holder.kakuninDb;

/** A piece of SQL for use inside raw queries, where several of them need the same. */
export const sql: typeof Prisma.sql = Prisma.sql;
