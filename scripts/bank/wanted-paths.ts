import { relative, resolve } from 'node:path';

/** A test of bank paths for arguments such as `questions/dl-day1/output` or `dl-day1/output/softmax.yaml`; none means all. */
export function wantedPaths(root: string, args: readonly string[]): (path: string) => boolean {
  const prefixes = args
    .flatMap((arg) => [arg, relative(root, resolve(arg))])
    .map((prefix) => prefix.replaceAll('\\', '/').replace(/\/+$/, ''));
  return (path) => args.length === 0 || prefixes.some((prefix) => prefix === '' || path === prefix || path.startsWith(`${prefix}/`));
}
