import { headers } from 'next/headers';
import { networkOf } from '#lib/accounts/network-of.ts';
import type { Client } from '#lib/accounts/rules.ts';
import { env } from '#lib/env.ts';
import { readSessionCookie } from './session-cookie.ts';

/** Where a request comes from, for limits per address: as far as the proxies can be trusted, no further. */
export async function readAddress(): Promise<string> {
  const head = await headers();
  // Written by our server for every request, whatever the browser sent under that name.
  const peer = head.get('x-kakunin-peer') ?? 'unknown';
  const hops = (head.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  const address = env.TRUSTED_PROXY_COUNT > 0 ? (hops.at(-env.TRUSTED_PROXY_COUNT) ?? peer) : peer;
  return networkOf(address || peer);
}

/** What a sign-in needs to know of the browser. */
export async function readClient(): Promise<Client & { address: string }> {
  const [head, current, address] = await Promise.all([headers(), readSessionCookie(), readAddress()]);
  return { current, address, userAgent: head.get('user-agent') };
}
