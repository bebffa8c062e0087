import type { Span } from './find-terms.ts';
import { normalise } from './normalise.ts';

/** A run this long is no accident, even in a sentence of the learner's own. */
const COPIED_RUN = 8;
/** Shorter runs count when the sentence is little else. */
const PIECE = 3;
const COPIED_SHARE = 0.8;

/** A text of the question, made comparable with a learner's sentence. */
export function prepareSource(markdown: string): string {
  return normalise(markdown.replace(/\*\*(?=\S)(.+?)\*\*/gs, '$1').replace(/`/g, ''));
}

/**
 * The stretches of a normalised sentence that repeat the question. Long runs always; shorter ones when four fifths of
 * the sentence are taken from there. A listing is repeated only by a sentence that is nothing else.
 */
export function findCopied(text: string, sources: { stems: readonly string[]; listing: readonly string[] }): Span[] {
  const pieces = findRuns(text, [...sources.stems, ...sources.listing], PIECE);
  const share = pieces.reduce((sum, piece) => sum + lengthOf(text.slice(piece.start, piece.end)), 0) / lengthOf(text);
  return share >= COPIED_SHARE ? pieces : findRuns(text, sources.stems, COPIED_RUN);
}

function findRuns(text: string, sources: readonly string[], minLength: number): Span[] {
  const runs: Span[] = [];
  for (let start = 0; start < text.length; ) {
    let end = start;
    while (end < text.length && sources.some((source) => source.includes(text.slice(start, end + 1)))) end++;
    if (end > start && lengthOf(text.slice(start, end)) >= minLength) {
      runs.push({ start, end });
      start = end;
    } else {
      start++;
    }
  }
  return runs;
}

/** A Japanese character says about as much as three Latin letters. */
function lengthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character <= '\u024f' ? 1 / 3 : 1), 0);
}
