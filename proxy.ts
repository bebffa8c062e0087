import { type NextRequest, NextResponse } from 'next/server';
import { env, isDevelopment } from '#lib/env.ts';
import { appUrl, isHttps } from './app/app-url.ts';
import { contentSecurityPolicy } from './app/content-security-policy.ts';
import { configuredProviders, providerOrigins } from './app/providers.ts';
import { findGuardProblem } from './app/request-guard.ts';

/** Refuses what is not for us and gives each page its nonce. Who may see what is decided by pages, actions and handlers. */
export function proxy(request: NextRequest): NextResponse {
  const problem = findGuardProblem(
    {
      method: request.method,
      host: hostOf(request),
      origin: request.headers.get('origin'),
      fetchSite: request.headers.get('sec-fetch-site'),
    },
    appUrl,
  );
  if (problem === 'wrong-host') {
    return new NextResponse(`This server answers for ${appUrl.origin}. If people open another address, set APP_URL to it.\n`, {
      status: 421,
    });
  }
  if (problem === 'cross-origin') {
    return NextResponse.json({ ok: false, error: { code: 'cross-origin' } }, { status: 403 });
  }
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentSecurityPolicy({
    nonce,
    formOrigins: configuredProviders().map((provider) => providerOrigins[provider]),
    isDevelopment,
    isHttps,
  });
  // Next reads the nonce from the request's policy and puts it on its own scripts and styles.
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-nonce', nonce);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  if (isHttps) response.headers.set('strict-transport-security', 'max-age=31536000');
  return response;
}

/** A proxy before us may have changed the Host header; then it says which it was. */
function hostOf(request: NextRequest): string | null {
  const forwarded = env.TRUSTED_PROXY_COUNT > 0 ? request.headers.get('x-forwarded-host')?.split(',').at(-1)?.trim() : undefined;
  return forwarded || request.headers.get('host');
}

// Not for files that are the same for everybody, nor for health checks, which name the machine by any address.
export const config = { matcher: ['/((?!_next/static|_next/image|api/health|icon.svg|favicon.ico|manifest.webmanifest).*)'] };
