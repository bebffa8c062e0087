/** A list of words is no answer, however right the words: three or more pieces and nothing that ties them together. */

const JA = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}ー]';
const SEPARATOR = new RegExp(`[、，,・･;；→|｜&。｡\\n\u3000]\\s*|(?<=${JA})\\s+|\\s+(?=${JA})|(?<=${JA})\\s*[/／+＋]\\s*(?=${JA})`, 'u');
/** A space before a particle belongs to the word before it: 重み W を. */
const SPACE_BEFORE_PARTICLE = /(?<=[\w\p{sc=Grek})）$}])\s+(?=[をがはにでへとのもや]|から|まで|より)/gu;
/** Case particles between words; の, と and や only line nouns up. */
const PARTICLE =
  /(?<=[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}ー\w)）」$}])(?:を|が|は|に(?!つ)|で(?!き|す)|へ|から|まで|より|も)(?=[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}ー\w(（「]|$)/u;
const PREDICATE = /する|した|して|され|られ|なる|なり|なっ|できる|でき、|ます|です|である|だから|ため|ので|ない|こと|よう/u;
const JAPANESE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;
const FUNCTION_WORD =
  /\b(?:the|an?|of|to|in|by|with|is|are|was|were|be|it|its|they|their|we|you|this|that|so|for|from|on|as|when|each|every|not|can|will|do|does|at|because|which|has|have|than|into|if|would|without|between)\b/i;

/** Whether a text is only a list of keywords. `text` is as typed: spaces between words are what gives it away. */
export function isKeywordList(text: string): boolean {
  return JAPANESE.test(text) ? isJapaneseList(text) : isEnglishList(text);
}

/** Whether a sentence is a bare word or two, which a list may hold one to a line. */
export function isBareWord(sentence: string): boolean {
  if (JAPANESE.test(sentence)) return sentence.length <= 12 && !PARTICLE.test(sentence) && !PREDICATE.test(sentence);
  return sentence.trim().split(/\s+/).length <= 2 && !FUNCTION_WORD.test(sentence);
}

function isJapaneseList(text: string): boolean {
  const pieces = split(text, /(?<=[\p{sc=Han}\p{sc=Kana}ー])[とや](?=[\p{sc=Han}\p{sc=Kana}])/u);
  const tied = pieces.filter((piece) => PARTICLE.test(piece)).length;
  const predicates = pieces.filter((piece) => PREDICATE.test(piece)).length;
  if (pieces.length === 2) return tied + predicates === 0 && pieces.every((piece) => !/(?:たび|ごと|ずつ|く|て|り|し)$/.test(piece));
  return pieces.length >= 3 && tied <= pieces.length / 4 && predicates <= pieces.length / 3;
}

function isEnglishList(text: string): boolean {
  if (FUNCTION_WORD.test(text)) return false;
  const pieces = text.split(/[,;/|+\n]+|\.(?=\s|$)/).filter((piece) => piece.trim() !== '');
  const isShort = (piece: string) => piece.trim().split(/\s+/).length <= 3;
  return pieces.length >= 3 ? pieces.every(isShort) : pieces.length === 1 && text.trim().split(/\s+/).length >= 7;
}

function split(text: string, also: RegExp): string[] {
  return text
    .replace(SPACE_BEFORE_PARTICLE, '')
    .split(SEPARATOR)
    .flatMap((piece) => piece.split(also))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}
