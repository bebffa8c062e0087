const NUMERALS = '〇一二三四五六七八九';
const COUNTER = '(?=[件個つ回枚行乗層倍点種番]|サンプル|データ|ステップ)';

/** Spellings that say the same word; each is a pattern for what an author wrote and a pattern for all that it stands for. */
const SPELLINGS: [RegExp, string | ((found: string) => string)][] = [
  [/ひとつ/g, '(?:ひとつ|[1一]つ)'],
  [/ふたつ/g, '(?:ふたつ|[2二]つ)'],
  [/[1一]つ/g, '(?:ひとつ|[1一]つ)'],
  [/[2二]つ/g, '(?:ふたつ|[2二]つ)'],
  [/[2二自]乗/g, '[2二自]乗'],
  [/1\\\/2|[2二]分の[1一]/g, '(?:1\\/2|[2二]分の[1一])'],
  [new RegExp(`(?<![0-9\\[])[1-9](?![0-9])${COUNTER}`, 'g'), (digit) => `[${digit}${NUMERALS[Number(digit)]}]`],
  [new RegExp(`(?<![0-9一二三四五六七八九])[一二三四五六七八九]${COUNTER}`, 'g'), (numeral) => `[${NUMERALS.indexOf(numeral)}${numeral}]`],
  [/すべて|[全総]て/g, '(?:すべて|[全総]て)'],
  [/出来|でき/g, '(?:出来|でき)'],
  [/(?<=[るうくすつむぶぐただの])(?:度|たび)/g, '(?:度|たび)'],
  [/(?<=[\p{sc=Han}\p{sc=Kana}ーるうくすつむぶぐ?])(?:毎|ごと)/gu, '(?:毎|ごと)'],
  [/[無な](?=い|く|かっ|けれ)/g, '[無な]'],
  [/non\[- \]\?|(?<![a-z])non(?=[a-z])/g, 'non[- ]?'],
];

/** A pattern of literal text, widened by the other spellings of its words. */
export function withSpellings(pattern: string): string {
  // Each found piece is set aside before the next rule looks, so that no rule changes what another wrote.
  const pieces: string[] = [];
  const marked = SPELLINGS.reduce(
    (rest, [spelling, all]) =>
      rest.replace(spelling, (found) => {
        pieces.push(typeof all === 'string' ? all : all(found));
        return String.fromCodePoint(PRIVATE_USE + pieces.length - 1);
      }),
    pattern,
  );
  return marked.replace(/[\ue000-\uf8ff]/g, (mark) => pieces[(mark.codePointAt(0) ?? PRIVATE_USE) - PRIVATE_USE] ?? '');
}

const PRIVATE_USE = 0xe000;

const NUMERAL_BEFORE_COUNTER = new RegExp(`(?<![${NUMERALS}十百])[一二三四五六七八九]${COUNTER}|[二自](?=乗)`, 'g');

/** Figures for numerals before counters, one character for one: positions stay. */
export function foldNumerals(text: string): string {
  return text.replace(NUMERAL_BEFORE_COUNTER, (numeral) => (numeral === '自' ? '2' : String(NUMERALS.indexOf(numeral))));
}
