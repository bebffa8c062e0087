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

/** Symbols and functions of formulas, which no word of a list looks like. */
const SYMBOL = '(?<![a-z])(?:[a-z]{1,3}|loss|grad|relu|sigmoid|softmax|mean|argmax)(?![a-z])|\\\\[a-z]+';
const SIDE = `(?:${SYMBOL}|[0-9\\p{sc=Grek}∂∇∑√∞_^(){}\\[\\]'.·⋅・×*/+\\-−⊙$ ]|,(?! )|(?<=[0-9]),)+`;
/** An equation or an assignment: z = max(0, u). It states something, as a sentence does. */
const EQUATION = new RegExp(`${SIDE}(?:[=≒≈←]${SIDE})+`, 'giu');
/** What comes of what, or is added to it: one-hot→ラベル番号. A longer chain of arrows is a list again. */
const STATING_SIGN = /[→⇒+]/;
const ARROW_STATEMENT = /(?<=^|[、,。\n])[^、,。\s→⇒]+[→⇒][^、,。\s→⇒]+(?=$|[、,。\n])/g;
/** Two things and what is made of them: 重み付き和とバイアスの和. */
const RESULT_OF_TWO = /の(?:和|差|積|商|比|内積|合計)$/;

/** Whether a text is only a list of keywords. `typed` is as typed: spaces between words are what gives it away. */
export function isKeywordList(typed: string): boolean {
  const text = typed.normalize('NFKC');
  return JAPANESE.test(text) ? isJapaneseList(text) : isEnglishList(text);
}

/** Whether a sentence is a bare word or two, which a list may hold one to a line. */
export function isBareWord(sentence: string): boolean {
  if (equationsIn(sentence) > 0) return false;
  if (JAPANESE.test(sentence)) return sentence.length <= 12 && !PARTICLE.test(sentence) && !PREDICATE.test(sentence);
  return sentence.trim().split(/\s+/).length <= 2 && !FUNCTION_WORD.test(sentence);
}

function isEquation(found: string): boolean {
  return found.split(/[=≒≈←]/).every((side) => /[\p{L}\p{N}]/u.test(side));
}

function equationsIn(text: string): number {
  return [...text.normalize('NFKC').matchAll(EQUATION)].filter(([found]) => isEquation(found)).length;
}

function isJapaneseList(text: string): boolean {
  const sentences = text
    .replace(/(?<=[a-z0-9_^])[([][^()[\]]*[)\]]/gi, (arguments_) => arguments_.replace(/[, ]/g, ''))
    .replace(/ *([×·⊙÷→⇒]) */g, '$1')
    .replace(EQUATION, (found) => (isEquation(found) ? ` ${READ_ALOUD} ` : found))
    .replace(ARROW_STATEMENT, READ_ALOUD);
  const pieces = split(sentences, /(?<=[\p{sc=Han}\p{sc=Kana}ー])[とや](?=[\p{sc=Han}\p{sc=Kana}])/u);
  const tied = pieces.filter((piece) => PARTICLE.test(piece)).length;
  const predicates = pieces.filter((piece) => PREDICATE.test(piece)).length;
  if (pieces.length === 2 && (STATING_SIGN.test(text) || RESULT_OF_TWO.test(text))) return false;
  if (pieces.length === 2) return tied + predicates === 0 && pieces.every((piece) => !/(?:たび|ごと|ずつ|く|て|り|し)$/.test(piece));
  return pieces.length >= 3 && tied <= pieces.length / 4 && predicates <= pieces.length / 3;
}

/** What an equation is to the counting of particles and predicates. */
const READ_ALOUD = '左辺が右辺である';

function isEnglishList(text: string): boolean {
  if (FUNCTION_WORD.test(text)) return false;
  const words = text.replace(EQUATION, (found) => (isEquation(found) ? ' ' : found));
  if (words !== text && !/[a-z]{4}/i.test(words)) return false;
  const pieces = words.split(/[,;/|+\n]+|\.(?=\s|$)/).filter((piece) => piece.trim() !== '');
  const isShort = (piece: string) => piece.trim().split(/\s+/).length <= 3;
  return pieces.length >= 3 ? pieces.every(isShort) : pieces.length === 1 && words.trim().split(/\s+/).length >= 7;
}

function split(text: string, also: RegExp): string[] {
  return text
    .replace(SPACE_BEFORE_PARTICLE, '')
    .split(SEPARATOR)
    .flatMap((piece) => piece.split(also))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}
