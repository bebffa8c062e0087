import { hash, verify } from '@node-rs/argon2';
import { normalisePassword } from './rules.ts';

// argon2id, the package's default, with the first parameters that OWASP's cheat sheet recommends: 19 MiB, two passes.
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let dummy: Promise<string> | undefined;

export async function hashPassword(password: string): Promise<string> {
  return await hash(normalisePassword(password), parameters);
}

/** Takes as long for an account that does not exist (null) as for one that does, so that time tells nobody which there are. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  dummy ??= hash('no account has this password', parameters);
  const isRight = await verify(passwordHash ?? (await dummy), normalisePassword(password));
  return passwordHash !== null && isRight;
}
