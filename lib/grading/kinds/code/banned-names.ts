/** Strings (triple-quoted ones first) and comments: what stands there is not code. */
const NOT_CODE = /("""|''')[\s\S]*?(?:\1|$)|"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'|#[^\n]*/g;

/** Which of the names a piece of Python uses, outside of strings and comments. A dotted name is looked for as it is written. */
export function bannedNames(code: string, names: readonly string[]): string[] {
  // Python reads ｓｕｍ as sum, and goes on in the next line after a backslash.
  const plain = code
    .replaceAll(NOT_CODE, ' ')
    .normalize('NFKC')
    .replaceAll(/\\\r?\n/g, ' ');
  return names.filter((name) => new RegExp(`(?<![\\w.])${name.replaceAll('.', '\\s*\\.\\s*')}(?!\\w)`).test(plain));
}
