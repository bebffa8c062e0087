import { z } from 'zod';
import { db } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import { Answer } from '#lib/questions/answer.ts';
import { isUuid } from './is-uuid.ts';
import { storableJson } from './storable-json.ts';

const MAX_INTEGER = 2 ** 31 - 1;

/** What a browser sends to save one answer. */
export const SaveBody = z.strictObject({
  itemId: z.uuid(),
  partId: z.string().regex(/^[\w-]{1,100}$/),
  answer: Answer,
  clientId: z.string().regex(/^[\w-]{1,64}$/),
  clientSeq: z.int().min(0).max(MAX_INTEGER),
  baseRevision: z.int().min(0).max(MAX_INTEGER),
  // A browser with a broken clock must still be able to save.
  clientTime: z.iso.datetime().nullable().catch(null),
});
export type SaveBody = z.infer<typeof SaveBody>;

export type Save = SaveBody & {
  userId: string;
  sessionId: string;
  attemptId: string;
  /** How long the request has been with us: it counts from its arrival. */
  elapsedMs: number;
};

export type SaveRefusal =
  /** Signed out, expired or disabled: the browser keeps the answer until somebody has signed in. */
  | 'session-ended'
  /** Missing, somebody else's, or a question that was not shown yet. */
  | 'not-found'
  /** Not an answer of that part's kind. */
  | 'invalid-answer';

export type Saved = {
  ok: true;
  /** `saved`: it counts. `conflict`: kept, another device had changed the answer. `late`: kept, came after closing. */
  outcome: 'saved' | 'conflict' | 'late';
  /** The revision that this save made. */
  revision: number;
  savedAt: Date;
  /** What counts now. */
  current: { answer: Answer | null; revision: number; clientId: string };
  deadlineAt: Date | null;
  serverNow: Date;
};

type Row = {
  outcome: Saved['outcome'] | SaveRefusal;
  revision: number;
  saved_at: Date;
  current_answer: Answer | null;
  current_revision: number;
  current_client_id: string;
  deadline_at: Date | null;
  server_now: Date;
};

/** Saves one answer in one statement; the function in the database decides. Sending the same save again changes nothing. */
export async function saveResponse(save: Save): Promise<Saved | { ok: false; error: { code: SaveRefusal } }> {
  if (!isUuid(save.attemptId)) return { ok: false, error: { code: 'not-found' } };
  const [row] = await db.$queryRaw<[Row]>`
    select * from save_response(
      ${save.userId}::uuid, ${save.sessionId}::uuid, ${save.attemptId}::uuid, ${save.itemId}::uuid, ${save.partId},
      ${storableJson(save.answer)}::jsonb, ${save.clientId}, ${save.clientSeq}::int, ${save.baseRevision}::int,
      ${save.clientTime}::timestamptz, ${save.elapsedMs}::float8, ${env.SAVE_GRACE_SECONDS}::float8
    )`;
  switch (row.outcome) {
    case 'session-ended':
    case 'not-found':
    case 'invalid-answer':
      return { ok: false, error: { code: row.outcome } };
    case 'saved':
    case 'conflict':
    case 'late':
      return {
        ok: true,
        outcome: row.outcome,
        revision: row.revision,
        savedAt: row.saved_at,
        current: { answer: row.current_answer, revision: row.current_revision, clientId: row.current_client_id },
        deadlineAt: row.deadline_at,
        serverNow: row.server_now,
      };
  }
}
