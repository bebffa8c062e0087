import { db } from '#lib/db/client.ts';

/** An image of the bank by the hash of its bytes; null when there is none. */
export async function findAsset(hash: string): Promise<{ mediaType: string; bytes: Uint8Array<ArrayBuffer> } | null> {
  return await db.asset.findUnique({ where: { hash }, select: { mediaType: true, bytes: true } });
}
