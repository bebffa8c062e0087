const notSupported = 52;

/** Functions that answer with a pointer or a count: nothing is 0 there, not −1. */
const answersNothing = new Set([
  'ctermid',
  'dcngettext',
  'dngettext',
  'ngettext',
  'gai_strerror',
  'getaddrinfo',
  'gethostbyaddr',
  'gethostbyname',
  'getlogin',
  'getprotobyname',
  'getservbyname',
  'getservbyport',
  'getpwnam',
  'getpwuid',
  'hstrerror',
  'if_indextoname',
  'if_nameindex',
  'if_nametoindex',
  'popen',
  'tmpfile',
  'tmpnam',
  'tcgetattr',
  '__cxa_allocate_exception',
  '_Znwm',
  'alarm',
]);

/**
 * Stands in for a function of the system that the interpreter would call and must not: it does nothing and answers that
 * it is not supported.
 */
export function closedFunction(name: string, setErrno: (value: number) => void): () => number {
  const answer = answersNothing.has(name) ? 0 : -1;
  return () => {
    setErrno(notSupported);
    return answer;
  };
}
