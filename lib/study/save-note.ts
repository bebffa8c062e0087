import { storableText } from '#lib/attempts/storable-json.ts';
import { db } from '#lib/db/client.ts';
import { isTooLong, type Note } from './rules.ts';

type Ask = {
  userId: string;
  questionId: string;
  text: string;
  /** The revision that the text was written on; 0 where there was none. */
  baseRevision: number;
};

export type NoteRefusal =
  /** There is no such question. */
  | { code: 'not-found' }
  | { code: 'too-long' }
  /** Another page has changed the note meanwhile: nothing was saved, the learner chooses. */
  | { code: 'conflict'; current: Note };

export type NoteSaved = { ok: true; revision: number } | { ok: false; error: NoteRefusal };

/** Saves a note if it was written on the text that is kept now. The same text again is saved already. */
export async function saveNote({ userId, questionId, text: untidy, baseRevision }: Ask): Promise<NoteSaved> {
  const text = storableText(untidy);
  return await db.$transaction(async (tx): Promise<NoteSaved> => {
    // The learner's row makes saves of two pages queue up, also the first ones.
    await tx.$queryRaw`select id from "user" where id = ${userId}::uuid for no key update`;
    const question = await tx.question.findUnique({ where: { id: questionId }, select: { headVersionId: true } });
    if (!question || question.headVersionId === null) return { ok: false, error: { code: 'not-found' } };
    const kept = await tx.questionNote.findUnique({ where: { userId_questionId: { userId, questionId } } });
    const current: Note = { text: kept?.text ?? '', revision: kept?.revision ?? 0 };
    if (current.text === text) return { ok: true, revision: current.revision };
    if (current.revision !== baseRevision) return { ok: false, error: { code: 'conflict', current } };
    if (isTooLong(text, current.text)) return { ok: false, error: { code: 'too-long' } };
    const revision = current.revision + 1;
    await tx.$executeRaw`
      insert into question_note (user_id, question_id, text, revision, updated_at)
      values (${userId}::uuid, ${questionId}, ${text}, ${revision}::int, app_now())
      on conflict (user_id, question_id) do update set text = excluded.text, revision = excluded.revision, updated_at = excluded.updated_at`;
    return { ok: true, revision };
  });
}
