import { join, relative } from 'node:path';
import { createFirstAdminLink } from '#lib/accounts/first-admin-link.ts';
import { importBank } from '#lib/bank/import-bank.ts';
import { withBootLock } from '#lib/db/boot-lock.ts';
import { db } from '#lib/db/client.ts';
import { MigrationError, migrate } from '#lib/db/migrate.ts';
import { env } from '#lib/env.ts';
import { giveUp, step, warn } from './logger.ts';

// Run by the supervisor with DATABASE_URL: brings the database to the newest schema and bank, says the admin token, and ends.
const databaseUrl = env.DATABASE_URL ?? giveUp('DATABASE_URL is not set.');
const questions = join(import.meta.dirname, '../questions');

async function importQuestions(): Promise<void> {
  const result = await importBank({ root: questions });
  if (result.ok) {
    for (const id of result.conflicts) {
      warn(`conflict: ${id} was edited here and in its file; the edit here stays, the file became a draft.`);
    }
    return;
  }
  warn('The question files have problems and were not imported; the questions in the database stay as they are:');
  for (const { path, line, message } of result.error.problems) warn(`${relative(process.cwd(), join(questions, path))}:${line} ${message}`);
}

try {
  const adminToken = await withBootLock(databaseUrl, async () => {
    await step('migrate database', () => migrate(databaseUrl));
    await step('import questions', importQuestions);
    return await createFirstAdminLink();
  });
  await db.$disconnect();
  process.send?.({ adminToken });
} catch (error) {
  giveUp(describeFailure(error));
}

function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof MigrationError) return error.message;
  // PostgreSQL: wrong password or user, no such database. Node: no such host, nobody listens, no answer.
  const unreachable = ['28P01', '28000', '3D000', 'ENOTFOUND', 'ECONNREFUSED', 'ETIMEDOUT', 'EAI_AGAIN', 'ECONNRESET'];
  if ('code' in error && unreachable.includes(String(error.code))) return `The database of DATABASE_URL does not take us: ${error.message}`;
  return error.stack ?? error.message;
}
