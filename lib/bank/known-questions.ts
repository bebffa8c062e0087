import type { Prisma } from '../db/client.ts';
import type { KnownQuestion } from './import-rules.ts';

export type KnownQuestionRow = KnownQuestion & {
  id: string;
  sectionId: string;
  position: number;
  status: 'DRAFT' | 'PUBLISHED' | 'RETIRED';
  headVersionId: string | null;
  /** Of the version that `currentHash` is of. */
  currentVersionId: string | null;
  currentKeyHash: string | null;
  lastNumber: number;
};

/** Every question of the database with its current version: the head, or the newest one while there is only a draft. Locks the rows. */
export async function findKnownQuestions(tx: Prisma.TransactionClient): Promise<Map<string, KnownQuestionRow>> {
  await tx.$executeRaw`select id from question order by id for update`;
  const rows = await tx.$queryRaw<KnownQuestionRow[]>`
    select q.id, q.section_id as "sectionId", q.position, q.status::text as status, q.head_version_id as "headVersionId",
           q.imported_hash as "importedHash", q.conflict_hash as "conflictHash",
           c.id as "currentVersionId", c.content_hash as "currentHash", c.key_hash as "currentKeyHash",
           coalesce(c.origin = 'file', false) as "isCurrentFromFile",
           coalesce((select max(v.number) from question_version v where v.question_id = q.id), 0) as "lastNumber"
    from question q
    left join lateral (
      select v.id, v.content_hash, v.key_hash, v.origin
      from question_version v
      where v.question_id = q.id and case
        when q.head_version_id is not null then v.id = q.head_version_id
        -- Files' versions that wait beside an edited draft are not the current one.
        else q.conflict_hash is null or v.origin <> 'file'
      end
      order by v.number desc
      limit 1
    ) c on true`;
  return new Map(rows.map((row) => [row.id, row]));
}
