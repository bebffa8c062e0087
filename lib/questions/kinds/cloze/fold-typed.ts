/** How what is typed into a blank is compared: as Python, token by token, or as words. */
export const TYPED_AS = ['code', 'text'] as const;
export type TypedAs = (typeof TYPED_AS)[number];

/** One form for spellings that a teacher reads as the same. Case matters in code and not in words. */
export function foldTyped(value: string, as: TypedAs): string {
  const plain = foldSigns(value);
  return as === 'code' ? foldCode(plain) : foldWords(plain);
}

/** Full-width letters, and the dashes and quotes that an input method makes of those on the keys. */
function foldSigns(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc´]/g, "'")
    .replace(/[\u201c\u201d\u201f]/g, '"')
    .trim();
}

const TOKEN =
  /(?<blank>\s+|#.*)|(?<text>[rbfu]{0,2}(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'))|(?<number>(?:\d[\d_]*\.?\d*|\.\d+)(?:e[+-]?\d+)?)|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<sign>[^\s])/giu;

/** Tokens set close; a space stands only where two words would become one. */
function foldCode(code: string): string {
  let folded = '';
  for (const { groups = {} } of code.matchAll(TOKEN)) {
    const token = groups['text']
      ? foldQuotes(groups['text'])
      : groups['number']
        ? foldNumber(groups['number'])
        : (groups['word'] ?? groups['sign'] ?? '');
    if (/[\p{L}\p{N}_]$/u.test(folded) && /^[\p{L}\p{N}_]/u.test(token)) folded += ' ';
    folded += token;
  }
  return folded.replace(/;$/, '');
}

function foldQuotes(text: string): string {
  const at = text.search(/["']/);
  const inner = text.slice(at + 1, -1).replace(/\\(["'])/g, '$1');
  return `${text.slice(0, at).toLowerCase()}'${inner}'`;
}

/** `1.`, `1.0` and `1.00` are one number, `1` is another: it is a whole one. */
function foldNumber(number: string): string {
  const [digits = '', exponent] = number.toLowerCase().replaceAll('_', '').split('e');
  const [whole = '', fraction] = digits.split('.');
  const decimals = fraction === undefined ? '' : `.${fraction.replace(/0+$/, '') || '0'}`;
  return `${whole.replace(/^0+(?=\d)/, '') || '0'}${decimals}${exponent === undefined ? '' : `e${Number(exponent)}`}`;
}

/** Words without what is a matter of taste: case, spaces, hyphens, brackets around them, a final ー. */
function foldWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[「『"'(]+|[」』"').。、,]+$/g, '')
    .replace(/(?<=\p{L})[-・](?=\p{L})/gu, '')
    .replace(/\s+/g, '')
    .replace(/(?<=[\p{sc=Katakana}ー]{2})ー(?!\p{sc=Katakana})/gu, '');
}
