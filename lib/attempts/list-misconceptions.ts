import { db } from '#lib/db/client.ts';
import type { LocalText } from '#lib/questions/local-text.ts';

/** The named mistakes with these ids; an id that the bank no longer has is left out. */
export async function listMisconceptions(ids: readonly string[]): Promise<Map<string, { name: LocalText; explanation: LocalText }>> {
  if (ids.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: string; name: LocalText; explanation: LocalText }[]>`
    select id, name, explanation from misconception where id = any(${[...new Set(ids)]}::text[])`;
  return new Map(rows.map(({ id, ...named }) => [id, named]));
}
