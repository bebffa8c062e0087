import { env } from '../../lib/env.ts';
import type { readOrMakeSecrets } from './secrets.ts';

/** With a database of one's own several machines may run: the secrets must be given, equal on all of them. */
export function describeMissingSecrets(): string | null {
  if (!env.DATABASE_URL) return null;
  const missing = (['NEXTAUTH_SECRET', 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY'] as const).filter((name) => !env[name]);
  if (missing.length === 0) return null;
  return [
    `With DATABASE_URL these must be set too, to the same values on all machines: ${missing.join(', ')}.`,
    'Each is made by:',
    `  node -e "console.log(require('node:crypto').randomBytes(32).toString('base64'))"`,
  ].join('\n');
}

/** The address people open. */
export function findAppUrl(): string {
  if (env.APP_URL) return env.APP_URL.replace(/\/$/, '');
  const isEverywhere = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(env.HOST);
  const host = isEverywhere ? 'localhost' : env.HOST.includes(':') ? `[${env.HOST}]` : env.HOST;
  return `http://${host}:${env.PORT}`;
}

/** The environment without empty values: those count as not given. */
function givenEnvironment(): NodeJS.ProcessEnv {
  const given = { ...process.env };
  for (const [name, value] of Object.entries(given)) if (value === '') delete given[name];
  return given;
}

/** What the child processes get. `secrets` is null when everything is given from outside. */
export function makeChildEnv(options: {
  databaseUrl: string;
  secrets: ReturnType<typeof readOrMakeSecrets> | null;
  mode: 'production' | 'development';
}): NodeJS.ProcessEnv {
  const { secrets } = options;
  const appUrl = findAppUrl();
  const generated = secrets
    ? { NEXTAUTH_SECRET: secrets.nextAuthSecret, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: secrets.serverActionsKey }
    : {};
  return {
    ...generated,
    ...givenEnvironment(),
    NODE_ENV: options.mode,
    DATABASE_URL: options.databaseUrl,
    APP_URL: appUrl,
    NEXTAUTH_URL: appUrl,
  };
}
