/**
 * One spelling for texts that a teacher reads as the same. Learners' sentences, literal wordings of rubrics and stems all
 * pass through here, so what is folded needs no synonym; ε and イプシロン are different words and stay the rubric's business.
 */
export function normalise(text: string): string {
  return removeJapaneseSpaces(foldWords(foldSigns(text))).trim();
}

const GREEK = 'alpha beta gamma delta epsilon zeta eta theta lambda mu nu xi pi rho sigma tau phi chi psi omega'.split(' ');
const GREEK_LETTERS = [...'αβγδεζηθλμνξπρστφχψω'];

/** Characters: width, case, dashes, quotes, commas, superscripts and the usual LaTeX. */
function foldSigns(text: string): string {
  return (
    text
      .replace(/[⁰¹²³⁴-⁹⁺⁻ⁿ]+/g, (raised) => `^${raised.normalize('NFKC')}`)
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/[\u2018\u2019\u02bc`´]/g, "'")
      .replace(/[\u201c\u201d\u201f]/g, '"')
      .replace(/[〜～]/g, '~')
      .replace(/⁄/g, '/')
      .replace(/\\[dt]?frac\s*\{?([^{}\s])\}?\s*\{?([^{}\s])\}?/g, '$1/$2')
      .replace(/\\(?:var)?([a-z]+)/g, (_, name: string) => GREEK_LETTERS[GREEK.indexOf(name)] ?? LATEX[name] ?? name)
      .replace(/[${}\\]/g, '')
      .replace(/\*\*/g, '^')
      // NFKC has made '，' a ',': between digits or Latin words it stays, in Japanese text it is a '、'.
      .replace(/(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー」)])\s*,\s*|,\s*(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}「])/gu, '、')
      .replace(/\s+/g, ' ')
  );
}

const LATEX: Record<string, string> = { times: '×', cdot: '·', nabla: '∇', partial: '∂', sum: '∑', left: '', right: '', mathrm: '', text: '', quad: ' ' };

const NUMERALS = '〇一二三四五六七八九';
const digitOf = (numeral: string) => (NUMERALS.includes(numeral) ? String(NUMERALS.indexOf(numeral)) : numeral);

/** Spellings of the same word that NFKC leaves apart. Safe in regular expressions too: only Japanese literals change. */
export function foldWords(text: string): string {
  return text
    .replace(/[一二三四五六七八九](?=[件個つ回枚行乗層倍点種番]|サンプル|データ|ステップ|分の)/g, digitOf)
    .replace(/ひとつ/g, '1つ')
    .replace(/ふたつ/g, '2つ')
    .replace(/自乗/g, '2乗')
    .replace(/([0-9])分の([0-9一二三四五六七八九])/g, (_, lower: string, upper: string) => `${digitOf(upper)}/${lower}`)
    .replace(/[全総凡]て/g, 'すべて')
    .replace(/出来(?=[るなまたずれ])/g, 'でき')
    .replace(/無(?=[いく]|かっ|けれ)/g, 'な')
    .replace(/(?<=[るうくすつむぶぐただの])度(?=に|、|$)/g, 'たび')
    .replace(/(?<=[\p{sc=Han}\p{sc=Kana}ーる])毎(?=に|の|、|$)/gu, 'ごと')
    .replace(/\bnon[- ](?=[a-z])/g, 'non');
}

/** Japanese is written without spaces; what stands between it and Latin letters is a matter of taste. */
function removeJapaneseSpaces(text: string): string {
  return text.replace(/(?<=[^\x20-\x7e]) +| +(?=[^\x20-\x7e])/g, '');
}
