// Any origin will do: it only shows whether a path leaves it.
const HERE = 'http://here.invalid';

/** Where to go after signing in: a path of this site, else the home page. Nobody can be led away from here. */
export function safeNext(untrusted: string | null | undefined): string {
  if (!untrusted?.startsWith('/')) return '/';
  const url = URL.parse(untrusted, HERE);
  return url?.origin === HERE ? url.pathname + url.search + url.hash : '/';
}
