import { Question } from '#lib/questions/question.ts';
import { instantiate } from '#lib/questions/variants/instantiate.ts';

/** A version never changes, so it is read once. Bounded, oldest out first. */
const parsed = new Map<string, Question>();
const MAX_PARSED = 1_000;

/** The question of a version as an attempt got it: from its stored content, its numbers drawn by the seed. */
export function versionedQuestion({ versionId, content, seed }: { versionId: string; content: unknown; seed: number }): Question {
  return instantiate(readVersion(versionId, content), seed);
}

function readVersion(versionId: string, content: unknown): Question {
  const known = parsed.get(versionId);
  if (known) return known;
  const question = Question.parse(content);
  const [oldest] = parsed.keys();
  if (oldest !== undefined && parsed.size >= MAX_PARSED) parsed.delete(oldest);
  parsed.set(versionId, question);
  return question;
}
