import { db } from '#lib/db/client.ts';
import type { LocalText } from '#lib/questions/local-text.ts';
import { partsOf } from '#lib/questions/parts.ts';
import { listHeldBack, type OpenElsewhere } from './held-back.ts';
import { isUuid } from './is-uuid.ts';
import { questionImages } from './question-images.ts';
import { versionedQuestion } from './versioned-question.ts';

type Ask = {
  userId: string;
  attemptId: string;
  itemId: string;
  partId: string;
  /** From 1; they come one after the other. */
  number: number;
};

export type HintRefusal =
  /** Missing, somebody else's, in a test, or no hint that comes next. */
  | { code: 'not-found' }
  /** The question was marked, or practice has ended. */
  | { code: 'closed' }
  | OpenElsewhere;

/** A hint as its learner may see it, once it was taken. */
export type RevealedHint = { number: number; text: LocalText; cost: number };

/** `images`: names of the question's images to the hashes under which they are served. */
export type Revealed = { ok: true; hint: RevealedHint; images: Record<string, string> } | { ok: false; error: HintRefusal };

/** Takes a hint in practice: from here on it costs its share. Asking for it again gives the same and costs nothing more. */
export async function revealHint({ userId, attemptId, itemId, partId, number }: Ask): Promise<Revealed> {
  const notFound: Revealed = { ok: false, error: { code: 'not-found' } };
  if (!isUuid(attemptId) || !isUuid(itemId)) return notFound;
  const item = await findItem({ userId, attemptId, itemId, partId });
  if (!item) return notFound;
  const openIn = (await listHeldBack(userId)).get(item.questionId);
  if (openIn !== undefined) return { ok: false, error: { code: 'open-elsewhere', attemptId: openIn } };
  const hint = partsOf(versionedQuestion(item)).find((part) => part.id === partId)?.hints[number - 1];
  // Only the next one: whoever skips one would have to be told what it costs first.
  if (!hint || number > item.taken + 1) return notFound;
  const revealed: Revealed = { ok: true, hint: { number, text: hint.text, cost: hint.cost }, images: item.images };
  if (number <= item.taken) return revealed;
  return (await take({ itemId, partId, number, cost: hint.cost })) ? revealed : { ok: false, error: { code: 'closed' } };
}

type Item = { versionId: string; questionId: string; content: unknown; seed: number; images: Record<string, string>; taken: number };

async function findItem({ userId, attemptId, itemId, partId }: Omit<Ask, 'number'>): Promise<Item | null> {
  const [item] = await db.$queryRaw<Item[]>`
    select version.id as "versionId", version.question_id as "questionId", version.content, item.variant_seed as seed, ${questionImages} as images,
      (select count(*)::int from hint_use where hint_use.attempt_item_id = item.id and hint_use.part_id = ${partId}) as taken
    from attempt
    join attempt_item item on item.attempt_id = attempt.id
    join question_version version on version.id = item.question_version_id
    where attempt.id = ${attemptId}::uuid and attempt.user_id = ${userId}::uuid and attempt.mode = 'PRACTICE' and item.id = ${itemId}::uuid`;
  return item ?? null;
}

/** False once the question is closed. The rows are locked as in saving: a hint is before the marking, or it is refused. */
async function take({ itemId, partId, number, cost }: { itemId: string; partId: string; number: number; cost: number }): Promise<boolean> {
  const [{ isOpen }] = await db.$queryRaw<[{ isOpen: boolean }]>`
    with open_item as materialized (
      select item.id
      from attempt join attempt_item item on item.attempt_id = attempt.id
      where item.id = ${itemId}::uuid and attempt.state = 'IN_PROGRESS' and item.closed_at is null
      for share
    ), taken as (
      insert into hint_use (attempt_item_id, part_id, number, cost, used_at)
      select id, ${partId}, ${number}::int, ${cost}::float8, app_now() from open_item
      on conflict do nothing
    )
    select exists (select from open_item) as "isOpen"`;
  return isOpen;
}
