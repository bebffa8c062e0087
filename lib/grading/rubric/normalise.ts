/**
 * One form for characters that a teacher reads as the same. Learners' sentences, literal wordings of rubrics and stems all
 * pass through here. Words stay as they were typed, so that a rubric's regular expressions find what their author sees;
 * spellings of a word are the business of `withSpellings`, different words (ε and イプシロン) that of the rubric.
 */
export function normalise(text: string): string {
  return removeJapaneseSpaces(foldSigns(text)).trim();
}

const GREEK = 'alpha beta gamma delta epsilon zeta eta theta lambda mu nu xi pi rho sigma tau phi chi psi omega'.split(' ');
const GREEK_LETTERS = [...'αβγδεζηθλμνξπρστφχψω'];

/** Characters: width, case, dashes, quotes, commas, superscripts and the usual LaTeX. */
function foldSigns(text: string): string {
  return (
    text
      .replace(/[⁰¹²³⁴-⁹⁺⁻ⁿ]+/g, (raised) => `^${raised.normalize('NFKC')}`)
      .normalize('NFKC')
      // A capital sigma is a sum; in lower case it would be the letter of the sigmoid.
      .replace(/Σ|\\Sigma(?![a-z])/g, '∑')
      .toLowerCase()
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/[\u2018\u2019\u02bc`´]/g, "'")
      .replace(/[\u201c\u201d\u201f]/g, '"')
      .replace(/[〜～]/g, '~')
      .replace(/⁄/g, '/')
      .replace(/[⋅∙]|(?<=[a-z0-9)\]^_\p{sc=Grek}]\s*)・(?=\s*[(\\a-z0-9∂∇∑\p{sc=Grek}])/gu, '·')
      .replace(/\\[dt]?frac\s*\{?([^{}\s])\}?\s*\{?([^{}\s])\}?/g, '$1/$2')
      .replace(/\\(?:var)?([a-z]+)/g, (_, name: string) => GREEK_LETTERS[GREEK.indexOf(name)] ?? LATEX[name] ?? name)
      .replace(/[${}\\]/g, '')
      .replace(/\*\*/g, '^')
      // NFKC has made '，' a ',': between digits or Latin words it stays, in Japanese text it is a '、'.
      .replace(/(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー」)])\s*,\s*|,\s*(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}「])/gu, '、')
      .replace(/\s+/g, ' ')
  );
}

const LATEX: Record<string, string> = {
  times: '×',
  cdot: '·',
  odot: '⊙',
  to: '→',
  rightarrow: '→',
  nabla: '∇',
  partial: '∂',
  sum: '∑',
  left: '',
  right: '',
  mathrm: '',
  text: '',
  quad: ' ',
};

/** Japanese is written without spaces; what stands between it and Latin letters is a matter of taste. */
function removeJapaneseSpaces(text: string): string {
  return text.replace(/(?<=[^\x20-\x7e]) +| +(?=[^\x20-\x7e])/g, '');
}
