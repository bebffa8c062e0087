import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authOptions } from '#app/auth-options.ts';
import { refuse } from '../../refuse.ts';

// Without `_log`, where anybody may write into our log.
const open = new Set(['callback', 'csrf', 'error', 'providers', 'session', 'signin', 'signout']);

async function handle(request: NextRequest, context: { params: Promise<{ nextauth: string[] }> }): Promise<Response> {
  const { nextauth } = await context.params;
  if (!open.has(nextauth[0] ?? '')) return refuse(404, 'not-found');
  return await NextAuth(request, { params: { nextauth } }, authOptions());
}

export { handle as GET, handle as POST };
