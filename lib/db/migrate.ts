import { resolve } from 'node:path';
import { filters, readMigrations, withSchemaEngine } from './schema-engine.ts';

/** The migrations of this product. */
export const migrationsFolder = resolve(import.meta.dirname, '../../prisma/migrations');

/** A migration failed or the database's history does not fit ours; the message says what to do. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}

/**
 * Brings the database to the newest schema and returns the names of the migrations that ran.
 * Keeps the table `_prisma_migrations`, so `prisma migrate deploy` works on the same database.
 */
export async function migrate(databaseUrl: string, folder: string = migrationsFolder): Promise<string[]> {
  const migrationsList = await readMigrations(folder);
  return await withSchemaEngine(databaseUrl, async (engine) => {
    const state = await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters });
    // A failed one may be mended: it runs again below.
    const edited = state.editedMigrationNames.filter((name) => !state.failedMigrationNames.includes(name));
    if (edited.length > 0) throw new MigrationError(describeEdited(edited));
    if (state.history && state.history.diagnostic !== 'databaseIsBehind') {
      throw new MigrationError(describeNewer(state.history.unpersistedMigrationNames));
    }
    try {
      // A script runs in one transaction, so a failed one left nothing behind and may run again.
      for (const migrationName of state.failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
      return (await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames;
    } catch (error) {
      throw new MigrationError(`A migration failed: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  });
}

function describeEdited(names: string[]): string {
  return `The migration ${names.join(', ')} was changed after it ran on this database. Restore the file; put changes into a new migration.`;
}

function describeNewer(names: string[]): string {
  return `The database was migrated by a newer version of Kakunin (${names.join(', ')}). Start that version.`;
}
