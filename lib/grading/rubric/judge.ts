import type { KeyPoint, Rubric, RubricTerm } from '#lib/questions/rubric.ts';
import type { Mark, Reason } from '../contract.ts';
import type { Span } from './find-terms.ts';
import { findTerm } from './find-terms.ts';
import { type Polarity, polarityOf } from './polarity.ts';
import type { Zone } from './zone.ts';

/** A sentence with all that its reading needs. */
export type ReadSentence = {
  raw: string;
  text: string;
  zones: Zone[];
  copied: Span[];
  isList: boolean;
};

export type ReadAnswer = {
  sentences: ReadSentence[];
  /** Single sentences, and pairs of which the second leans on the first. */
  passages: ReadSentence[][];
};

/** How a passage stands to one alternative of a key point; null where its words are not all there. */
type Finding = 'said' | 'negated' | 'only-keywords' | 'copied-stem' | null;

/** What tells a learner most, first. */
const TELLING = ['said', 'negated', 'only-keywords', 'copied-stem'] as const;

/** The verdict on one key point. Saying what must not be said loses the point, whatever else is said. */
export function judgePoint(point: KeyPoint, { rubric, answer }: { rubric: Rubric; answer: ReadAnswer }): Mark {
  const terms = new Map(rubric.terms.map((term) => [term.id, term]));
  const termsOf = (ids: readonly string[]) => ids.flatMap((id) => terms.get(id) ?? []);

  const contradiction = answer.sentences.find((sentence) => (point.mustNot ?? []).some((ids) => contradicts(termsOf(ids), sentence)));
  if (contradiction) return mark(point, 'wrong', { code: 'contradicted', evidence: contradiction.raw });

  const findings = answer.passages.flatMap((passage) =>
    point.anyOf.map((ids) => ({ finding: find(termsOf(ids), passage), evidence: passage.map((sentence) => sentence.raw).join(' ') })),
  );
  for (const code of TELLING) {
    const found = findings.find(({ finding }) => finding === code);
    if (found) return mark(point, code === 'said' ? 'right' : code === 'negated' ? 'wrong' : 'missed', { code, evidence: found.evidence });
  }
  return mark(point, 'missed', { code: 'not-said' });
}

function mark(point: KeyPoint, verdict: Mark['verdict'], reason: Reason): Mark {
  return { id: point.id, verdict, reason };
}

type Occurrence = { polarity: Polarity; isCopied: boolean };

/** The occurrences of each of the terms in a passage. */
function occurrencesOf(terms: readonly RubricTerm[], passage: readonly ReadSentence[]): Occurrence[][] {
  const bySentence = passage.map((sentence) => {
    const spans = terms.map((term) => findTerm(term, sentence.text));
    const reading = { zones: sentence.zones, wordings: spans.flat() };
    const isCopied = (span: Span) => sentence.copied.some((run) => run.start <= span.start && span.end <= run.end);
    return spans.map((found) => found.map((span) => ({ polarity: polarityOf(span, reading), isCopied: isCopied(span) })));
  });
  return terms.map((_, index) => bySentence.flatMap((sentence) => sentence[index] ?? []));
}

/**
 * Said when every term occurs undenied and at least one of them plainly: what stands beside the matter alone (全データを使う
 * のではなく) says nothing. At least one must be the learner's own word and not the question's.
 */
function find(terms: readonly RubricTerm[], passage: readonly ReadSentence[]): Finding {
  const occurrences = occurrencesOf(terms, passage);
  if (occurrences.some((found) => found.length === 0)) return null;
  if (passage.some((sentence) => sentence.isList)) return 'only-keywords';
  if (occurrences.flat().every((occurrence) => occurrence.isCopied)) return 'copied-stem';
  const undenied = occurrences.map((found) => found.filter((occurrence) => occurrence.polarity !== 'negated'));
  const isPlain = undenied.flat().some(({ polarity }) => polarity === 'affirmed' || polarity === 'prevented');
  return undenied.every((found) => found.length > 0) && isPlain ? 'said' : 'negated';
}

function contradicts(terms: readonly RubricTerm[], sentence: ReadSentence): boolean {
  if (sentence.isList) return false;
  return occurrencesOf(terms, [sentence]).every((found) => found.some(({ polarity, isCopied }) => polarity === 'affirmed' && !isCopied));
}
