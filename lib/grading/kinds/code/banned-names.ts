/** Strings (triple-quoted ones first) and comments: what stands there is not code. */
const NOT_CODE = /("""|''')[\s\S]*?(?:\1|$)|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|#[^\n]*/g;

/** Which of the names a piece of Python uses, outside of strings and comments. A dotted name is looked for as it is written. */
export function bannedNames(code: string, names: readonly string[]): string[] {
  const plain = code.replaceAll(NOT_CODE, ' ');
  return names.filter((name) => new RegExp(`(?<![\\w.])${name.replaceAll('.', '\\s*\\.\\s*')}(?!\\w)`).test(plain));
}
