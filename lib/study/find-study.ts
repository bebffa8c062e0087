import { db } from '#lib/db/client.ts';
import type { Note } from './rules.ts';

/** What a learner has attached to a question. */
export type Study = { isBookmarked: boolean; note: Note };

const nothing: Study = { isBookmarked: false, note: { text: '', revision: 0 } };

/** Bookmarks and notes of this learner on these questions, by question. */
export async function findStudy({
  userId,
  questionIds,
}: {
  userId: string;
  questionIds: readonly string[];
}): Promise<(questionId: string) => Study> {
  if (questionIds.length === 0) return () => nothing;
  const where = { userId, questionId: { in: [...questionIds] } };
  const [bookmarks, notes] = await Promise.all([db.bookmark.findMany({ where }), db.questionNote.findMany({ where })]);
  const marked = new Set(bookmarks.map(({ questionId }) => questionId));
  const written = new Map(notes.map(({ questionId, text, revision }) => [questionId, { text, revision }]));
  return (questionId) => ({ isBookmarked: marked.has(questionId), note: written.get(questionId) ?? nothing.note });
}
