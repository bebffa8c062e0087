import { isIP } from 'node:net';

export type GuardedRequest = {
  method: string;
  /** Host header, or what the nearest trusted proxy says it was. */
  host: string | null;
  origin: string | null;
  /** Sec-Fetch-Site. */
  fetchSite: string | null;
};

export type GuardProblem =
  /** The request is for another name than ours: a mistaken setting, or a page elsewhere that rebinds its DNS name to us. */
  | 'wrong-host'
  /** Another site's page wants to change something with this browser's cookies. */
  | 'cross-origin';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Why a request must not reach a page or handler; null when it may. Who asks is for those to decide. */
export function findGuardProblem({ method, host, origin, fetchSite }: GuardedRequest, appUrl: URL): GuardProblem | null {
  if (host === null || !isOurHost(host, appUrl)) return 'wrong-host';
  if (safe.has(method)) return null;
  // Browsers send an origin with every such request. Without both headers it is no browser, hence nobody's cookies.
  if (origin === null) return fetchSite === null || fetchSite === 'same-origin' || fetchSite === 'none' ? null : 'cross-origin';
  return URL.parse(origin)?.host === host.toLowerCase() ? null : 'cross-origin';
}

/**
 * Without a public address the server is for this machine and its network: any address in digits will do, at any port
 * (a tunnel may change it), because a name cannot be rebound to digits.
 */
function isOurHost(host: string, appUrl: URL): boolean {
  const asked = URL.parse(`http://${host}`);
  if (asked === null) return false;
  if (host.toLowerCase() === appUrl.host) return true;
  return isLocal(appUrl.hostname) && (asked.hostname === 'localhost' || isIP(bare(asked.hostname)) !== 0);
}

function isLocal(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname);
}

function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '');
}
