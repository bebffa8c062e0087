import { db } from '#lib/db/client.ts';
import { nnMisconceptions } from '#lib/nn/misconceptions/registry.ts';
import type { LocalText } from '#lib/questions/local-text.ts';

/** The named mistakes with these ids, as the bank words them or else lib/nn (the first topic that knows it); an id that neither has any longer is left out. */
export async function listMisconceptions(ids: readonly string[]): Promise<Map<string, { name: LocalText; explanation: LocalText }>> {
  if (ids.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: string; name: LocalText; explanation: LocalText }[]>`
    select id, name, explanation from misconception where id = any(${[...new Set(ids)]}::text[])`;
  const known = nnMisconceptions.filter(({ id }) => ids.includes(id)).toReversed();
  return new Map([...known, ...rows].map(({ id, name, explanation }) => [id, { name, explanation }]));
}
