import { db } from '#lib/db/client.ts';
import type { Confidence } from './rules.ts';

/** What is kept beside the answers to one question of an attempt. */
export type ItemTools = {
  /** By part; none where nothing was said. */
  confidences: Record<string, Confidence>;
  /** By part: how many hints were taken. */
  hintsTaken: Record<string, number>;
  /** On all pages together; null where nothing was measured. */
  spentMilliseconds: number | null;
};

const nothing: ItemTools = { confidences: {}, hintsTaken: {}, spentMilliseconds: null };

type Row = {
  itemId: string;
  confidences: ItemTools['confidences'] | null;
  hintsTaken: Record<string, number> | null;
  spentMilliseconds: number | null;
};

/** Confidence, hints and time of all questions of an attempt, by item. */
export async function readItemTools(attemptId: string): Promise<(itemId: string) => ItemTools> {
  const rows = await db.$queryRaw<Row[]>`
    select item.id as "itemId",
      (select jsonb_object_agg(part_id, level) from part_confidence where attempt_item_id = item.id) as confidences,
      (select jsonb_object_agg(part_id, taken)
        from (select part_id, count(*) as taken from hint_use where attempt_item_id = item.id group by part_id) by_part) as "hintsTaken",
      (select sum(milliseconds)::float8 from time_spent where attempt_item_id = item.id) as "spentMilliseconds"
    from attempt_item item
    where item.attempt_id = ${attemptId}::uuid`;
  const byItem = new Map(
    rows.map(({ itemId, confidences, hintsTaken, spentMilliseconds }) => [
      itemId,
      { confidences: confidences ?? {}, hintsTaken: hintsTaken ?? {}, spentMilliseconds },
    ]),
  );
  return (itemId) => byItem.get(itemId) ?? nothing;
}
