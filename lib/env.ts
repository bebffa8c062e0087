import { z } from 'zod';

type Setting<T extends z.ZodType = z.ZodType> = {
  schema: T;
  /** Completes 'expected …' when the value does not fit. */
  expected: string;
  /** One sentence for the README's table. */
  about: string;
  /** What the table says in place of a default. */
  defaultText?: string;
};

const setting = <T extends z.ZodType>(value: Setting<T>): Setting<T> => value;
const httpUrl = z.url({ protocol: /^https?$/ });
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ });

/** Every setting of the product; `npm start` checks them and the README's table is made of them. */
export const settings = {
  PORT: setting({
    schema: z.coerce.number().int().min(1).max(65535).default(3000),
    expected: 'a port number from 1 to 65535',
    about: 'Port of the web server.',
  }),
  HOST: setting({
    schema: z
      .string()
      .regex(/^[\w.:-]+$/)
      .default('127.0.0.1'),
    expected: 'an address or host name to listen on, such as 127.0.0.1 or 0.0.0.0',
    about: 'Address the web server listens on; 0.0.0.0 for all.',
  }),
  APP_URL: setting({
    schema: httpUrl.optional(),
    expected: 'the address people open, such as https://kakunin.example',
    about: 'The address people open: sets links, cookies and the allowed origin.',
    defaultText: '`http://localhost:PORT`',
  }),
  DATA_DIR: setting({
    schema: z.string().default('.data'),
    expected: 'a folder',
    about: 'Folder for the embedded PostgreSQL and the generated secrets.',
  }),
  DATABASE_URL: setting({
    schema: postgresUrl.optional(),
    expected: 'postgresql://user:password@host:port/database',
    about: 'A PostgreSQL of your own instead of the embedded one; then the two secrets below must be given.',
    defaultText: 'embedded PostgreSQL',
  }),
  DATABASE_POOL_SIZE: setting({
    schema: z.coerce.number().int().min(1).max(500).default(10),
    expected: 'a number of connections from 1 to 500',
    about: 'Database connections of each process.',
  }),
  ROLE: setting({
    schema: z.enum(['all', 'web', 'worker']).default('all'),
    expected: 'all, web or worker',
    about: 'What this machine does: serve pages, do background work, or both.',
  }),
  NEXTAUTH_SECRET: setting({
    schema: z.string().min(32).optional(),
    expected: 'at least 32 random characters',
    about: 'Signs the session cookies; the same on all machines.',
    defaultText: 'generated in the data folder',
  }),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: setting({
    schema: z
      .string()
      .regex(/^[A-Za-z0-9+/]{43}=$/)
      .optional(),
    expected: '32 random bytes in base64',
    about: 'Encrypts what server actions close over; the same on all machines.',
    defaultText: 'generated in the data folder',
  }),
  SAVE_GRACE_SECONDS: setting({
    schema: z.coerce.number().min(0).max(120).default(10),
    expected: 'a number of seconds from 0 to 120',
    about: 'How long after a deadline a save that was on its way still counts.',
  }),
  TRUSTED_PROXY_COUNT: setting({
    schema: z.coerce.number().int().min(0).max(10).default(0),
    expected: 'a whole number from 0 to 10',
    about: 'How many proxies before the server append to X-Forwarded-For; limits per address believe that many.',
  }),
  PYTHON_RUNNERS: setting({
    schema: z.coerce.number().int().min(1).max(64).optional(),
    expected: 'a number of processes from 1 to 64',
    about: "How many learners' programs a web process runs at a time.",
    defaultText: 'number of cores',
  }),
  GOOGLE_CLIENT_ID: setting({
    schema: z.string().optional(),
    expected: 'a client id',
    about: 'Sign-in with Google, with the secret.',
    defaultText: 'off',
  }),
  GOOGLE_CLIENT_SECRET: setting({
    schema: z.string().optional(),
    expected: 'a client secret',
    about: 'Secret of the Google client.',
    defaultText: 'off',
  }),
  GITHUB_CLIENT_ID: setting({
    schema: z.string().optional(),
    expected: 'a client id',
    about: 'Sign-in with GitHub, with the secret.',
    defaultText: 'off',
  }),
  GITHUB_CLIENT_SECRET: setting({
    schema: z.string().optional(),
    expected: 'a client secret',
    about: 'Secret of the GitHub client.',
    defaultText: 'off',
  }),
};

/** Settings that mean something only in pairs. */
const together = [
  ['GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET'],
  ['GITHUB_CLIENT_ID', 'GITHUB_CLIENT_SECRET'],
] as const satisfies readonly (readonly [keyof typeof settings, keyof typeof settings])[];

type Env = { readonly [Name in keyof typeof settings]: z.output<(typeof settings)[Name]['schema']> };

/** A setting has a value that does not fit; the message names it and what is expected. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** Checks the settings among `source`; an empty one counts as not given. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, { schema, expected }] of Object.entries(settings)) {
    const parsed = schema.safeParse(source[name] || undefined);
    if (parsed.success) values[name] = parsed.data;
    // The value itself may be a secret: it is not printed.
    else problems.push(`${name}: expected ${expected}.`);
  }
  for (const [first, second] of together) {
    for (const [name, other] of [
      [first, second],
      [second, first],
    ] as const) {
      if (source[name] && !source[other]) problems.push(`${other}: expected beside ${name}.`);
    }
  }
  if (problems.length > 0) throw new SettingsError(`A setting does not fit:\n  ${problems.join('\n  ')}`);
  return values as Env;
}

/** The settings of this process. */
export const env: Env = readEnv(process.env);

/** Whether this is `npm run dev`: pages are compiled as they are asked for. */
export const isDevelopment: boolean = process.env['NODE_ENV'] === 'development';

/** The folder of the product, for what is not in Next's bundle. */
export const productRoot: string = process.env['KAKUNIN_ROOT'] ?? process.cwd();
