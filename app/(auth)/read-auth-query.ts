import { appUrl } from '#app/app-url.ts';
import { isProblem, type Problem } from '#app/form-state.ts';
import { safeNext } from '#app/safe-next.ts';

type Query = Record<string, string | string[] | undefined>;

/** What the address of a sign-in page says: where to go afterwards, and what went wrong before. */
export async function readAuthQuery(searchParams: Promise<Query>): Promise<{ next: string; problem: Problem | null }> {
  const { next, callbackUrl, problem, error } = await searchParams;
  // next-auth names the page in full, and its own problems in its own words.
  const path = one(next) ?? one(callbackUrl)?.replace(appUrl.origin, '');
  const code = one(problem) ?? one(error);
  return { next: safeNext(path), problem: code === undefined ? null : isProblem(code) ? code : 'provider-failed' };
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
