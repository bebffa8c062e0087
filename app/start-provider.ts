import { cookies } from 'next/headers';
import { NextRequest, NextResponse } from 'next/server';
import NextAuth from 'next-auth';
import { z } from 'zod';
import type { Provider } from '#lib/accounts/providers.ts';
import { appUrl } from './app-url.ts';
import { authOptions } from './auth-options.ts';

const Csrf = z.object({ csrfToken: z.string() });

/**
 * Begins a sign-in at a provider and returns its address. next-auth's own form needs a script to get its token; asked from an
 * action, the same routes work without one, and their cookies go to the browser with the action's answer.
 */
export async function startProvider(provider: Provider, next: string): Promise<string> {
  const { csrfToken } = Csrf.parse(await (await askNextAuth(['csrf'])).json());
  const answer = await askNextAuth(['signin', provider], { csrfToken, callbackUrl: new URL(next, appUrl).href });
  return answer.headers.get('location') ?? '/sign-in?problem=provider-failed';
}

async function askNextAuth(path: string[], fields?: Record<string, string>): Promise<Response> {
  const body = fields && { method: 'POST', body: new URLSearchParams(fields) };
  const request = new NextRequest(new URL(`/api/auth/${path.join('/')}`, appUrl), body);
  const answer: Response = await NextAuth(request, { params: { nextauth: path } }, authOptions());
  const jar = await cookies();
  for (const cookie of new NextResponse(null, { headers: answer.headers }).cookies.getAll()) jar.set(cookie);
  return answer;
}
