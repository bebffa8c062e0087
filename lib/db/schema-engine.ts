import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm';

/** No table is managed by anybody else in our schema. */
export const filters = { externalTables: [], externalEnums: [] };

type EngineModule = {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
  SchemaEngine: typeof SchemaEngine;
};

let loading: Promise<EngineModule> | undefined;

// The package's own entry expects a bundler; this is what it would do, by hand.
async function loadEngine(): Promise<EngineModule> {
  const moduleFile = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const engine = await import(pathToFileURL(moduleFile).href);
  const bytes = await readFile(join(dirname(moduleFile), 'schema_engine_bg.wasm'));
  const imports = Object.entries<(...values: unknown[]) => unknown>(engine).map(([name, fn]) => [
    name,
    isSetTimeout(name) ? unreferenced(fn) : fn,
  ]);
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': Object.fromEntries(imports) });
  engine.__wbg_set_wasm(instance.exports);
  const start = instance.exports['__wbindgen_start'];
  if (typeof start === 'function') start();
  return engine;
}

const isSetTimeout = (name: string) => name.startsWith('__wbg_setTimeout');

/** The engine never clears the 10 s limit of its advisory lock: the timer must not keep a finished process waiting. */
function unreferenced(setTimer: (...values: unknown[]) => unknown) {
  return (...values: unknown[]) => {
    const timer = setTimer(...values);
    if (timer instanceof Object && 'unref' in timer && typeof timer.unref === 'function') timer.unref();
    return timer;
  };
}

/**
 * A connection that runs a script as one query, hence in one transaction: the adapter as it comes cuts it at
 * every semicolon (also inside function bodies) and would leave a failed migration half done.
 */
class WholeScriptFactory extends PrismaPg {
  private readonly opened: { dispose(): Promise<void> }[] = [];

  override async connect() {
    const adapter = await super.connect();
    const pool = adapter.underlyingDriver();
    const dispose = adapter.dispose.bind(adapter);
    // The engine disposes some of its connections by itself.
    let isDisposed = false;
    const wrapped = Object.assign(adapter, {
      executeScript: async (script: string) => {
        await pool.query(script);
      },
      dispose: async () => {
        if (isDisposed) return;
        isDisposed = true;
        await dispose();
      },
    });
    this.opened.push(wrapped);
    return wrapped;
  }

  async closeAll(): Promise<void> {
    for (const adapter of this.opened.splice(0)) await adapter.dispose();
  }
}

/** Runs `fn` with the engine behind `prisma migrate`, as WebAssembly: it needs no downloaded binary. */
export async function withSchemaEngine<T>(connectionString: string, fn: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  loading ??= loadEngine();
  const { SchemaEngine: Engine } = await loading;
  const factory = new WholeScriptFactory({ connectionString, max: 1 });
  try {
    const engine = await Engine.new({ datamodels: undefined }, () => {}, bindMigrationAwareSqlAdapterFactory(factory));
    return await fn(engine);
  } finally {
    await factory.closeAll();
  }
}

/** The migrations of a folder in the form the engine takes. */
export async function readMigrations(folder: string): Promise<MigrationList> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: await readFile(join(folder, 'migration_lock.toml'), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.map(async (path) => {
        const value = await readFile(join(folder, path, 'migration.sql'), 'utf8');
        return { path, migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value } } };
      }),
    ),
  };
}
