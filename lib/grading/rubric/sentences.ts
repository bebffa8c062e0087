import { normalise } from './normalise.ts';

/** A learner's sentence: `raw` as typed, for showing it again; `text` normalised, for reading it. */
export type Sentence = { raw: string; text: string };

/** Ends of sentences: 。！？ always, '.' unless it stands in a number, a name like np.sum or an abbreviation. */
const SENTENCE_END = /[。｡！？!?]+[」』）)]?|(?<!\b(?:e\.g|i\.e|vs|cf|eq|fig))[.．](?=[\s」』）)]|$|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])/u;
const BULLET = /^\s*(?:[・●○■□◆\-*•]|[①-⑳]|[0-9０-９]+[.)．）])/u;
/** After these a line is not finished: comma, particle, connective form. */
const LINE_GOES_ON = /(?:[、，,をにはがでとのへてもや]|から|ので|ため|たび|ごと|[a-z0-9])\s*$/iu;

export function splitSentences(answer: string): Sentence[] {
  return joinWrappedLines(answer)
    .flatMap((line) => line.replace(new RegExp(SENTENCE_END, 'gu'), '$&\n').split('\n'))
    .map((raw) => ({ raw: raw.trim(), text: withoutEnd(normalise(raw)) }))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence.text));
}

/** A line break ends a sentence, unless the line was plainly broken by hand to fit. */
function joinWrappedLines(answer: string): string[] {
  const lines: string[] = [];
  for (const line of answer.split(/\r\n|[\r\n]/)) {
    const previous = lines.at(-1);
    if (previous !== undefined && LINE_GOES_ON.test(previous) && line.trim() !== '' && !BULLET.test(line)) {
      lines[lines.length - 1] = `${previous.trimEnd()} ${line.trimStart()}`;
    } else {
      lines.push(line);
    }
  }
  return lines;
}

function withoutEnd(text: string): string {
  return text.replace(/[。.!?]+$/u, '');
}

/** A beginning that leans on the sentence before: both together may say what one rubric point wants. */
const LEANS_ON_PREVIOUS =
  /^[・、\s]*(?:その(?!まま|他)|それ|これ|この|こう|そう|そして|よって|だから|ですから|なので|したがって|従って|ゆえに|故に|すると|つまり|すなわち|結果|(?:therefore|thus|hence|so|this|these|that|those|it|its|they|then|consequently|which|and then|and so|as a result|in this way|by doing so)\b)/u;

/** Passages in which a point may be said: every sentence, and every two of which the second leans on the first. */
export function passagesOf(sentences: readonly Sentence[]): Sentence[][] {
  const singles = sentences.map((sentence) => [sentence]);
  const pairs = sentences.flatMap((sentence, index) => {
    const previous = sentences[index - 1];
    return previous !== undefined && LEANS_ON_PREVIOUS.test(sentence.text) ? [[previous, sentence]] : [];
  });
  return [...singles, ...pairs];
}
